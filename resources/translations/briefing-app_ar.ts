<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Briefing App</name>
    <message>
        <source> mm</source>
        <comment>after a number</comment>
        <translation> مم</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>الم&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Judgements first</source>
        <translation>التقديرات أو&amp;لًا</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>مفتاح الر&amp;موز</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>عر&amp;ضي</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>ال&amp;هوامش</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;What the lead hangs on</source>
        <translation>ما تتوقف عليه ال&amp;صدارة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A name for what you tried, to compare it with others:</source>
        <translation>اسم لما جرّبته، لمقارنته بغيره:</translation>
    </message>
    <message>
        <source>A name on each line</source>
        <translation>اسم في كل سطر</translation>
    </message>
    <message>
        <source>A part of the program cannot be loaded: {error}.</source>
        <translation>تعذّر تحميل جزء من البرنامج: {error}.</translation>
    </message>
    <message>
        <source>About Briefing App</source>
        <translation>حول Briefing App</translation>
    </message>
    <message>
        <source>About the chosen check</source>
        <translation>عن الفحص المختار</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>All of it read</source>
        <translation>قُرئ كله</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>مفاتيح الأسهم، Enter</translation>
    </message>
    <message>
        <source>As the author wrote it</source>
        <translation>كما كتبها الكاتب</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>As you tried it</source>
        <translation>كما جرّبتها</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>Assumptions and indicators</source>
        <translation>الافتراضات والمؤشرات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the author’s</source>
        <translation>العودة إلى ما لدى الكاتب</translation>
    </message>
    <message>
        <source>Back to the author’s rating</source>
        <translation>العودة إلى تقييم الكاتب</translation>
    </message>
    <message>
        <source>Back where you were; {key} returns to the hit</source>
        <translation>عدت إلى حيث كنت؛ {key} يعيدك إلى نتيجة البحث</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>مفتاح الرجوع</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>كتيّب</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>الوجهان، الحافة الطويلة</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>الوجهان، الحافة القصيرة</translation>
    </message>
    <message>
        <source>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)</source>
        <translation>إحاطات (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Bring the next briefing to the front</source>
        <translation>إحضار الإحاطة التالية إلى الأمام</translation>
    </message>
    <message>
        <source>Bring the previous briefing to the front</source>
        <translation>إحضار الإحاطة السابقة إلى الأمام</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>نص بني على ورق دافئ</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollate</source>
        <translation>تر&amp;تيب النسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>إلغاء الطباعة</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>إلغاء: {task}</translation>
    </message>
    <message>
        <source>Changed; the author’s is {meaning}.</source>
        <translation>مُغيَّر؛ تقييم الكاتب: {meaning}.</translation>
    </message>
    <message>
        <source>Checking the briefing…</source>
        <translation>يجري فحص الإحاطة…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Choose a cell to see its reason, its source and its paragraphs.</source>
        <translation>اختر خانة لترى سببها ومصدرها وفقراتها.</translation>
    </message>
    <message>
        <source>Choose how the program looks and what it keeps</source>
        <translation>تحديد مظهر البرنامج وما يحتفظ به</translation>
    </message>
    <message>
        <source>Choose several cells, to rate them at once</source>
        <translation>اختيار عدة خانات لتقييمها معًا</translation>
    </message>
    <message>
        <source>Choose the other editions</source>
        <translation>اختيار الإصدارات الأخرى</translation>
    </message>
    <message>
        <source>Choose the rows and columns, or show the likelihoods instead</source>
        <translation>اختيار الصفوف والأعمدة، أو إظهار الاحتمالات بدلًا منها</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>إفراغ هذه القائمة</translation>
    </message>
    <message>
        <source>Clear your ratings</source>
        <translation>محو تقييماتك</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close every window</source>
        <translation>إغلاق كل النوافذ</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>إغلاق هذه النافذة</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Close, and stay at the hit</source>
        <translation>الإغلاق والبقاء عند النتيجة</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>المح&amp;تويات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Command, section, item of evidence, source or file</source>
        <translation>أمر أو قسم أو دليل أو مصدر أو ملف</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare side by side…</source>
        <translation>مقارنة جنبًا إلى جنب…</translation>
    </message>
    <message>
        <source>Compare the what-ifs that you kept: sums, lead and what differs</source>
        <translation>مقارنة التجارب المحفوظة: المجاميع والصدارة وأوجه الاختلاف</translation>
    </message>
    <message>
        <source>Compare two editions</source>
        <translation>مقارنة إصدارين</translation>
    </message>
    <message>
        <source>Compare with another edition…</source>
        <translation>مقارنة بإصدار آخر…</translation>
    </message>
    <message>
        <source>Comparing the two editions …</source>
        <translation>تجري مقارنة الإصدارين…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Comparison beside the text</source>
        <translation>المقارنة بجانب النص</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>نُسخت المقارنة</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Confidence: {level}.</source>
        <translation>الثقة: {level}.</translation>
    </message>
    <message>
        <source>Copi&amp;es</source>
        <translation>عدد النس&amp;خ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copied with the reference</source>
        <translation>نُسخ مع الإسناد</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy for this</source>
        <translation>نسخ لهذا</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>نسخ المقارنة</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this file</source>
        <translation>نسخ السطر الذي يسكته لهذا الملف</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this paragraph</source>
        <translation>نسخ السطر الذي يسكته لهذه الفقرة</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this section</source>
        <translation>نسخ السطر الذي يسكته لهذا القسم</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet or a word processor</source>
        <translation>نسخ الجدول لبرنامج جداول أو محرر نصوص</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the paragraph, with title, number, date and marking</source>
        <translation>نسخ المحدد، وإلا فالفقرة، مع العنوان والرقم والتاريخ ودرجة السرية</translation>
    </message>
    <message>
        <source>Copy with the reference</source>
        <translation>نسخ مع الإسناد</translation>
    </message>
    <message>
        <source>Copy “{line}”</source>
        <translation>نسخ «{line}»</translation>
    </message>
    <message>
        <source>Copying is switched off on this computer.</source>
        <translation>النسخ معطّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Credibility {credibility}, relevance {relevance}.</source>
        <translation>المصداقية {credibility}، الصلة {relevance}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Cursor in the text</source>
        <translation>المؤشر في النص</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>نص داكن على أبيض</translation>
    </message>
    <message>
        <source>Dated {date}.</source>
        <translation>بتاريخ {date}.</translation>
    </message>
    <message>
        <source>Delete all settings, recent briefings, positions and ratings</source>
        <translation>حذف كل الإعدادات والإحاطات الأخيرة ومواضع القراءة والتقييمات</translation>
    </message>
    <message>
        <source>Delete what is kept of this briefing: position, trial and ratings</source>
        <translation>حذف ما يُحتفظ به عن هذه الإحاطة: الموضع والتجارب والتقييمات</translation>
    </message>
    <message>
        <source>Detail of the chosen cell</source>
        <translation>تفاصيل الخانة المختارة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>نُسخت التفاصيل</translation>
    </message>
    <message>
        <source>Details of this copy copied</source>
        <translation>نُسخت تفاصيل هذه النسخة</translation>
    </message>
    <message>
        <source>Diagnosticity 0: it does not tell the motivations apart.</source>
        <translation>القدرة التشخيصية 0: لا يميّز بين الدوافع.</translation>
    </message>
    <message>
        <source>Diagnosticity {value}.</source>
        <translation>القدرة التشخيصية {value}.</translation>
    </message>
    <message>
        <source>Diagnosticity: too few ratings to tell.</source>
        <translation>القدرة التشخيصية: التقييمات أقل من أن تُحسب.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss “Marking not read”</source>
        <translation>إخفاء «لم تُقرأ درجة السرية»</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Each I among the ratings counts 1, each II counts 2.</source>
        <translation>كل I بين التقييمات يُحسب 1، وكل II يُحسب 2.</translation>
    </message>
    <message>
        <source>Each I counts 1 and each II 2, times the weights of the item’s credibility and relevance. The motivation with the least is the one that the evidence refutes least; it is not for that the most probable.</source>
        <translation>كل I يُحسب 1 وكل II يُحسب 2، مضروبًا في وزني مصداقية الدليل وصلته. الدافع ذو المجموع الأقل هو الذي تدحضه الأدلة أقل من غيره؛ ولا يعني ذلك أنه الأرجح.</translation>
    </message>
    <message>
        <source>Each copy says on every page whose it is; a register lists them</source>
        <translation>تذكر كل نسخة في كل صفحة لمن هي، ويسردها سجل</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>حروف أسهل</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>ملاحظات المحرر</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>نهاية النص</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter، Shift+Enter</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every key, as a page to read and print</source>
        <translation>كل المفاتيح في صفحة للقراءة والطباعة</translation>
    </message>
    <message>
        <source>Everything back to the author’s</source>
        <translation>إعادة كل شيء إلى ما لدى الكاتب</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, not the text alone.</source>
        <translation>يكبر معه كل ما في النافذة، لا النص وحده.</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>نُسي كل شيء.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Evidence that tells nothing apart (D = 0)</source>
        <translation>أدلة لا تميّز شيئًا (D = 0)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export and check files without a window</source>
        <translation>تصدير الملفات وفحصها بلا نافذة</translation>
    </message>
    <message>
        <source>Export your ratings</source>
        <translation>تصدير تقييماتك</translation>
    </message>
    <message>
        <source>Export your ratings…</source>
        <translation>تصدير تقييماتك…</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>صُدِّر باسم {file}</translation>
    </message>
    <message>
        <source>Exported as {file}: {variant}</source>
        <translation>صُدِّر باسم {file}: {variant}</translation>
    </message>
    <message>
        <source>Exporting is switched off on this computer.</source>
        <translation>التصدير معطّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Exporting {file} …</source>
        <translation>يجري تصدير {file}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>ملء الشاشة بالنافذة</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>تصفية الأقسام</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>تصفية الأدلة</translation>
    </message>
    <message>
        <source>Filter the evidence by id, words or source</source>
        <translation>تصفية الأدلة بالرقم أو الكلمات أو المصدر</translation>
    </message>
    <message>
        <source>Filter the evidence…</source>
        <translation>تصفية الأدلة…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find any command, section, item of evidence or recent file by its name</source>
        <translation>إيجاد أي أمر أو قسم أو دليل أو ملف أخير باسمه</translation>
    </message>
    <message>
        <source>Find in the text and the table</source>
        <translation>البحث في النص والجدول</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find words in the briefing</source>
        <translation>البحث عن كلمات في الإحاطة</translation>
    </message>
    <message>
        <source>Find “{words}” in the text and the table</source>
        <translation>البحث عن «{words}» في النص والجدول</translation>
    </message>
    <message>
        <source>Finding what the lead hangs on…</source>
        <translation>يجري إيجاد ما تتوقف عليه الصدارة…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Fold a section, unfold it</source>
        <translation>طي قسم وبسطه</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>اتباع رابط</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>اتباع الرابط</translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation>فاتح أو داكن كما في النظام</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>لمدة 30 يومًا</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>لمدة 7 أيام</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>لمدة 90 يومًا</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>لمدة سنة</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <source>Forget everything?

All settings, recent briefings, reading positions and ratings are deleted, with their backup. The briefings themselves stay.</source>
        <translation>أتريد نسيان كل شيء؟

تُحذف كل الإعدادات والإحاطات الأخيرة ومواضع القراءة والتقييمات مع نسختها الاحتياطية. وتبقى الإحاطات نفسها.</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>نسيان كل شيء…</translation>
    </message>
    <message>
        <source>Forget this briefing</source>
        <translation>نسيان هذه الإحاطة</translation>
    </message>
    <message>
        <source>Forget this briefing?

It is removed from Recent, and your reading position, what you tried and all ratings in it are deleted. So are settings that were set aside as damaged. The file itself stays.</source>
        <translation>أتريد نسيان هذه الإحاطة؟

تُزال من القائمة الأخيرة، ويُحذف موضع قراءتك وما جرّبته وكل التقييمات فيها، وكذلك إعدادات وُضعت جانبًا لأنها تالفة. ويبقى الملف نفسه.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>إعطاء سبب</translation>
    </message>
    <message>
        <source>Give a reason…</source>
        <translation>إعطاء سبب…</translation>
    </message>
    <message>
        <source>Give the lines of the text their usual length</source>
        <translation>إعطاء أسطر النص طولها المعتاد</translation>
    </message>
    <message>
        <source>Give the lines their usual distance</source>
        <translation>إعطاء الأسطر تباعدها المعتاد</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>a button</comment>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>the menu</comment>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go back to where it is cited</source>
        <translation>العودة إلى حيث استُشهد به</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>العودة إلى حيث كنت قبل آخر قفزة</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number</source>
        <translation>الانتقال إلى فقرة برقمها</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>الانتقال إلى قسم</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>الانتقال إلى فقرة</translation>
    </message>
    <message>
        <source>Go to paragraph {number}</source>
        <translation>الانتقال إلى الفقرة {number}</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>الانتقال إلى فقرة…</translation>
    </message>
    <message>
        <source>Go to the cell’s paragraph</source>
        <translation>الانتقال إلى فقرة الخانة</translation>
    </message>
    <message>
        <source>Go to the end of the text</source>
        <translation>الانتقال إلى نهاية النص</translation>
    </message>
    <message>
        <source>Go to the next heading</source>
        <translation>الانتقال إلى العنوان التالي</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>الانتقال إلى النتيجة التالية</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>الانتقال إلى الحاشية</translation>
    </message>
    <message>
        <source>Go to the previous heading</source>
        <translation>الانتقال إلى العنوان السابق</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>الانتقال إلى النتيجة السابقة</translation>
    </message>
    <message>
        <source>Go to the section {title}</source>
        <translation>الانتقال إلى القسم {title}</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>الانتقال إلى المصدر</translation>
    </message>
    <message>
        <source>Go to the start of the text</source>
        <translation>الانتقال إلى بداية النص</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>الانتقال إلى {place}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>مساعدة: {page}</translation>
    </message>
    <message>
        <source>Hide evidence with D = 0</source>
        <translation>إخفاء الأدلة ذات D = 0</translation>
    </message>
    <message>
        <source>Hide or show the evidence that does not tell the columns apart</source>
        <translation>إخفاء الأدلة التي لا تميّز بين الأعمدة أو إظهارها</translation>
    </message>
    <message>
        <source>Hide the banner which says that the marking of the file could not be read</source>
        <translation>إخفاء الشريط الذي يقول إن درجة سرية الملف لم تُقرأ</translation>
    </message>
    <message>
        <source>High</source>
        <comment>credibility or relevance</comment>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>How fast the program is, and how that was measured</source>
        <translation>سرعة البرنامج وكيف قيست</translation>
    </message>
    <message>
        <source>How robust the lead is</source>
        <translation>مدى متانة الصدارة</translation>
    </message>
    <message>
        <source>How to write a briefing, with a complete example</source>
        <translation>كيف تُكتب إحاطة، مع مثال كامل</translation>
    </message>
    <message>
        <source>If</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>استيراد تقييمات</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>استيراد تقييمات…</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>في البحث</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>في المقارنة</translation>
    </message>
    <message>
        <source>In the sections</source>
        <translation>في الأقسام</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>في النص</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>يشمل</translation>
    </message>
    <message>
        <source>Inconsistency and lead</source>
        <translation>عدم الاتساق والصدارة</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>It helps to find faults in the program. It has no words from your files in it:
{file}</source>
        <translation>يساعد في إيجاد عيوب البرنامج. ليس فيه كلمات من ملفاتك:
{file}</translation>
    </message>
    <message>
        <source>It helps to find faults of the program, and has no words of your files in it.</source>
        <translation>يساعد في إيجاد عيوب البرنامج، وليس فيه كلمات من ملفاتك.</translation>
    </message>
    <message>
        <source>It rests on the assumption {name}: {sentence}</source>
        <translation>يستند إلى الافتراض {name}: {sentence}</translation>
    </message>
    <message>
        <source>It will be shown here as soon as it can be read.</source>
        <translation>سيُعرض هنا حالما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>متابعة الطباعة</translation>
    </message>
    <message>
        <source>Keep this what-if</source>
        <translation>الاحتفاظ بهذه التجربة</translation>
    </message>
    <message>
        <source>Keep this what-if…</source>
        <translation>الاحتفاظ بهذه التجربة…</translation>
    </message>
    <message>
        <source>Keep what you tried under a name, to compare it with others</source>
        <translation>الاحتفاظ بما جرّبته باسم، لمقارنته بغيره</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Lay the ratings of other readers over the author’s and yours</source>
        <translation>وضع تقييمات قراء آخرين فوق تقييمات الكاتب وتقييماتك</translation>
    </message>
    <message>
        <source>Leave everything out of the table but the evidence and its sums</source>
        <translation>ترك الأدلة ومجاميعها فقط في الجدول</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>يسار، يمين</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>نص فاتح على خلفية شبه سوداء</translation>
    </message>
    <message>
        <source>Light, dark or strong contrast, as your eyes and the room need it.</source>
        <translation>فاتح أو داكن أو شديد التباين، كما تحتاج عيناك والغرفة.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Likelihood: {likelihood}.</source>
        <translation>الاحتمال: {likelihood}.</translation>
    </message>
    <message>
        <source>Likelihoods</source>
        <translation>الاحتمالات</translation>
    </message>
    <message>
        <source>Likelihoods as a chart</source>
        <translation>الاحتمالات رسمًا بيانيًا</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>السطر {line}: {sentence}</translation>
    </message>
    <message>
        <source>List everything that Find has found, in the text and the table</source>
        <translation>سرد كل ما وجده البحث في النص والجدول</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation>سجل العيوب</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>يجري البحث عن طابعات…</translation>
    </message>
    <message>
        <source>Loose lines</source>
        <translation>أسطر متباعدة</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>credibility or relevance</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation>تكبير كل شيء</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation>تصغير كل شيء</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>إعادة التغيير الذي تُراجع عنه</translation>
    </message>
    <message>
        <source>Make the lines of the text long</source>
        <translation>جعل أسطر النص طويلة</translation>
    </message>
    <message>
        <source>Make the lines of the text short</source>
        <translation>جعل أسطر النص قصيرة</translation>
    </message>
    <message>
        <source>Make the rows columns and the columns rows</source>
        <translation>جعل الصفوف أعمدة والأعمدة صفوفًا</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>تُعدّ الصفحات…</translation>
    </message>
    <message numerus="yes">
        <source>Making {n} copies …</source>
        <extracomment>In the singular: Making {n} copy …</extracomment>
        <translation>
            <numerusform>لا نسخ تُعدّ…</numerusform>
            <numerusform>تُعدّ نسخة واحدة…</numerusform>
            <numerusform>تُعدّ نسختان…</numerusform>
            <numerusform>تُعدّ {n} نسخ…</numerusform>
            <numerusform>تُعدّ {n} نسخة…</numerusform>
            <numerusform>تُعدّ {n} نسخة…</numerusform>
        </translation>
    </message>
    <message>
        <source>Marking: {marking}</source>
        <translation>درجة السرية: {marking}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>credibility or relevance</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>مفتاح القائمة، Shift+F10</translation>
    </message>
    <message>
        <source>Most credible first</source>
        <translation>الأكثر مصداقية أولًا</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>الأقدر على التمييز أولًا</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>الأوثق صلة أولًا</translation>
    </message>
    <message>
        <source>Move a cursor through the text with the arrow keys, to select and copy</source>
        <translation>تحريك مؤشر في النص بمفاتيح الأسهم للتحديد والنسخ</translation>
    </message>
    <message>
        <source>Move between sections, text and comparison</source>
        <translation>التنقل بين الأقسام والنص والمقارنة</translation>
    </message>
    <message>
        <source>Move between the panes the other way</source>
        <translation>التنقل بين الأجزاء في الاتجاه الآخر</translation>
    </message>
    <message>
        <source>Move down, up</source>
        <translation>أسفل، أعلى</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>التنقل من خانة إلى خانة</translation>
    </message>
    <message>
        <source>Move from link to link</source>
        <translation>التنقل من رابط إلى رابط</translation>
    </message>
    <message>
        <source>Names for the copies, one on each line</source>
        <translation>أسماء متسلمي النسخ، اسم في كل سطر</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>عمود ضيق</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Next hit, previous hit</source>
        <translation>النتيجة التالية، النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>النافذة التالية</translation>
    </message>
    <message>
        <source>No display answers ({displays}), so no window can be opened; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>لا تستجيب أي شاشة ({displays})، فلا يمكن فتح نافذة؛ الأمر «briefing-app export -o FILE.pdf» يكتب الإحاطة في ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No evidence is rated, so that nothing leads.</source>
        <translation>لم يُقيَّم أي دليل، فلا شيء في الصدارة.</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No item of evidence names a source.</source>
        <translation>لا يذكر أي دليل مصدرًا.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>لا طابعة</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>لم تُعدّ أي طابعة.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>لم يُذكر سبب.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>لم يُذكر مصدر.</translation>
    </message>
    <message>
        <source>No summary is given.</source>
        <translation>لم يُذكر ملخص.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {words}</source>
        <translation>لا يمكن فتح نافذة. يقول Qt: {words}</translation>
    </message>
    <message>
        <source>None of these pages is there.</source>
        <translation>لا توجد أي من هذه الصفحات.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>لم يُقيَّم بعد</translation>
    </message>
    <message>
        <source>Not saved: {cause}.</source>
        <translation>لم يُحفظ: {cause}.</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>لم يُكتب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or different ones.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل أو غيرها.</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing has this name. Find “{words}” in the text and the table</source>
        <translation>لا شيء بهذا الاسم. ابحث عن «{words}» في النص والجدول</translation>
    </message>
    <message>
        <source>Nothing is remembered</source>
        <translation>لا يُحتفظ بشيء</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>لم يُكتب شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>لم يُفتح شيء بعد</translation>
    </message>
    <message>
        <source>Nothing was printed: the program “lp” could not be started.</source>
        <translation>لم يُطبع شيء: تعذّر تشغيل البرنامج «lp».</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Num&amp;bered copies for:</source>
        <translation>نسخ مر&amp;قّمة من أجل:</translation>
    </message>
    <message>
        <source>Number of the paragraph, from 1 to {last}:</source>
        <translation>رقم الفقرة، من 1 إلى {last}:</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>One page a side</source>
        <translation>صفحة في كل وجه</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Only the evidence</source>
        <translation>الأدلة فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>فتح إحاطة</translation>
    </message>
    <message>
        <source>Open a briefing beside this one</source>
        <translation>فتح إحاطة بجانب هذه</translation>
    </message>
    <message>
        <source>Open a briefing or any Markdown file</source>
        <translation>فتح إحاطة أو أي ملف Markdown</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>فتح في نافذة جديدة…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Open the built-in briefing</source>
        <translation>فتح الإحاطة المرفقة</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Open {briefing}</source>
        <translation>فتح {briefing}</translation>
    </message>
    <message>
        <source>Open “North Korea’s motivations”</source>
        <translation>فتح «North Korea’s motivations»</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>يجري فتح {file}…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order: against {motivation}</source>
        <translation>الترتيب: ضد {motivation}</translation>
    </message>
    <message>
        <source>Order: as written</source>
        <translation>الترتيب: كما كُتبت</translation>
    </message>
    <message>
        <source>Order: by source</source>
        <translation>الترتيب: حسب المصدر</translation>
    </message>
    <message>
        <source>Order: by type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: for {motivation}</source>
        <translation>الترتيب: مع {motivation}</translation>
    </message>
    <message>
        <source>Order: most credible first</source>
        <translation>الترتيب: الأكثر مصداقية أولًا</translation>
    </message>
    <message>
        <source>Order: most diagnostic first</source>
        <translation>الترتيب: الأقدر على التمييز أولًا</translation>
    </message>
    <message>
        <source>Order: most relevant first</source>
        <translation>الترتيب: الأوثق صلة أولًا</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>الترتيب: الأقدم أولًا</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>الصف&amp;حات</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>Paragraph {number} of {last}</source>
        <translation>الفقرة {number} من {last}</translation>
    </message>
    <message>
        <source>Positions, trials and ratings show what you read, to anyone who uses your account.</source>
        <translation>تُظهر المواضع والتجارب والتقييمات ما قرأته لكل من يستعمل حسابك.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>النافذة السابقة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print – {title}</source>
        <translation>طباعة – {title}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Printing begins with it; the print dialog can still change it.</source>
        <translation>تبدأ به الطباعة، ويمكن تغييره في نافذة الطباعة.</translation>
    </message>
    <message>
        <source>Printing is switched off on this computer.</source>
        <translation>الطباعة معطّلة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>أُلغيت الطباعة.</translation>
    </message>
    <message>
        <source>Printing “{title}” …</source>
        <translation>تجري طباعة «{title}»…</translation>
    </message>
    <message>
        <source>Printing “{title}”, page {page} of {count} …</source>
        <translation>تجري طباعة «{title}»، الصفحة {page} من {count}…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>ال&amp;نمط</translation>
    </message>
    <message>
        <source>Problems and advice</source>
        <translation>المشكلات والنصائح</translation>
    </message>
    <message>
        <source>Problems in the file ({count})</source>
        <translation>مشكلات في الملف ({count})</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>مشكلات في هذا الملف</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>عمليات القراءة</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>مفاتيح عامة (*.pub);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Put the comparison beside the text instead of below it</source>
        <translation>وضع المقارنة بجانب النص بدلًا من أسفله</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Rate ({n})</source>
        <translation>تقييم ({n})</translation>
    </message>
    <message>
        <source>Rate for yourself</source>
        <translation>قيّم بنفسك</translation>
    </message>
    <message>
        <source>Rate it: {keys} {hidden}</source>
        <translation>قيّمها: {keys} {hidden}</translation>
    </message>
    <message>
        <source>Rate the cell before you give a reason</source>
        <translation>قيّم الخانة قبل أن تعطي سببًا</translation>
    </message>
    <message>
        <source>Rate the evidence before you see the author’s ratings</source>
        <translation>تقييم الأدلة قبل رؤية تقييمات الكاتب</translation>
    </message>
    <message>
        <source>Ratings (*{ending} *.json);;All files (*)</source>
        <translation>تقييمات (*{ending} *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Read the file again, keeping the place</source>
        <translation>قراءة الملف من جديد مع البقاء في الموضع</translation>
    </message>
    <message>
        <source>Read, compare and print briefings on machines that have no network.</source>
        <translation>قراءة الإحاطات ومقارنتها وطباعتها على حواسيب بلا شبكة.</translation>
    </message>
    <message>
        <source>Reading the editions …</source>
        <translation>تجري قراءة الإصدارات…</translation>
    </message>
    <message>
        <source>Reasons of ratin&amp;gs</source>
        <translation>أسباب الت&amp;قييمات</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>إعادة: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}.</source>
        <translation>أُعيد: {change}.</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الصلة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Remember briefings</source>
        <translation>تذكّر الإحاطات</translation>
    </message>
    <message>
        <source>Remembering is switched off on this computer.</source>
        <translation>التذكّر معطّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove a reader</source>
        <translation>إزالة قارئ</translation>
    </message>
    <message>
        <source>Remove a reader…</source>
        <translation>إزالة قارئ…</translation>
    </message>
    <message>
        <source>Remove the ratings of another reader</source>
        <translation>إزالة تقييمات قارئ آخر</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>إزالة {reader}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>أتريد استبدال «{file}»؟</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>كشف الكل</translation>
    </message>
    <message>
        <source>Reveal the author’s ratings</source>
        <translation>كشف تقييمات الكاتب</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>الأورا&amp;ق</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <source>Sans-serif typeface</source>
        <translation>خط بلا زوائد</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>حُفظ باسم {file}</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} copies and their register</source>
        <extracomment>In the singular: Saved {n} copy and its register</extracomment>
        <translation>
            <numerusform>لم تُحفظ نسخ</numerusform>
            <numerusform>حُفظت نسخة واحدة وسجلها</numerusform>
            <numerusform>حُفظت نسختان وسجلهما</numerusform>
            <numerusform>حُفظت {n} نسخ وسجلها</numerusform>
            <numerusform>حُفظت {n} نسخة وسجلها</numerusform>
            <numerusform>حُفظت {n} نسخة وسجلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why you rate the selected cell as you do</source>
        <translation>ذكر سبب تقييمك الخانة المحددة هكذا</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Search for what a key does, or for a key</source>
        <translation>البحث عما يفعله مفتاح أو عن مفتاح</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>البحث في اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>القسم: {title}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>See the pages, save them as PDF or print them</source>
        <translation>رؤية الصفحات أو حفظها بصيغة PDF أو طباعتها</translation>
    </message>
    <message>
        <source>Select a cell that you have rated</source>
        <translation>اختر خانة قيّمتها</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Sending “{title}” to {printer} …</source>
        <translation>يجري إرسال «{title}» إلى {printer}…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>أُرسل إلى {printer}</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <source>Serif typeface</source>
        <translation>خط بزوائد</translation>
    </message>
    <message>
        <source>Set the lines close to one another</source>
        <translation>تقريب الأسطر بعضها من بعض</translation>
    </message>
    <message>
        <source>Set the lines far from one another</source>
        <translation>مباعدة الأسطر بعضها عن بعض</translation>
    </message>
    <message>
        <source>Set the text in Atkinson Hyperlegible, whose letters are hard to mistake</source>
        <translation>عرض النص بخط Atkinson Hyperlegible الذي يصعب الخلط بين حروفه</translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Sans</source>
        <translation>عرض النص بخط IBM Plex Sans</translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Serif</source>
        <translation>عرض النص بخط IBM Plex Serif</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Shift with the arrow keys</source>
        <translation>Shift مع مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message numerus="yes">
        <source>Show ({n} hidden)</source>
        <extracomment>In the singular: Show ({n} hidden)</extracomment>
        <translation>
            <numerusform>إظهار (لا مخفي)</numerusform>
            <numerusform>إظهار (واحد مخفي)</numerusform>
            <numerusform>إظهار (اثنان مخفيان)</numerusform>
            <numerusform>إظهار ({n} مخفية)</numerusform>
            <numerusform>إظهار ({n} مخفيًا)</numerusform>
            <numerusform>إظهار ({n} مخفي)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show ({n})</source>
        <translation>إظهار ({n})</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>In the singular: Show all {n}</extracomment>
        <translation>
            <numerusform>لا شيء للإظهار</numerusform>
            <numerusform>إظهار الواحد</numerusform>
            <numerusform>إظهار الاثنين</numerusform>
            <numerusform>إظهار الـ{n} كلها</numerusform>
            <numerusform>إظهار الـ{n} كلها</numerusform>
            <numerusform>إظهار الـ{n} كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each likelihood through several editions of the briefing</source>
        <translation>إظهار كل احتمال عبر عدة إصدارات من الإحاطة</translation>
    </message>
    <message>
        <source>Show each likelihood through the two editions of the built-in briefing</source>
        <translation>إظهار كل احتمال عبر إصداري الإحاطة المرفقة</translation>
    </message>
    <message>
        <source>Show every key there is</source>
        <translation>إظهار كل المفاتيح</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار كل شيء</translation>
    </message>
    <message>
        <source>Show everything at 100 %</source>
        <translation>إظهار كل شيء بحجم 100 %</translation>
    </message>
    <message>
        <source>Show only the evidence with certain words</source>
        <translation>إظهار الأدلة التي فيها كلمات معينة فقط</translation>
    </message>
    <message>
        <source>Show only the sections with certain words</source>
        <translation>إظهار الأقسام التي فيها كلمات معينة فقط</translation>
    </message>
    <message>
        <source>Show or hide the list of sections</source>
        <translation>إظهار قائمة الأقسام أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the author’s ratings</source>
        <translation>إظهار تقييمات الكاتب</translation>
    </message>
    <message>
        <source>Show the author’s ratings, and other readers’, beside your own</source>
        <translation>إظهار تقييمات الكاتب والقراء الآخرين بجانب تقييماتك</translation>
    </message>
    <message>
        <source>Show the comparison alone</source>
        <translation>إظهار المقارنة وحدها</translation>
    </message>
    <message>
        <source>Show the dated events and evidence to scale</source>
        <translation>إظهار الأحداث والأدلة المؤرخة بمقياس واحد</translation>
    </message>
    <message>
        <source>Show the grade of each source and its share of the weighted inconsistency</source>
        <translation>إظهار درجة كل مصدر وحصته من عدم الاتساق المرجّح</translation>
    </message>
    <message>
        <source>Show the likelihoods as bands of their scale instead of the table</source>
        <translation>إظهار الاحتمالات نطاقاتٍ على مقياسها بدلًا من الجدول</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>إظهار المشكلات</translation>
    </message>
    <message>
        <source>Show the text alone</source>
        <translation>إظهار النص وحده</translation>
    </message>
    <message>
        <source>Show the text and the comparison</source>
        <translation>إظهار النص والمقارنة</translation>
    </message>
    <message>
        <source>Show the text as plain paragraphs</source>
        <translation>عرض النص فقرات بسيطة</translation>
    </message>
    <message>
        <source>Show the version and the licences</source>
        <translation>إظهار الإصدار والتراخيص</translation>
    </message>
    <message>
        <source>Show what changed between two editions of the built-in briefing</source>
        <translation>إظهار ما تغيّر بين إصداري الإحاطة المرفقة</translation>
    </message>
    <message>
        <source>Show what changed, with the two editions beside one another</source>
        <translation>إظهار ما تغيّر والإصداران جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Show what changed: the judgements first, then the text with its changes</source>
        <translation>إظهار ما تغيّر: التقديرات أولًا ثم النص بتغييراته</translation>
    </message>
    <message>
        <source>Show what is wrong with the file, and advice on its tradecraft</source>
        <translation>إظهار ما في الملف من خطأ ونصائح في أصول التحليل</translation>
    </message>
    <message>
        <source>Show what rests on paragraph {paragraph}</source>
        <translation>إظهار ما يستند إلى الفقرة {paragraph}</translation>
    </message>
    <message>
        <source>Show what the analysis takes for granted, and what to expect if a motivation is right</source>
        <translation>إظهار ما يسلّم به التحليل، وما يُتوقع إن صح دافع</translation>
    </message>
    <message>
        <source>Show what would change the lead, and what it would take for others to lead</source>
        <translation>إظهار ما يغيّر الصدارة، وما يلزم ليتصدر غيره</translation>
    </message>
    <message>
        <source>Show what you tried in the table, or what the author wrote</source>
        <translation>إظهار ما جرّبته في الجدول أو ما كتبه الكاتب</translation>
    </message>
    <message>
        <source>Show who signed the briefing, and its SHA-256 to compare with somebody else’s</source>
        <translation>إظهار من وقّع الإحاطة وبصمتها SHA-256 لمقارنتها بما لدى غيرك</translation>
    </message>
    <message>
        <source>Show {name} among the assumptions</source>
        <translation>إظهار {name} بين الافتراضات</translation>
    </message>
    <message>
        <source>Show {name} among the indicators</source>
        <translation>إظهار {name} بين المؤشرات</translation>
    </message>
    <message>
        <source>Show {name} in the table</source>
        <translation>إظهار {name} في الجدول</translation>
    </message>
    <message>
        <source>Show {tried}</source>
        <translation>إظهار {tried}</translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation>الو&amp;جوه</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>المقا&amp;س</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Silence it with {line} {place}.</source>
        <translation>يُسكَت بـ{line} {place}.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size {number} per cent</source>
        <translation>الحجم {number} في المئة</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Some read faster without serifs, or with letters that are hard to mistake.</source>
        <translation>يقرأ بعضهم أسرع بلا زوائد أو بحروف يصعب الخلط بينها.</translation>
    </message>
    <message>
        <source>Something is still being printed. {jobs}</source>
        <translation>ما زالت طباعة جارية. {jobs}</translation>
    </message>
    <message>
        <source>Sort by the column one is in, or by the sums</source>
        <translation>الترتيب حسب العمود الحالي أو حسب المجاميع</translation>
    </message>
    <message>
        <source>Sort the evidence</source>
        <translation>ترتيب الأدلة</translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation>المصاد&amp;ر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>المصدر {number}</translation>
    </message>
    <message>
        <source>Source: {sentence}</source>
        <translation>المصدر: {sentence}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>المصدر: {source}.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Space, Shift+Space, Page Down, Page Up</source>
        <translation>المسافة، Shift+المسافة، Page Down، Page Up</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>بداية النص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Such as 2, 4-5</source>
        <translation>مثل 2، 4-5</translation>
    </message>
    <message>
        <source>Switch an item of evidence off or on</source>
        <translation>تعطيل دليل أو تفعيله</translation>
    </message>
    <message>
        <source>Switch {items} off</source>
        <translation>تعطيل {items}</translation>
    </message>
    <message>
        <source>Switch {items} on</source>
        <translation>تفعيل {items}</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>معطّل.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>التسلسل الز&amp;مني</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back everything that you tried in the table</source>
        <translation>التراجع عن كل ما جرّبته في الجدول</translation>
    </message>
    <message>
        <source>Take back the last change that you tried in the table</source>
        <translation>التراجع عن آخر تغيير جرّبته في الجدول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the briefing</source>
        <translation>نص الإحاطة</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>That of your country</source>
        <translation>ورق بلدك</translation>
    </message>
    <message>
        <source>The administrator of this computer has set this.</source>
        <translation>حدّد هذا مدير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The author has not rated it.</source>
        <translation>لم يقيّمه الكاتب.</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>تقييمات الكاتب والقراء الآخرين مخفية في كل صف إلى أن تقيّمه كله. المجاميع لتقييماتك أنت.</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings show in rows that are rated whole.</source>
        <translation>تظهر تقييمات الكاتب والقراء الآخرين في الصفوف المقيَّمة كلها.</translation>
    </message>
    <message>
        <source>The author’s lead is {motivations}.</source>
        <translation>الصدارة لدى الكاتب: {motivations}.</translation>
    </message>
    <message>
        <source>The author’s rating is {letter}, {meaning}.</source>
        <translation>تقييم الكاتب: {letter}، {meaning}.</translation>
    </message>
    <message>
        <source>The author’s ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>تقييمات الكاتب مخفية في كل صف إلى أن تقيّمه كله. المجاميع لتقييماتك أنت.</translation>
    </message>
    <message>
        <source>The author’s ratings show in rows that are rated whole.</source>
        <translation>تظهر تقييمات الكاتب في الصفوف المقيَّمة كلها.</translation>
    </message>
    <message>
        <source>The briefing names no assumptions and no indicators.</source>
        <translation>لا تذكر الإحاطة افتراضات ولا مؤشرات.</translation>
    </message>
    <message>
        <source>The desktop’s search is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be shown: {error}. {fault}</source>
        <translation>تعذّر عرض الملف: {error}. {fault}</translation>
    </message>
    <message>
        <source>The file has no problems. All tradecraft checks passed.</source>
        <translation>لا مشكلات في الملف. نجحت كل فحوص أصول التحليل.</translation>
    </message>
    <message>
        <source>The file was changed and has an error. {error} You still see it as it was before.</source>
        <translation>تغيّر الملف وفيه خطأ. {error} ما زلت تراه كما كان قبل ذلك.</translation>
    </message>
    <message>
        <source>The key that was given is {id}.</source>
        <translation>المفتاح المعطى هو {id}.</translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation>تتغير لغة البرنامج عند تشغيله في المرة القادمة؛ وتبقى الإحاطات بلغتها.</translation>
    </message>
    <message>
        <source>The lead changes to {motivations}.</source>
        <translation>تنتقل الصدارة إلى {motivations}.</translation>
    </message>
    <message>
        <source>The lead is not reckoned: see the problems.</source>
        <translation>لم تُحسب الصدارة: انظر المشكلات.</translation>
    </message>
    <message>
        <source>The lead is the motivation with the least weighted inconsistency: the least refuted, not the most probable.</source>
        <translation>الصدارة للدافع ذي عدم الاتساق المرجّح الأقل: الأقل دحضًا لا الأرجح.</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>تعذّر رسم الصفحات.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>تعذّر إعداد الصفحات.</translation>
    </message>
    <message>
        <source>The picture of the window could not be made.</source>
        <translation>تعذّر إعداد صورة النافذة.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be read ({error}): printing, exporting, copying and remembering are off.</source>
        <translation>تعذّرت قراءة سياسة هذا الحاسوب ({error}): الطباعة والتصدير والنسخ والتذكّر معطّلة.</translation>
    </message>
    <message>
        <source>The policy of this computer has settings that are not valid: {settings}.</source>
        <translation>في سياسة هذا الحاسوب إعدادات غير صالحة: {settings}.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence. It uses Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (public domain), the typefaces IBM Plex, Atkinson Hyperlegible and Noto (SIL Open Font Licence), and more. The built program has the text of each licence in LICENSES.</source>
        <translation>البرنامج مرخّص برخصة MIT. وهو يستعمل Python ‏(PSF) وQt ‏(LGPL) وTypst ‏(Apache 2.0) وPDFium ‏(BSD) وSQLite (ملكية عامة) وخطوط IBM Plex وAtkinson Hyperlegible وNoto ‏(SIL Open Font License) وغيرها. في البرنامج المبني نص كل رخصة في LICENSES.</translation>
    </message>
    <message>
        <source>The program was started so that it remembers nothing.</source>
        <translation>شُغِّل البرنامج بحيث لا يتذكر شيئًا.</translation>
    </message>
    <message>
        <source>The shelf is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>أقوى تباين</translation>
    </message>
    <message>
        <source>The table shows other ratings than the author’s. Which ones should go out?</source>
        <translation>يعرض الجدول تقييمات غير تقييمات الكاتب. أيها يخرج؟</translation>
    </message>
    <message>
        <source>The track is written to files that end in {endings}.</source>
        <translation>يُكتب المسار في ملفات تنتهي بـ {endings}.</translation>
    </message>
    <message>
        <source>The tradecraft checks could not be carried out.</source>
        <translation>تعذّر إجراء فحوص أصول التحليل.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>السمة والنص</translation>
    </message>
    <message>
        <source>There is no comparison to try anything in.</source>
        <translation>لا مقارنة لتجربة شيء فيها.</translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>لا شاشة لفتح نافذة؛ الأمر «briefing-app export -o FILE.pdf» يكتب الإحاطة في ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no evidence, and so no lead that could hang on it.</source>
        <translation>لا أدلة، فلا صدارة تتوقف عليها.</translation>
    </message>
    <message>
        <source>There is no paragraph “{typed}”; the last one is {last}.</source>
        <translation>لا توجد الفقرة «{typed}»؛ الأخيرة هي {last}.</translation>
    </message>
    <message>
        <source>There is no shelf yet: name its folder with --shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own ratings, so they are not shown a second time.</source>
        <translation>هذه تقييماتك أنت، فلا تُعرض مرة ثانية.</translation>
    </message>
    <message>
        <source>They are hidden like the author’s.</source>
        <translation>هي مخفية كتقييمات الكاتب.</translation>
    </message>
    <message>
        <source>They are under your name, but differ from your ratings here.</source>
        <translation>هي باسمك لكنها تختلف عن تقييماتك هنا.</translation>
    </message>
    <message>
        <source>This briefing is forgotten.</source>
        <translation>نُسيت هذه الإحاطة.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>هذه النسخة</translation>
    </message>
    <message>
        <source>This copy: SHA-256 and signer</source>
        <translation>هذه النسخة: SHA-256 والموقّع</translation>
    </message>
    <message>
        <source>This copy…</source>
        <translation>هذه النسخة…</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the file. What you have open is as it was.</source>
        <translation>هذا عيب في البرنامج لا في الملف. ما فتحته باقٍ كما كان.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>هذا عيب في البرنامج.</translation>
    </message>
    <message>
        <source>This link leads to a file and is not opened: {address}</source>
        <translation>يؤدي هذا الرابط إلى ملف ولا يُفتح: {address}</translation>
    </message>
    <message>
        <source>This link leads to a mail address and is not opened: {address}</source>
        <translation>يؤدي هذا الرابط إلى عنوان بريد ولا يُفتح: {address}</translation>
    </message>
    <message>
        <source>This link leads to another briefing: {address}</source>
        <translation>يؤدي هذا الرابط إلى إحاطة أخرى: {address}</translation>
    </message>
    <message>
        <source>This link leads to the web and is not opened: {address}</source>
        <translation>يؤدي هذا الرابط إلى الوب ولا يُفتح: {address}</translation>
    </message>
    <message>
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation>تنقص هذا النظام {libraries}؛ وعلى Debian وUbuntu يثبّت هذا السطر ما يلزم: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>لا عناوين في هذا النص.</translation>
    </message>
    <message>
        <source>This text has no headings. {key} hides this list.</source>
        <translation>لا عناوين في هذا النص. {key} يخفي هذه القائمة.</translation>
    </message>
    <message>
        <source>Tight lines</source>
        <translation>أسطر متقاربة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Timeline.</source>
        <translation>التسلسل الزمني.</translation>
    </message>
    <message>
        <source>Timeline. {place} of {count}. {sentence}</source>
        <translation>التسلسل الزمني. {place} من {count}. {sentence}</translation>
    </message>
    <message>
        <source>Track of the judgements</source>
        <translation>مسار التقديرات</translation>
    </message>
    <message>
        <source>Track of the judgements…</source>
        <translation>مسار التقديرات…</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>الوثوق بمفتاح</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>الوثوق بمفتاح…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>الوثوق به</translation>
    </message>
    <message>
        <source>Trust the key of somebody who signs briefings</source>
        <translation>الوثوق بمفتاح شخص يوقّع الإحاطات</translation>
    </message>
    <message>
        <source>Trust this key…</source>
        <translation>الوثوق بهذا المفتاح…</translation>
    </message>
    <message>
        <source>Trusted: {name}</source>
        <translation>موثوق: {name}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Try ({n})</source>
        <translation>تجربة ({n})</translation>
    </message>
    <message>
        <source>Try another credibility, relevance</source>
        <translation>تجربة مصداقية أو صلة أخرى</translation>
    </message>
    <message>
        <source>Try another rating: {rating} {weighing}</source>
        <translation>تجربة تقييم آخر: {rating} {weighing}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبها</translation>
    </message>
    <message>
        <source>Try this in the table</source>
        <translation>تجربة هذا في الجدول</translation>
    </message>
    <message>
        <source>Try what it would take for a motivation to lead</source>
        <translation>تجربة ما يلزم ليتصدر دافع</translation>
    </message>
    <message>
        <source>Try what it would take to lead</source>
        <translation>تجربة ما يلزم لبلوغ الصدارة</translation>
    </message>
    <message>
        <source>Try {ratings}; not applicable; blank</source>
        <translation>تجربة {ratings}؛ لا ينطبق؛ فارغ</translation>
    </message>
    <message>
        <source>Turn the table</source>
        <translation>تدوير الجدول</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>مدوَّر</translation>
    </message>
    <message>
        <source>Two pages a side</source>
        <translation>صفحتان في كل وجه</translation>
    </message>
    <message>
        <source>Type the name of a command, a section, a source …</source>
        <translation>اكتب اسم أمر أو قسم أو مصدر …</translation>
    </message>
    <message>
        <source>Type what you want to find in the bar above the text.</source>
        <translation>اكتب ما تبحث عنه في الشريط أعلى النص.</translation>
    </message>
    <message>
        <source>Type: {sentence}</source>
        <translation>النوع: {sentence}</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>التراجع عن الرجوع</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>تراجع عن: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>تُراجع عن: {change}.</translation>
    </message>
    <message>
        <source>Until you forget them</source>
        <translation>إلى أن تنساها</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Usual column</source>
        <translation>عمود معتاد</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>أسطر معتادة</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>العروض المعتادة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Weighted inconsistency</source>
        <translation>عدم الاتساق المرجّح</translation>
    </message>
    <message>
        <source>What can be tried here</source>
        <translation>ما يمكن تجربته هنا</translation>
    </message>
    <message>
        <source>What could tell the first two apart</source>
        <translation>ما قد يفرّق بين الأولين</translation>
    </message>
    <message>
        <source>What hangs on each source</source>
        <translation>ما يتوقف على كل مصدر</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message numerus="yes">
        <source>What if: {n} changes</source>
        <extracomment>In the singular: What if: {n} change</extracomment>
        <translation>
            <numerusform>ماذا لو: لا تغيير</numerusform>
            <numerusform>ماذا لو: تغيير واحد</numerusform>
            <numerusform>ماذا لو: تغييران</numerusform>
            <numerusform>ماذا لو: {n} تغييرات</numerusform>
            <numerusform>ماذا لو: {n} تغييرًا</numerusform>
            <numerusform>ماذا لو: {n} تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: {trial}</source>
        <translation>ماذا لو: {trial}</translation>
    </message>
    <message>
        <source>What is kept, for how long, and who decides</source>
        <translation>ما يُحتفظ به وإلى متى ومن يقرر</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما يفعله</translation>
    </message>
    <message>
        <source>What it would take to lead</source>
        <translation>ما يلزم لبلوغ الصدارة</translation>
    </message>
    <message>
        <source>What it would take, and how robust the lead is</source>
        <translation>ما يلزم، ومدى متانة الصدارة</translation>
    </message>
    <message>
        <source>What the lead hangs on</source>
        <translation>ما تتوقف عليه الصدارة</translation>
    </message>
    <message>
        <source>What the ratings add up to, and what you can try</source>
        <translation>حصيلة التقييمات وما يمكنك تجربته</translation>
    </message>
    <message>
        <source>What-ifs side by side</source>
        <translation>التجارب جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s lead hangs on is not shown.</source>
        <translation>بينما يقيّم القراء لا يُعرض ما تتوقف عليه الصدارة لدى الكاتب.</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s table rests on is not shown.</source>
        <translation>بينما يقيّم القراء لا يُعرض ما يستند إليه جدول الكاتب.</translation>
    </message>
    <message>
        <source>Whoever has this key can sign briefings as “{name}”. Compare it with its owner first, for example by telephone.

Id: {id}
Key: {key}</source>
        <translation>من يملك هذا المفتاح يستطيع توقيع الإحاطات باسم «{name}». قارنه أولًا مع صاحبه، بالهاتف مثلًا.

المعرّف: {id}
المفتاح: {key}</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Whose ratings shall be removed? Undo brings them back.</source>
        <translation>تقييمات من تُزال؟ التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Why do you rate it so? An empty reason takes it away.</source>
        <translation>لماذا تقيّمه هكذا؟ السبب الفارغ يزيله.</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>عمود عريض</translation>
    </message>
    <message>
        <source>Width of the table</source>
        <translation>عرض الجدول</translation>
    </message>
    <message>
        <source>With the ratings of {reader}</source>
        <translation>مع تقييمات {reader}</translation>
    </message>
    <message>
        <source>With your ratings</source>
        <translation>مع تقييماتك</translation>
    </message>
    <message>
        <source>Without colo&amp;ur</source>
        <translation>بلا أل&amp;وان</translation>
    </message>
    <message>
        <source>Write a log</source>
        <translation>كتابة سجل</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Write the briefing or its comparison as another kind of file</source>
        <translation>كتابة الإحاطة أو مقارنتها في ملف من نوع آخر</translation>
    </message>
    <message>
        <source>Write your ratings to a small file for other readers</source>
        <translation>كتابة تقييماتك في ملف صغير لقراء آخرين</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>مكتوبة</translation>
    </message>
    <message>
        <source>You cancelled opening this file.</source>
        <translation>ألغيت فتح هذا الملف.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your ratings.
It is written into the file, and kept for the next time.</source>
        <translation>اسمك كما سيراه قراء آخرون بجانب تقييماتك.
يُكتب في الملف ويُحتفظ به للمرة القادمة.</translation>
    </message>
    <message>
        <source>Your ratings can still be exported.</source>
        <translation>ما زال تصدير تقييماتك ممكنًا.</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>سببك: {reason}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>a reader</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>after ¶ {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>In the singular: and {n} more</extracomment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
            <numerusform>و{n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more. Add a word to narrow the search.</source>
        <extracomment>In the singular: and {n} more. Add a word to narrow the search.</extracomment>
        <translation>
            <numerusform>ولا غيرها. أضف كلمة لتضييق البحث.</numerusform>
            <numerusform>وواحد آخر. أضف كلمة لتضييق البحث.</numerusform>
            <numerusform>واثنان آخران. أضف كلمة لتضييق البحث.</numerusform>
            <numerusform>و{n} أخرى. أضف كلمة لتضييق البحث.</numerusform>
            <numerusform>و{n} أخرى. أضف كلمة لتضييق البحث.</numerusform>
            <numerusform>و{n} أخرى. أضف كلمة لتضييق البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a rating</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>clearing your ratings</source>
        <translation>محو تقييماتك</translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation>تابع من النهاية</translation>
    </message>
    <message>
        <source>continued from the start</source>
        <translation>تابع من البداية</translation>
    </message>
    <message>
        <source>credibility {credibility}, relevance {relevance}</source>
        <translation>المصداقية {credibility}، الصلة {relevance}</translation>
    </message>
    <message>
        <source>credibility {level} for {items}</source>
        <translation>مصداقية {level} لـ{items}</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going back to the author’s</source>
        <translation>العودة إلى ما لدى الكاتب</translation>
    </message>
    <message>
        <source>going back to the author’s {cells}</source>
        <translation>العودة إلى ما لدى الكاتب: {cells}</translation>
    </message>
    <message>
        <source>letting {motivation} lead</source>
        <translation>جعل {motivation} في الصدارة</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>غير مقدَّر</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>rating {cells} {letter}</source>
        <translation>تقييم {cells} بـ{letter}</translation>
    </message>
    <message>
        <source>read</source>
        <comment>all of the text</comment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>relevance {level} for {items}</source>
        <translation>صلة {level} لـ{items}</translation>
    </message>
    <message>
        <source>removing {reader}</source>
        <translation>إزالة {reader}</translation>
    </message>
    <message>
        <source>sort order evidence</source>
        <comment>words to find it by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>switching {items} off</source>
        <translation>تعطيل {items}</translation>
    </message>
    <message>
        <source>switching {items} on</source>
        <translation>تفعيل {items}</translation>
    </message>
    <message>
        <source>taking in {reader}</source>
        <translation>أخذ {reader}</translation>
    </message>
    <message>
        <source>taking up {name}</source>
        <translation>أخذ {name}</translation>
    </message>
    <message>
        <source>taking {assumption} as right</source>
        <translation>اعتبار {assumption} صحيحًا</translation>
    </message>
    <message>
        <source>taking {assumption} as wrong</source>
        <translation>اعتبار {assumption} خاطئًا</translation>
    </message>
    <message>
        <source>the briefing file</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>the given key {id}</source>
        <translation>المفتاح المعطى {id}</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>the lead changes to {titles}</source>
        <translation>تنتقل الصدارة إلى {titles}</translation>
    </message>
    <message>
        <source>the lead is</source>
        <translation>تكون الصدارة</translation>
    </message>
    <message>
        <source>the system lacks {rules}</source>
        <translation>تنقص النظام {rules}</translation>
    </message>
    <message>
        <source>there is a newer edition of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no word to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing named “{name}”</source>
        <translation>لا شيء باسم «{name}»</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a version</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>what is remembered</source>
        <translation>ما يُتذكَّر</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>ما يُجرَّب</translation>
    </message>
    <message>
        <source>wholly confined</source>
        <translation>معزولة كليًا</translation>
    </message>
    <message>
        <source>your rating {letter} of {cells}</source>
        <translation>تقييمك {letter} في {cells}</translation>
    </message>
    <message>
        <source>your reason for {cells}</source>
        <translation>سببك في {cells}</translation>
    </message>
    <message>
        <source>{cells}: {letter}.</source>
        <translation>{cells}: {letter}.</translation>
    </message>
    <message>
        <source>{choice} (the author’s)</source>
        <translation>{choice} (كما لدى الكاتب)</translation>
    </message>
    <message>
        <source>{columns}: least refuted first</source>
        <translation>{columns}: الأقل دحضًا أولًا</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، السطر {line}</translation>
    </message>
    <message>
        <source>{first} to {last} for {ratings}, {none} for not applicable, {blank} for a blank.</source>
        <translation>{first} إلى {last} لـ{ratings}، و{none} لما لا ينطبق، و{blank} للفارغ.</translation>
    </message>
    <message>
        <source>{first} to {last}; {none}; {blank}</source>
        <translation>{first} إلى {last}؛ {none}؛ {blank}</translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <translation>{found} من {whole}</translation>
    </message>
    <message>
        <source>{found} of {whole} items are shown</source>
        <translation>يُعرض {found} من {whole} دليل</translation>
    </message>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>{job} (and {n} more)</source>
        <extracomment>In the singular: {job} (and {n} more)</extracomment>
        <translation>
            <numerusform>{job}</numerusform>
            <numerusform>{job} (وواحدة أخرى)</numerusform>
            <numerusform>{job} (واثنتان أخريان)</numerusform>
            <numerusform>{job} (و{n} أخرى)</numerusform>
            <numerusform>{job} (و{n} أخرى)</numerusform>
            <numerusform>{job} (و{n} أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}, on its head</source>
        <translation>{key} على رأسه</translation>
    </message>
    <message>
        <source>{likelihood}, leads</source>
        <translation>{likelihood}، في الصدارة</translation>
    </message>
    <message>
        <source>{name} is “{value}”</source>
        <translation>{name} هي «{value}»</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} per cent read</source>
        <translation>قُرئ {number} في المئة</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>In the singular: {n} cell</extracomment>
        <translation>
            <numerusform>لا خانات</numerusform>
            <numerusform>خانة واحدة</numerusform>
            <numerusform>خانتان</numerusform>
            <numerusform>{n} خانات</numerusform>
            <numerusform>{n} خانة</numerusform>
            <numerusform>{n} خانة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <extracomment>In the singular: {n} hit</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits or more</source>
        <extracomment>In the singular: {n} hit or more</extracomment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة أو أكثر</numerusform>
            <numerusform>نتيجتان أو أكثر</numerusform>
            <numerusform>{n} نتائج أو أكثر</numerusform>
            <numerusform>{n} نتيجة أو أكثر</numerusform>
            <numerusform>{n} نتيجة أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the table</source>
        <extracomment>In the singular: {n} in the table</extracomment>
        <translation>
            <numerusform>لا شيء في الجدول</numerusform>
            <numerusform>واحدة في الجدول</numerusform>
            <numerusform>اثنتان في الجدول</numerusform>
            <numerusform>{n} في الجدول</numerusform>
            <numerusform>{n} في الجدول</numerusform>
            <numerusform>{n} في الجدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the text</source>
        <extracomment>In the singular: {n} in the text</extracomment>
        <translation>
            <numerusform>لا شيء في النص</numerusform>
            <numerusform>واحدة في النص</numerusform>
            <numerusform>اثنتان في النص</numerusform>
            <numerusform>{n} في النص</numerusform>
            <numerusform>{n} في النص</numerusform>
            <numerusform>{n} في النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>In the singular: {n} item</extracomment>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>{n} أدلة</numerusform>
            <numerusform>{n} دليلًا</numerusform>
            <numerusform>{n} دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min left</source>
        <extracomment>In the singular: {n} min left</extracomment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت {n} د</numerusform>
            <numerusform>بقيت {n} د</numerusform>
            <numerusform>بقيت {n} د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <extracomment>In the singular: {n} minute left</extracomment>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت {n} دقائق</numerusform>
            <numerusform>بقيت {n} دقيقة</numerusform>
            <numerusform>بقيت {n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed.</source>
        <extracomment>In the singular: {n} more is not listed.</extracomment>
        <translation>
            <numerusform>كلها مسرودة.</numerusform>
            <numerusform>وواحد آخر غير مسرود.</numerusform>
            <numerusform>واثنان آخران غير مسرودين.</numerusform>
            <numerusform>و{n} أخرى غير مسرودة.</numerusform>
            <numerusform>و{n} أخرى غير مسرودة.</numerusform>
            <numerusform>و{n} أخرى غير مسرودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} are taken in, in place of those taken in before.</source>
        <extracomment>In the singular: {n} rating by {reader} is taken in, in place of those taken in before.</extracomment>
        <translation>
            <numerusform>لم يؤخذ أي تقييم من {reader}.</numerusform>
            <numerusform>أُخذ تقييم واحد من {reader} بدلًا مما أُخذ من قبل.</numerusform>
            <numerusform>أُخذ تقييمان من {reader} بدلًا مما أُخذ من قبل.</numerusform>
            <numerusform>أُخذت {n} تقييمات من {reader} بدلًا مما أُخذ من قبل.</numerusform>
            <numerusform>أُخذ {n} تقييمًا من {reader} بدلًا مما أُخذ من قبل.</numerusform>
            <numerusform>أُخذ {n} تقييم من {reader} بدلًا مما أُخذ من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} are taken in.</source>
        <extracomment>In the singular: {n} rating by {reader} is taken in.</extracomment>
        <translation>
            <numerusform>لم يؤخذ أي تقييم من {reader}.</numerusform>
            <numerusform>أُخذ تقييم واحد من {reader}.</numerusform>
            <numerusform>أُخذ تقييمان من {reader}.</numerusform>
            <numerusform>أُخذت {n} تقييمات من {reader}.</numerusform>
            <numerusform>أُخذ {n} تقييمًا من {reader}.</numerusform>
            <numerusform>أُخذ {n} تقييم من {reader}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readers</source>
        <extracomment>In the singular: {n} reader</extracomment>
        <translation>
            <numerusform>لا قراء</numerusform>
            <numerusform>قارئ واحد</numerusform>
            <numerusform>قارئان</numerusform>
            <numerusform>{n} قراء</numerusform>
            <numerusform>{n} قارئًا</numerusform>
            <numerusform>{n} قارئ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} what-ifs by {reader} can be compared in the panel “What-ifs side by side”.</source>
        <extracomment>In the singular: {n} what-if by {reader} can be compared in the panel “What-ifs side by side”.</extracomment>
        <translation>
            <numerusform>لا تجارب من {reader}.</numerusform>
            <numerusform>يمكن مقارنة تجربة واحدة من {reader} في لوحة «التجارب جنبًا إلى جنب».</numerusform>
            <numerusform>يمكن مقارنة تجربتين من {reader} في لوحة «التجارب جنبًا إلى جنب».</numerusform>
            <numerusform>يمكن مقارنة {n} تجارب من {reader} في لوحة «التجارب جنبًا إلى جنب».</numerusform>
            <numerusform>يمكن مقارنة {n} تجربة من {reader} في لوحة «التجارب جنبًا إلى جنب».</numerusform>
            <numerusform>يمكن مقارنة {n} تجربة من {reader} في لوحة «التجارب جنبًا إلى جنب».</numerusform>
        </translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
    <message>
        <source>{place} of {count} or more</source>
        <translation>{place} من {count} أو أكثر</translation>
    </message>
    <message>
        <source>{place}: {words}.</source>
        <translation>{place}: {words}.</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: {reason}.</source>
        <translation>لم تقبل {printer} الصفحات: {reason}.</translation>
    </message>
    <message>
        <source>{progress}.</source>
        <translation>{progress}.</translation>
    </message>
    <message>
        <source>{switch} switches an item off; {credibility} and {relevance} change its credibility and relevance.</source>
        <translation>{switch} يعطّل دليلًا؛ و{credibility} و{relevance} تغيّر مصداقيته وصلته.</translation>
    </message>
    <message>
        <source>{title}, of all {count}</source>
        <translation>{title}، من كل {count}</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} و{last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} أو {last}</translation>
    </message>
    <message>
        <source>{words}, not shown</source>
        <translation>{words}، غير معروض</translation>
    </message>
    <message>
        <source>{words}. {place} of {count}</source>
        <translation>{words}. {place} من {count}</translation>
    </message>
    <message>
        <source>¶ {number} of {last}</source>
        <translation>¶ {number} من {last}</translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation>«ab»</translation>
    </message>
    <message>
        <source>“{file}” is not taken in. {reason}</source>
        <translation>لم يؤخذ «{file}». {reason}</translation>
    </message>
    <message>
        <source>“{file}” is not trusted. {reason}</source>
        <translation>لم يوثق بـ«{file}». {reason}</translation>
    </message>
    <message>
        <source>“{file}” is not trusted: {error}.</source>
        <translation>لم يوثق بـ«{file}»: {error}.</translation>
    </message>
    <message>
        <source>“{file}” is written: the ratings of {reader}, {progress}.</source>
        <translation>كُتب «{file}»: تقييمات {reader}، {progress}.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {error}</source>
        <translation>لم يُكتب «{file}»: {error}</translation>
    </message>
    <message>
        <source>“{file}”: {sentence}</source>
        <translation>«{file}»: {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation>«{name}» ليس صوابًا ولا خطأ</translation>
    </message>
    <message>
        <source>“{name}” is no longer on the disk. You still see it as it was.</source>
        <translation>لم يعد «{name}» على القرص. ما زلت تراه كما كان.</translation>
    </message>
    <message>
        <source>“{name}” is not a table</source>
        <translation>«{name}» ليس جدولًا</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a size: write a number of pixels from 1 to {most}</source>
        <translation>«{text}» ليس حجمًا: اكتب عدد بكسلات من 1 إلى {most}</translation>
    </message>
</context>
</TS>
