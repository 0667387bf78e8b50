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
        <translation>التق&amp;ديرات أولًا</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>مفتاح الرمو&amp;ز</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>عر&amp;ضي</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <comment>in Qt’s dialog for files</comment>
        <translation>ال&amp;بحث في:</translation>
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
        <source>--distribution is for --copies.</source>
        <translation>الخيار --distribution يُستعمل مع --copies.</translation>
    </message>
    <message>
        <source>--name is for keys trust</source>
        <translation>الخيار --name يُستعمل مع keys trust</translation>
    </message>
    <message>
        <source>--reader is needed: the name under which the notes go out</source>
        <translation>يلزم --reader: الاسم الذي تُصدَّر به الملاحظات</translation>
    </message>
    <message>
        <source>--side-by-side needs -o</source>
        <translation>الخيار --side-by-side يحتاج إلى -o</translation>
    </message>
    <message>
        <source>--turn is not for .json files: they have the same data either way.</source>
        <translation>الخيار --turn لا يُستعمل مع ملفات .json: ففيها البيانات نفسها في الحالتين.</translation>
    </message>
    <message>
        <source>--{name} is for pictures of the window, not for --view {view}.</source>
        <translation>الخيار --{name} لصور النافذة، لا لـ --view {view}.</translation>
    </message>
    <message>
        <source>--{name} is for {ending} files.</source>
        <translation>الخيار --{name} لملفات {ending}.</translation>
    </message>
    <message>
        <source>-o - needs --format, since there is no ending that says what to write.</source>
        <translation>الخيار -o - يحتاج إلى --format، إذ لا امتداد يدل على ما يُكتب.</translation>
    </message>
    <message>
        <source>-o is for packs; a bundle’s folder is signed inside</source>
        <translation>الخيار -o للحزم؛ أما مجلد TextBundle فيُوقَّع في داخله</translation>
    </message>
    <message>
        <source>-o is for “export”, which needs it</source>
        <translation>الخيار -o يُستعمل مع «export»، وهو يحتاج إليه</translation>
    </message>
    <message>
        <source>A block of more than {block_letters} characters is broken into several.</source>
        <translation>المقطع الذي يزيد على {block_letters} حرفًا يُجزَّأ إلى عدة مقاطع.</translation>
    </message>
    <message>
        <source>A comment begins here and is not closed, so that what follows is not shown.</source>
        <translation>يبدأ هنا تعليق لم يُغلق، فلا يُعرض ما بعده.</translation>
    </message>
    <message>
        <source>A comment is one line of at most {most_comment} characters.</source>
        <translation>التعليق سطر واحد لا يزيد على {most_comment} حرفًا.</translation>
    </message>
    <message numerus="yes">
        <source>A field has more than {n} characters; what follows it is not read.</source>
        <extracomment>In the singular: A field has more than {n} character; what follows it is not read.</extracomment>
        <translation>
            <numerusform>في حقل حروف أكثر من المسموح؛ ولا يُقرأ ما بعد ذلك.</numerusform>
            <numerusform>في حقل أكثر من حرف واحد؛ ولا يُقرأ ما بعده.</numerusform>
            <numerusform>في حقل أكثر من حرفين؛ ولا يُقرأ ما بعدهما.</numerusform>
            <numerusform>في حقل أكثر من {n} حروف؛ ولا يُقرأ ما بعدها.</numerusform>
            <numerusform>في حقل أكثر من {n} حرفًا؛ ولا يُقرأ ما بعدها.</numerusform>
            <numerusform>في حقل أكثر من {n} حرف؛ ولا يُقرأ ما بعدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A judgement that rests on nothing named</source>
        <translation>تقدير لا يستند إلى شيء مذكور</translation>
    </message>
    <message>
        <source>A key must be text; this one is left out.</source>
        <translation>يجب أن يكون المفتاح نصًا؛ وقد تُرك هذا المفتاح.</translation>
    </message>
    <message>
        <source>A letter has more than 64 marks, such as accents. They are shown apart.</source>
        <translation>على أحد الحروف أكثر من 64 علامة، كالحركات، فتُعرض منفصلة عنه.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>A mapping</source>
        <translation>مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>A mapping that describes {what}</source>
        <translation>مجموعة مفاتيح تصف {what}</translation>
    </message>
    <message>
        <source>A merge (“&lt;&lt;”) is not read; write the keys out.</source>
        <translation>لا يُقرأ الدمج («&lt;&lt;»)؛ تُكتب المفاتيح كاملة.</translation>
    </message>
    <message>
        <source>A motivation that no evidence contradicts</source>
        <translation>دافع لا ينقضه أي دليل</translation>
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
        <source>A picture has room for {most_items} items of evidence and {most_columns} columns; this comparison has {items} and {columns}. A workbook or a PDF shows them all.</source>
        <translation>تتسع الصورة لعدد من الأدلة أقصاه {most_items} ومن الأعمدة أقصاه {most_columns}؛ وفي هذه المقارنة {items} من الأدلة و{columns} من الأعمدة. يعرضها كلها مصنف أو ملف PDF.</translation>
    </message>
    <message>
        <source>A picture of the window needs a file, not standard input.</source>
        <translation>تحتاج صورة النافذة إلى ملف، لا إلى الدخل القياسي.</translation>
    </message>
    <message>
        <source>A profile is an object with “title”, “about” and “options”.</source>
        <translation>النمط كائن فيه “title” و“about” و“options”.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>في هذا الصف علامة اقتباس فُتحت ولم تُغلق.</translation>
    </message>
    <message>
        <source>A row of a table has more cells than its head; they join the last cell.</source>
        <translation>في أحد صفوف جدول خانات أكثر مما في رأسه؛ وقد ضُمّت إلى الخانة الأخيرة.</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>يبدأ هنا مستند YAML ثانٍ.</translation>
    </message>
    <message>
        <source>A table drawn with “+---+” is not read; it is shown as it is written. Tables are read with bars: “| a | b |” above “|---|---|”.</source>
        <translation>لا يُقرأ جدول مرسوم بـ«+---+»، بل يُعرض كما كُتب. وتُقرأ الجداول المكتوبة بخطوط عمودية: «| a | b |» فوق «|---|---|».</translation>
    </message>
    <message>
        <source>A tag (“!”) is not read; put the value in quotes.</source>
        <translation>لا يُقرأ الوسم («!»)؛ توضع القيمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A wide ruled margin for notes</source>
        <translation>هامش عريض مسطّر للملاحظات</translation>
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
        <source>Add a folder to the shelf</source>
        <translation>إضافة مجلد إلى الرف</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
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
        <source>Agreed</source>
        <comment>a kind of highlight</comment>
        <translation>موافقة</translation>
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
        <source>All evidence from one source</source>
        <translation>كل الأدلة من مصدر واحد</translation>
    </message>
    <message>
        <source>All of it read</source>
        <translation>قُرئ كله</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items of evidence come from one source, “{title}”.</source>
        <extracomment>In the singular: The {n} item of evidence comes from one source, “{title}”.</extracomment>
        <translation>
            <numerusform>لا أدلة إلا من مصدر واحد، «{title}».</numerusform>
            <numerusform>الدليل الوحيد من مصدر واحد، «{title}».</numerusform>
            <numerusform>الدليلان كلاهما من مصدر واحد، «{title}».</numerusform>
            <numerusform>الأدلة كلها، وعددها {n}، من مصدر واحد، «{title}».</numerusform>
            <numerusform>الأدلة كلها، وعددها {n}، من مصدر واحد، «{title}».</numerusform>
            <numerusform>الأدلة كلها، وعددها {n}، من مصدر واحد، «{title}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>عُدِّل بعد توقيعه</translation>
    </message>
    <message>
        <source>An alias (“*”) is not read; write the value out.</source>
        <translation>لا تُقرأ الإحالة («*»)؛ تُكتب القيمة كاملة.</translation>
    </message>
    <message>
        <source>An anchor (“&amp;”) has no meaning here.</source>
        <translation>لا معنى للمرساة («&amp;») هنا.</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>بهامش للملاحظات</translation>
    </message>
    <message>
        <source>Another key is already called “{name}”.</source>
        <translation>يوجد مفتاح آخر باسم «{name}».</translation>
    </message>
    <message>
        <source>Applicable to one, not to the other.</source>
        <translation>ينطبق لدى أحدهما ولا ينطبق لدى الآخر.</translation>
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
        <source>At most {columns} columns are read; those after them are left out.</source>
        <translation>لا يُقرأ من الأعمدة أكثر من {columns}؛ وقد تُرك ما بعدها.</translation>
    </message>
    <message>
        <source>At most {most} are read; this row and those below are left out.</source>
        <translation>لا يُقرأ أكثر من {most}؛ وقد تُرك هذا الصف وما تحته.</translation>
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
        <source>Ballot</source>
        <translation>استمارة تقييم</translation>
    </message>
    <message>
        <source>Blocks between lines of “:::” are not read as Pandoc and Quarto read them; the lines are shown as they are written. Callouts such as “&gt; [!NOTE]” are read.</source>
        <translation>لا تُقرأ الكتل التي بين أسطر «:::» كما يقرؤها Pandoc وQuarto؛ وتُعرض تلك الأسطر كما كُتبت. أما الإطارات مثل «&gt; [!NOTE]» فتُقرأ.</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>كتيّب</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark set.</source>
        <translation>وُضعت الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Border between panes</source>
        <translation>الحد بين الأجزاء</translation>
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
        <source>Briefing</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>الإحاطات</translation>
    </message>
    <message>
        <source>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)</source>
        <translation>إحاطات (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Briefings and hits</source>
        <translation>الإحاطات والنتائج</translation>
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
        <source>By place</source>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
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
        <source>Cancel and close</source>
        <translation>إلغاء وإغلاق</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>إلغاء: {task}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّلت</translation>
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
        <source>Choose a note in the panel first.</source>
        <translation>اختر أولًا ملاحظة في اللوحة.</translation>
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
        <source>Choose the other edition</source>
        <translation>اختيار الإصدار الآخر</translation>
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
        <source>Choose what the five kinds of highlight are called</source>
        <translation>اختيار أسماء أنواع التظليل الخمسة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>إزالة كل المرشحات</translation>
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
        <translation>المحتو&amp;يات</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>العمود {column}</translation>
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
        <source>Comment, not proven: {comment}</source>
        <translation>تعليق غير مثبت: {comment}</translation>
    </message>
    <message>
        <source>Comment: {comment}</source>
        <translation>تعليق: {comment}</translation>
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
        <source>Compare with the edition before</source>
        <translation>مقارنة بالإصدار السابق</translation>
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
        <translation>&amp;عدد النسخ</translation>
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
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
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
        <source>Created</source>
        <translation>أُنشئت</translation>
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
        <source>Dates are read as in “{written}”, which is {date}.</source>
        <translation>تُقرأ التواريخ كما في «{written}»، أي {date}.</translation>
    </message>
    <message>
        <source>Dates are saved as moments in an unknown time zone, so that one can be a day off.</source>
        <translation>حُفظت التواريخ كلحظات في منطقة زمنية غير معروفة، فقد يختلف أحدها بيوم واحد.</translation>
    </message>
    <message>
        <source>Delete all settings, recent briefings, positions, ratings and notes</source>
        <translation>حذف كل الإعدادات والإحاطات الأخيرة ومواضع القراءة والتقييمات والملاحظات</translation>
    </message>
    <message>
        <source>Delete what is kept of this briefing: position, trial, ratings and notes</source>
        <translation>حذف ما يُحتفظ به عن هذه الإحاطة: الموضع والتجارب والتقييمات والملاحظات</translation>
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
        <source>Did you mean “{near}”?</source>
        <translation>أالمقصود «{near}»؟</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>أالمقصود «{word}»؟</translation>
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
        <source>Done. “Installed apps” in the settings of Windows can undo it.</source>
        <translation>تم. ويمكن التراجع عنه من «التطبيقات المثبتة» في إعدادات Windows.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <comment>a kind of highlight</comment>
        <translation>شك</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم متجهي</translation>
    </message>
    <message>
        <source>Drop it here to open it.</source>
        <translation>أفلته هنا لفتحه.</translation>
    </message>
    <message>
        <source>Each I among the ratings counts 1, each II counts 2.</source>
        <translation>كل I بين التقييمات يُحسب 1، وكل II يُحسب 2.</translation>
    </message>
    <message>
        <source>Each I counts 1 and each II 2, times the weights of the item’s credibility and relevance. The motivation with the least is the one that the evidence refutes least; that does not make it the most probable.</source>
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
        <source>Every likelihood</source>
        <translation>كل احتمال</translation>
    </message>
    <message>
        <source>Every marking</source>
        <translation>كل درجة سرية</translation>
    </message>
    <message>
        <source>Every motivation</source>
        <translation>كل دافع</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>كل مصدر</translation>
    </message>
    <message>
        <source>Everything back to the author’s</source>
        <translation>إعادة كل شيء إلى ما لدى الكاتب</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, not only the text.</source>
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
        <source>Evidence that the text does not mention</source>
        <translation>أدلة لا يذكرها النص</translation>
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
        <source>Export your notes</source>
        <translation>تصدير ملاحظاتك</translation>
    </message>
    <message>
        <source>Export your notes…</source>
        <translation>تصدير ملاحظاتك…</translation>
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
        <source>Files of &amp;type:</source>
        <comment>in Qt’s dialog for files</comment>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>ملفات تتعذّر قراءتها</translation>
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
        <translation>تصفية الأدلة بالمعرّف أو الكلمات أو المصدر</translation>
    </message>
    <message>
        <source>Filter the evidence…</source>
        <translation>تصفية الأدلة…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>تصفية الملاحظات</translation>
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
        <source>Find in the table</source>
        <translation>البحث في الجدول</translation>
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
        <translation>يجري البحث عما تتوقف عليه الصدارة…</translation>
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
        <source>Fold all</source>
        <translation>طي الكل</translation>
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
        <source>Follow up</source>
        <comment>a kind of highlight</comment>
        <translation>للمتابعة</translation>
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
        <source>For a file that is named like a command, write ./export; after --, names may begin with a dash.</source>
        <translation>لملف اسمه اسم أمر يُكتب مثلًا ./export؛ وبعد -- يجوز أن تبدأ الأسماء بشَرطة.</translation>
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
        <source>Forget a search</source>
        <translation>نسيان بحث</translation>
    </message>
    <message>
        <source>Forget a search…</source>
        <translation>نسيان بحث…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>نسيان كل شيء</translation>
    </message>
    <message>
        <source>Forget everything?

All settings, recent briefings, reading positions, ratings, notes and saved searches are deleted, with their backup and the index of the shelf. The briefings themselves stay.</source>
        <translation>أتريد نسيان كل شيء؟

تُحذف كل الإعدادات والإحاطات الأخيرة ومواضع القراءة والتقييمات والملاحظات وعمليات البحث المحفوظة مع نسختها الاحتياطية وفهرس الرف. وتبقى الإحاطات نفسها.</translation>
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

It is removed from Recent, and your reading position, what you tried and all ratings and notes in it are deleted. So are settings that were set aside as damaged. The file itself stays.</source>
        <translation>أتريد نسيان هذه الإحاطة؟

تُزال من القائمة الأخيرة، ويُحذف موضع قراءتك وما جرّبته وكل التقييمات والملاحظات فيها، وكذلك إعدادات وُضعت جانبًا لأنها تالفة. ويبقى الملف نفسه.</translation>
    </message>
    <message>
        <source>Forgotten, but copies may be left in {parent}: {error}.</source>
        <translation>نُسيت، لكن قد تبقى نسخ في {parent}: {error}.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليها</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen: {key} ends it.</source>
        <translation>ملء الشاشة: يُنهيه {key}.</translation>
    </message>
    <message numerus="yes">
        <source>Further hedges, in {n} more sections: {hedges}.</source>
        <extracomment>In the singular: Further hedges, in {n} more section: {hedges}.</extracomment>
        <translation>
            <numerusform>عبارات تحوّط أخرى: {hedges}.</numerusform>
            <numerusform>عبارات تحوّط أخرى، في قسم آخر: {hedges}.</numerusform>
            <numerusform>عبارات تحوّط أخرى، في قسمين آخرين: {hedges}.</numerusform>
            <numerusform>عبارات تحوّط أخرى، في {n} أقسام أخرى: {hedges}.</numerusform>
            <numerusform>عبارات تحوّط أخرى، في {n} قسمًا آخر: {hedges}.</numerusform>
            <numerusform>عبارات تحوّط أخرى، في {n} قسم آخر: {hedges}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a file name for the secret key.</source>
        <translation>أعطِ اسم ملف للمفتاح السري.</translation>
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
        <source>Give the secret key another ending than .pub.</source>
        <translation>يُعطى المفتاح السري امتدادًا غير .pub.</translation>
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
        <source>Go to the next note in the text</source>
        <translation>الانتقال إلى الملاحظة التالية في النص</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>الانتقال إلى الحاشية</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>الانتقال إلى الملاحظة السابقة</translation>
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
        <source>Hedges that are on no scale</source>
        <translation>عبارات تحوّط ليست على أي مقياس</translation>
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
        <source>Heuer: evidence refutes, it does not confirm. If nothing speaks against an explanation, it may be that nobody looked (confirmation bias).</source>
        <translation>عند Heuer: الأدلة تدحض ولا تؤكد. إذا لم يعارض تفسيرًا شيءٌ، فربما لأن أحدًا لم يبحث (الانحياز التأكيدي).</translation>
    </message>
    <message>
        <source>Heuer: the reasoning must be open to others. An item that is rated but never mentioned cannot be weighed by the reader.</source>
        <translation>عند Heuer: يجب أن يكون الاستدلال مكشوفًا للآخرين. ودليل قُيِّم ولم يُذكر قط لا يستطيع القارئ أن يزنه.</translation>
    </message>
    <message>
        <source>Hidden columns are read like the others: {columns}.</source>
        <translation>تُقرأ الأعمدة المخفية كغيرها: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden rows are read like the others: {rows} and {n} more.</source>
        <extracomment>In the singular: Hidden rows are read like the others: {rows} and {n} more.</extracomment>
        <translation>
            <numerusform>تُقرأ الصفوف المخفية كغيرها: {rows}.</numerusform>
            <numerusform>تُقرأ الصفوف المخفية كغيرها: {rows} وصف آخر.</numerusform>
            <numerusform>تُقرأ الصفوف المخفية كغيرها: {rows} وصفان آخران.</numerusform>
            <numerusform>تُقرأ الصفوف المخفية كغيرها: {rows} و{n} صفوف أخرى.</numerusform>
            <numerusform>تُقرأ الصفوف المخفية كغيرها: {rows} و{n} صفًا آخر.</numerusform>
            <numerusform>تُقرأ الصفوف المخفية كغيرها: {rows} و{n} صف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden rows are read like the others: {rows}.</source>
        <translation>تُقرأ الصفوف المخفية كغيرها: {rows}.</translation>
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
        <source>Highlight what is selected, or take the highlight away</source>
        <translation>تظليل المحدد أو إزالة تظليله</translation>
    </message>
    <message>
        <source>Highlight: {name}</source>
        <translation>تظليل: {name}</translation>
    </message>
    <message>
        <source>Highlighted: {kind}.</source>
        <translation>ظُلِّل: {kind}.</translation>
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
        <source>How to find a briefing among thousands</source>
        <translation>كيفية إيجاد إحاطة بين آلاف</translation>
    </message>
    <message>
        <source>How to highlight, note and bookmark, and how notes travel</source>
        <translation>كيفية التظليل وكتابة الملاحظات ووضع الإشارات المرجعية، وكيف تنتقل الملاحظات</translation>
    </message>
    <message>
        <source>How to write a briefing, with a complete example</source>
        <translation>كيف تُكتب إحاطة، مع مثال كامل</translation>
    </message>
    <message>
        <source>ICD 203 and Heuer: if a single source errs or deceives, all that rests on it falls with it. Its share should at least be said.</source>
        <translation>بحسب ICD 203 وHeuer: إذا أخطأ المصدر الوحيد أو خدع، سقط معه كل ما يستند إليه. فلتُذكر حصته على الأقل.</translation>
    </message>
    <message>
        <source>ICD 203 and ICD 206: a judgement names the sources or the evidence that it rests on, so that readers can tell it from an opinion.</source>
        <translation>بحسب ICD 203 وICD 206: يذكر التقدير المصادر أو الأدلة التي يستند إليها، ليميّزه القراء من الرأي.</translation>
    </message>
    <message>
        <source>ICD 203 and PHIA: words such as “may” or “could” fit any likelihood, so that readers put in their own, and no outcome can show them wrong.</source>
        <translation>بحسب ICD 203 وPHIA: كلمات مثل “may” أو “could” تناسب أي احتمال، فيضع كل قارئ فيها احتماله هو، ولا تُظهر أي نتيجة أنها كانت خطأ.</translation>
    </message>
    <message>
        <source>ICD 203 and the PHIA yardstick give different ranges. A term of the other scale has no range in this briefing.</source>
        <translation>نطاقات ICD 203 تختلف عن نطاقات مقياس PHIA. والمصطلح المأخوذ من المقياس الآخر لا نطاق له في هذه الإحاطة.</translation>
    </message>
    <message>
        <source>ICD 203 asks for accuracy: if two dates contradict each other, one is wrong, or the difference needs a word of explanation.</source>
        <translation>تطلب ICD 203 الدقة: إذا تناقض تاريخان فأحدهما خطأ، أو أن الفرق بينهما يحتاج إلى كلمة توضيح.</translation>
    </message>
    <message>
        <source>ICD 203 has two rows of terms for the same bands. Whoever meets both in one briefing looks for a difference that is not meant.</source>
        <translation>في ICD 203 صفّان من المصطلحات للنطاقات نفسها. ومن يجد الصفّين في إحاطة واحدة يبحث عن فرق غير مقصود.</translation>
    </message>
    <message>
        <source>ICD 203: a likelihood says how probable something is, a confidence how good its basis is. In one sentence readers take one for the other.</source>
        <translation>بحسب ICD 203: الاحتمال يقول ما مدى ترجيح شيء، والثقة تقول ما جودة أساسه. وإذا اجتمعا في جملة واحدة خلط القراء بينهما.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>إذا</translation>
    </message>
    <message>
        <source>If there is no room for letters, dots show them from CC at the left to II at the right, the author’s with a ring.</source>
        <translation>إذا ضاق المكان عن الحروف، عرضتها نقاط من CC يسارًا إلى II يمينًا، وحول نقطة الكاتب حلقة.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>استيراد ملاحظات…</translation>
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
        <source>In Excel that is “CSV UTF-8”.</source>
        <translation>اسمه في Excel «CSV UTF-8».</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>في البحث</translation>
    </message>
    <message>
        <source>In each cell from left to right: {readers}.</source>
        <translation>في كل خانة من اليسار إلى اليمين: {readers}.</translation>
    </message>
    <message>
        <source>In each cell, dots mark the scale from CC at the left to II at the right: a number counts the readers there, a ring is the author’s, and the number after “≠” is how many steps they span.</source>
        <translation>في كل خانة تعلّم النقاط المقياس من CC يسارًا إلى II يمينًا: الرقم يعدّ القراء عندها، والحلقة للكاتب، والرقم بعد «≠» هو عدد الخطوات بين أبعد القراء.</translation>
    </message>
    <message>
        <source>In large tables of the text</source>
        <translation>في الجداول الكبيرة من النص</translation>
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
    <message numerus="yes">
        <source>In this section {hedges} are on no scale; a term of the scale says how likely.</source>
        <extracomment>In the singular: In this section {hedges} is on no scale; a term of the scale says how likely.</extracomment>
        <translation>
            <numerusform>في هذا القسم {hedges} ليست على أي مقياس؛ ومصطلح من المقياس يحدد مدى الاحتمال.</numerusform>
            <numerusform>في هذا القسم {hedges} ليست على أي مقياس؛ ومصطلح من المقياس يحدد مدى الاحتمال.</numerusform>
            <numerusform>في هذا القسم {hedges} ليستا على أي مقياس؛ ومصطلح من المقياس يحدد مدى الاحتمال.</numerusform>
            <numerusform>في هذا القسم {hedges} ليست على أي مقياس؛ ومصطلح من المقياس يحدد مدى الاحتمال.</numerusform>
            <numerusform>في هذا القسم {hedges} ليست على أي مقياس؛ ومصطلح من المقياس يحدد مدى الاحتمال.</numerusform>
            <numerusform>في هذا القسم {hedges} ليست على أي مقياس؛ ومصطلح من المقياس يحدد مدى الاحتمال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} cells the words behind the ratings are read as their reasons.</source>
        <extracomment>In the singular: In {n} cell the words behind the rating are read as its reason.</extracomment>
        <translation>
            <numerusform>لا تُقرأ في أي خانة كلماتٌ بعد التقييم سببًا له.</numerusform>
            <numerusform>في خانة واحدة تُقرأ الكلمات التي بعد التقييم سببًا له.</numerusform>
            <numerusform>في خانتين تُقرأ الكلمات التي بعد التقييمين سببين لهما.</numerusform>
            <numerusform>في {n} خانات تُقرأ الكلمات التي بعد التقييمات أسبابًا لها.</numerusform>
            <numerusform>في {n} خانة تُقرأ الكلمات التي بعد التقييمات أسبابًا لها.</numerusform>
            <numerusform>في {n} خانة تُقرأ الكلمات التي بعد التقييمات أسبابًا لها.</numerusform>
        </translation>
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
        <source>Inconsistency: {reader}</source>
        <translation>عدم الاتساق: {reader}</translation>
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
        <source>It cannot be opened: {reason}.</source>
        <translation>لا يمكن فتحه: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {cause}.</source>
        <translation>تتعذّر قراءته: {cause}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>تتعذّر قراءته: {reason}.</translation>
    </message>
    <message>
        <source>It contains a number that JSON does not allow or that is too long.</source>
        <translation>فيه عدد لا يسمح به JSON أو عدد أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>It contains no list of notes.</source>
        <translation>ليست فيه قائمة ملاحظات.</translation>
    </message>
    <message>
        <source>It contains no note.</source>
        <translation>ليست فيه ملاحظة.</translation>
    </message>
    <message>
        <source>It contains no rating for this briefing.</source>
        <translation>ليس فيه أي تقييم لهذه الإحاطة.</translation>
    </message>
    <message>
        <source>It does not say which briefing its notes are in.</source>
        <translation>لا يذكر لأي إحاطة ملاحظاته.</translation>
    </message>
    <message>
        <source>It does not say whose ratings it holds: its “reader” is missing.</source>
        <translation>لا يذكر لمن التقييمات التي فيه: ينقصه “reader”.</translation>
    </message>
    <message>
        <source>It exists already, and keys are never replaced.</source>
        <translation>هو موجود من قبل، والمفاتيح لا تُستبدل.</translation>
    </message>
    <message>
        <source>It has more than {files} files.</source>
        <translation>عدد الملفات فيه يزيد على {files}.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} notes; the others are left out.</source>
        <extracomment>In the singular: It has more than {n} note; the others are left out.</extracomment>
        <translation>
            <numerusform>لا تُقرأ منه ملاحظات.</numerusform>
            <numerusform>فيه أكثر من ملاحظة واحدة؛ وقد تُركت البقية.</numerusform>
            <numerusform>فيه أكثر من ملاحظتين؛ وقد تُركت البقية.</numerusform>
            <numerusform>فيه أكثر من {n} ملاحظات؛ وقد تُركت البقية.</numerusform>
            <numerusform>فيه أكثر من {n} ملاحظة؛ وقد تُركت البقية.</numerusform>
            <numerusform>فيه أكثر من {n} ملاحظة؛ وقد تُركت البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no comparison, and so no ratings.</source>
        <translation>لا مقارنة فيه، فلا تقييمات.</translation>
    </message>
    <message>
        <source>It has no evidence to rate, so there is no ballot of it.</source>
        <translation>ليس فيها أدلة تُقيَّم، فلا استمارة تقييم لها.</translation>
    </message>
    <message>
        <source>It has no list of those who get a copy: write --distribution, or “distribution:” into the file.</source>
        <translation>ليس فيها قائمة بمن يتسلمون نسخًا: يُكتب --distribution، أو “distribution:” في الملف.</translation>
    </message>
    <message>
        <source>It has no section “{section}”.</source>
        <translation>ليس فيها القسم «{section}».</translation>
    </message>
    <message>
        <source>It has {letters} characters; those after the first {most} are left out.</source>
        <translation>عدد الأحرف {letters}؛ ما بعد أول {most} محذوف.</translation>
    </message>
    <message>
        <source>It helps to find faults in the program. It has no words from your files in it:
{file}</source>
        <translation>يساعد في إيجاد عيوب البرنامج. ليست فيه كلمات من ملفاتك:
{file}</translation>
    </message>
    <message>
        <source>It helps to find faults of the program, and has no words of your files in it.</source>
        <translation>يساعد في إيجاد عيوب البرنامج، وليست فيه كلمات من ملفاتك.</translation>
    </message>
    <message>
        <source>It is JSON, but not a file of notes.</source>
        <translation>هو JSON، لكنه ليس ملف ملاحظات.</translation>
    </message>
    <message>
        <source>It is JSON, but not a file of ratings.</source>
        <translation>هو JSON، لكنه ليس ملف تقييمات.</translation>
    </message>
    <message>
        <source>It is an encrypted spreadsheet; save it without a password.</source>
        <translation>جدول بيانات مشفّر؛ يُحفظ بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>It is damaged, or not a file of notes.</source>
        <translation>هو تالف، أو ليس ملف ملاحظات.</translation>
    </message>
    <message>
        <source>It is longer than {limit} MiB, which is as much as is read.</source>
        <translation>حجمه أكبر من {limit} MiB، وهو أقصى ما يُقرأ.</translation>
    </message>
    <message>
        <source>It is more than {depth} folders deep.</source>
        <translation>عمق المجلدات فيه يزيد على {depth}.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>تداخله أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>It is not JSON; the fault is at column {column}.</source>
        <translation>ليس هذا بصيغة JSON؛ الخطأ في العمود {column}.</translation>
    </message>
    <message>
        <source>It is not a file of ratings: its “format” is not “{format}”.</source>
        <translation>ليس ملف تقييمات: إذ إن “format” فيه ليس «{format}».</translation>
    </message>
    <message>
        <source>It is not a workbook (.xlsx).</source>
        <translation>ليس مصنفًا (.xlsx).</translation>
    </message>
    <message>
        <source>It is not an OpenDocument spreadsheet (.ods).</source>
        <translation>ليس جدول بيانات OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>It is not an ordinary file, so it is not read.</source>
        <translation>ليس ملفًا عاديًا، فلا يُقرأ.</translation>
    </message>
    <message>
        <source>It is not certain what “{span}” means below “{name}”, so no number of this column is read. Write low, medium or high.</source>
        <translation>ليس مؤكدًا ما معنى «{span}» تحت «{name}»، فلا يُقرأ أي رقم من هذا العمود. يُكتب low أو medium أو high.</translation>
    </message>
    <message>
        <source>It is version {version}; this program reads versions up to {format_version}.</source>
        <translation>إصداره {version}؛ وهذا البرنامج يقرأ حتى {format_version}.</translation>
    </message>
    <message>
        <source>It is version {version}; this program reads versions up to {known}.</source>
        <translation>إصداره {version}؛ وهذا البرنامج يقرأ حتى {known}.</translation>
    </message>
    <message>
        <source>It is {what}; save it as .xlsx without a password.</source>
        <translation>هو {what}؛ يُحفظ بصيغة .xlsx بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>It leads out of the folder, so it is not read.</source>
        <translation>يؤدي إلى خارج المجلد، فلا يُقرأ.</translation>
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
        <source>Its name:</source>
        <translation>اسمه:</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>اسمه الجديد:</translation>
    </message>
    <message>
        <source>Its notes are in another briefing, “{title}”.</source>
        <translation>الملاحظات فيه لإحاطة أخرى، «{title}».</translation>
    </message>
    <message>
        <source>Its part “{part}” cannot be read: {error}.</source>
        <translation>تتعذّر قراءة جزئه «{part}»: {error}.</translation>
    </message>
    <message>
        <source>Its ratings are for another briefing, “{title}”.</source>
        <translation>التقييمات فيه لإحاطة أخرى، «{title}».</translation>
    </message>
    <message>
        <source>Its size is {size}; at most {limit} can be opened.</source>
        <translation>حجمه {size}؛ وأقصى ما يُفتح {limit}.</translation>
    </message>
    <message>
        <source>Its terms are: {terms}.</source>
        <translation>مصطلحاته: {terms}.</translation>
    </message>
    <message>
        <source>Its version is not a whole number from 1 on.</source>
        <translation>إصداره ليس عددًا صحيحًا من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>Its “briefing” does not name a briefing by title and fingerprint.</source>
        <translation>لا يسمّي “briefing” فيه إحاطةً بعنوانها وبصمتها.</translation>
    </message>
    <message>
        <source>Its “ratings” are missing.</source>
        <translation>ينقصه “ratings”.</translation>
    </message>
    <message>
        <source>Its “version” is not a whole number from 1 on.</source>
        <translation>ليس “version” فيه عددًا صحيحًا من 1 فصاعدًا.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>الاحتفاظ بهذا البحث</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>الاحتفاظ بهذا البحث…</translation>
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
        <source>Key point</source>
        <comment>a kind of highlight</comment>
        <translation>نقطة أساسية</translation>
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
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of highlight</source>
        <translation>نوع التظليل</translation>
    </message>
    <message>
        <source>Landlock, which keeps a process from other files</source>
        <translation>Landlock الذي يمنع العملية من الملفات الأخرى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Lay the notes of other readers over yours</source>
        <translation>وضع ملاحظات قراء آخرين فوق ملاحظاتك</translation>
    </message>
    <message>
        <source>Lay the ratings of other readers over the author’s and yours</source>
        <translation>وضع تقييمات قراء آخرين فوق تقييمات الكاتب وتقييماتك</translation>
    </message>
    <message>
        <source>Lead: {leads}.</source>
        <translation>الصدارة: {leads}.</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>الصدارة: {lead}</translation>
    </message>
    <message>
        <source>Least refuted with</source>
        <translation>الأقل دحضًا لدى</translation>
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
        <source>Let this text show pictures that are not in its own folder; once more: no longer</source>
        <translation>السماح لهذا النص بعرض صور ليست في مجلده؛ ومرة أخرى: إيقاف ذلك</translation>
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
        <source>Likelihood and confidence in one sentence</source>
        <translation>احتمال وثقة في جملة واحدة</translation>
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
        <source>Line {number} of the list “{name}” is not a digest and a new name.</source>
        <translation>السطر {number} من القائمة «{name}» ليس بصمة واسمًا جديدًا.</translation>
    </message>
    <message>
        <source>List everything that Find has found, in the text and the table</source>
        <translation>سرد كل ما وجده البحث في النص والجدول</translation>
    </message>
    <message>
        <source>List your highlights, notes and bookmarks, and write in them</source>
        <translation>سرد ما ظلّلته وملاحظاتك وإشاراتك المرجعية، والكتابة فيها</translation>
    </message>
    <message>
        <source>Lists and mappings are nested more than {nesting} deep.</source>
        <translation>تداخل القوائم ومجموعات المفاتيح أعمق من {nesting}.</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation>سجل العيوب</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>البحث عن تغييرات</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>يجري البحث عن طابعات…</translation>
    </message>
    <message>
        <source>Looking through the folders …</source>
        <translation>يجري البحث في المجلدات…</translation>
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
        <source>Make the column one is in wider, narrower</source>
        <translation>توسيع العمود الحالي أو تضييقه</translation>
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
        <source>Making {n} copies of “{title}” …</source>
        <extracomment>In the singular: Making {n} copy of “{title}” …</extracomment>
        <translation>
            <numerusform>لا نسخ من «{title}» تُعدّ…</numerusform>
            <numerusform>تُعدّ نسخة واحدة من «{title}»…</numerusform>
            <numerusform>تُعدّ نسختان من «{title}»…</numerusform>
            <numerusform>تُعدّ {n} نسخ من «{title}»…</numerusform>
            <numerusform>تُعدّ {n} نسخة من «{title}»…</numerusform>
            <numerusform>تُعدّ {n} نسخة من «{title}»…</numerusform>
        </translation>
    </message>
    <message>
        <source>Margins of {margin} mm leave no room for the text; here {most} mm are the most.</source>
        <translation>هوامش بعرض {margin} مم لا تترك مكانا للنص؛ أقصى ما يمكن هنا {most} مم.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>درجة السرية</translation>
    </message>
    <message>
        <source>Marking not read</source>
        <translation>لم تُقرأ درجة السرية</translation>
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
        <source>Menu of this place</source>
        <translation>قائمة هذا الموضع</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>مفتاح القائمة، Shift+F10</translation>
    </message>
    <message numerus="yes">
        <source>Merged cells count for each cell that they cover: {cells} and {n} more.</source>
        <extracomment>In the singular: Merged cells count for each cell that they cover: {cells} and {n} more.</extracomment>
        <translation>
            <numerusform>تُحسب الخانات المدموجة لكل خانة تغطيها: {cells}.</numerusform>
            <numerusform>تُحسب الخانات المدموجة لكل خانة تغطيها: {cells} وواحدة أخرى.</numerusform>
            <numerusform>تُحسب الخانات المدموجة لكل خانة تغطيها: {cells} واثنتان أخريان.</numerusform>
            <numerusform>تُحسب الخانات المدموجة لكل خانة تغطيها: {cells} و{n} أخرى.</numerusform>
            <numerusform>تُحسب الخانات المدموجة لكل خانة تغطيها: {cells} و{n} أخرى.</numerusform>
            <numerusform>تُحسب الخانات المدموجة لكل خانة تغطيها: {cells} و{n} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells count for each cell that they cover: {cells}.</source>
        <translation>تُحسب الخانات المدموجة لكل خانة تغطيها: {cells}.</translation>
    </message>
    <message>
        <source>More cells are merged than are read, from this row on.</source>
        <translation>الخانات المدموجة أكثر مما يُقرأ، من هذا الصف فصاعدًا.</translation>
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
        <source>Motivation</source>
        <translation>الدافع</translation>
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
        <source>Name one with “sheet”.</source>
        <translation>تُحدَّد إحداها بـ “sheet”.</translation>
    </message>
    <message>
        <source>Name the highlights…</source>
        <translation>تسمية أنواع التظليل…</translation>
    </message>
    <message>
        <source>Names for the copies, one on each line</source>
        <translation>أسماء متسلمي النسخ، اسم في كل سطر</translation>
    </message>
    <message>
        <source>Names of the highlights</source>
        <translation>أسماء أنواع التظليل</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>عمود ضيق</translation>
    </message>
    <message>
        <source>Newer edition: {date}</source>
        <translation>إصدار أحدث: {date}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
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
        <source>Next note</source>
        <translation>الملاحظة التالية</translation>
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
        <source>No briefing has this. Try fewer words, or other filters.</source>
        <translation>لا إحاطة فيها هذا. جرّب كلمات أقل أو مرشحات أخرى.</translation>
    </message>
    <message>
        <source>No cell below “{title}” is a rating, so the column is not read.</source>
        <translation>لا تحت «{title}» خانة فيها تقييم، فلا يُقرأ العمود.</translation>
    </message>
    <message>
        <source>No cell below “{title}” is a rating, so the column is not read. If it is no motivation, name the motivations in the front matter.</source>
        <translation>لا تحت «{title}» خانة فيها تقييم، فلا يُقرأ العمود. إن لم يكن دافعًا، فلتُذكر الدوافع في ترويسة الملف.</translation>
    </message>
    <message>
        <source>No display answers ({displays}), so no window can be opened; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>لا تستجيب أي شاشة ({displays})، فلا يمكن فتح نافذة؛ الأمر «briefing-app export -o FILE.pdf» يكتب الإحاطة في ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No evidence is rated, so nothing leads.</source>
        <translation>لم يُقيَّم أي دليل، فلا شيء في الصدارة.</translation>
    </message>
    <message>
        <source>No font of the program has these letters: {letters}. If the system has none either, their numbers are printed instead.</source>
        <translation>ليس في أي من خطوط البرنامج هذه الحروف: {letters}. وإن لم تكن في النظام أيضًا، طُبعت أرقامها بدلًا منها.</translation>
    </message>
    <message>
        <source>No head names the evidence: the rows are read as items of evidence.</source>
        <translation>لا رأس يسمّي الأدلة، فتُقرأ الصفوف أدلةً.</translation>
    </message>
    <message>
        <source>No heading of the text has the id “{ref}”.</source>
        <translation>ليس في النص عنوان معرّفه «{ref}».</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>بلا تظليل</translation>
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
        <source>No item of evidence speaks against “{title}”; was any looked for?</source>
        <translation>لا دليل ضد «{title}»؛ فهل بُحث عن دليل؟</translation>
    </message>
    <message>
        <source>No key of yours is called “{name}”.</source>
        <translation>ليس بين مفاتيحك مفتاح باسم «{name}».</translation>
    </message>
    <message>
        <source>No keys are trusted. “briefing-app keys trust FILE.pub” trusts one.</source>
        <translation>لا مفاتيح موثوقة. الأمر «briefing-app keys trust FILE.pub» يثق بمفتاح.</translation>
    </message>
    <message>
        <source>No letter smaller than 16 points, and no grey</source>
        <translation>لا حرف أصغر من 16 نقطة، ولا رمادي</translation>
    </message>
    <message>
        <source>No longer trusted: {file}</source>
        <translation>لم يعد موثوقًا: {file}</translation>
    </message>
    <message>
        <source>No note fits what you chose above.</source>
        <translation>لا ملاحظة توافق ما اخترته أعلاه.</translation>
    </message>
    <message>
        <source>No paragraph mentions the evidence {item}; the text would cite it as [@{item}].</source>
        <translation>لا تذكر أي فقرة الدليل {item}؛ ويُستشهد به في النص هكذا: [@{item}].</translation>
    </message>
    <message numerus="yes">
        <source>No paragraph mentions {items} and {n} more items of evidence.</source>
        <extracomment>In the singular: No paragraph mentions {items} and {n} more item of evidence.</extracomment>
        <translation>
            <numerusform>لا تذكر أي فقرة {items}.</numerusform>
            <numerusform>لا تذكر أي فقرة {items} ودليلًا آخر.</numerusform>
            <numerusform>لا تذكر أي فقرة {items} ودليلين آخرين.</numerusform>
            <numerusform>لا تذكر أي فقرة {items} و{n} أدلة أخرى.</numerusform>
            <numerusform>لا تذكر أي فقرة {items} و{n} دليلًا آخر.</numerusform>
            <numerusform>لا تذكر أي فقرة {items} و{n} دليل آخر.</numerusform>
        </translation>
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
        <source>No process could be started to read it: {why}.</source>
        <translation>تعذّر بدء عملية لقراءته: {why}.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what its legend says of “{rating}”.</source>
        <translation>لم يُقرأ أي تقييم في هذا الجدول، لأنه ليس مؤكدًا ما يقوله مفتاح رموزه عن «{rating}».</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what the numbers {least} to {most} mean.</source>
        <translation>لا يُقرأ أي تقييم من هذا الجدول، إذ ليس مؤكدًا ما معنى الأرقام من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what {ratings} mean without their opposite.</source>
        <translation>لا يُقرأ أي تقييم من هذا الجدول، إذ ليس مؤكدًا ما معنى {ratings} من دون ما يقابلها.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain whether “–” means the same as “-”.</source>
        <translation>لا يُقرأ أي تقييم من هذا الجدول، إذ ليس مؤكدًا هل معنى «–» هو معنى «-».</translation>
    </message>
    <message>
        <source>No rating of this table is read, because its legend says that “{rating}” means “{words}”.</source>
        <translation>لا يُقرأ أي تقييم من هذا الجدول، لأن مفتاح رموزه يذكر أن «{rating}» يعني «{words}».</translation>
    </message>
    <message>
        <source>No rating of this table is read, because “{head}” does not say that it holds evidence. If it does, write “Evidence” there, or name the motivations in the front matter.</source>
        <translation>لا يُقرأ أي تقييم من هذا الجدول، لأن «{head}» لا يذكر أن العمود يضم أدلة. إن كانت أدلة فاكتب هناك «الأدلة»، أو سمِّ الدوافع في ترويسة الملف.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>لم يُذكر سبب.</translation>
    </message>
    <message>
        <source>No row looks like the header of a matrix: it needs a column “Evidence” and, for each motivation, a column with its title.</source>
        <translation>لا صف يشبه رأس مصفوفة: فهي تحتاج إلى عمود “Evidence”، وإلى عمود لكل دافع رأسه عنوان الدافع.</translation>
    </message>
    <message>
        <source>No section has these words.</source>
        <translation>لا قسم فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>No single part takes so much: print or export fewer parts at a time.</source>
        <translation>لا جزء بمفرده يحتاج إلى هذا القدر: فلتُطبع أو تُصدَّر أجزاء أقل في كل مرة.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>لم يُذكر مصدر.</translation>
    </message>
    <message>
        <source>No such file.</source>
        <translation>لا يوجد هذا الملف.</translation>
    </message>
    <message>
        <source>No summary is given.</source>
        <translation>لم يُذكر ملخص.</translation>
    </message>
    <message>
        <source>No what-if of the name “{name}” is kept for it on this computer.</source>
        <translation>لا تجربة محفوظة له باسم «{name}» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {words}</source>
        <translation>لا يمكن فتح نافذة. يقول Qt: {words}</translation>
    </message>
    <message>
        <source>None of these pages is there.</source>
        <translation>لا توجد أي من هذه الصفحات.</translation>
    </message>
    <message numerus="yes">
        <source>Not applicable for {n} readers.</source>
        <extracomment>In the singular: Not applicable for {n} reader.</extracomment>
        <translation>
            <numerusform>لا قراء لا ينطبق لديهم.</numerusform>
            <numerusform>لا ينطبق لدى قارئ واحد.</numerusform>
            <numerusform>لا ينطبق لدى قارئين.</numerusform>
            <numerusform>لا ينطبق لدى {n} قراء.</numerusform>
            <numerusform>لا ينطبق لدى {n} قارئًا.</numerusform>
            <numerusform>لا ينطبق لدى {n} قارئ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not as {signer} signed it: {files} and {n} more.</source>
        <extracomment>In the singular: Not as {signer} signed it: {files} and {n} more.</extracomment>
        <translation>
            <numerusform>ليس كما وقّعه {signer}: {files}.</numerusform>
            <numerusform>ليس كما وقّعه {signer}: {files} وملف آخر.</numerusform>
            <numerusform>ليس كما وقّعه {signer}: {files} وملفان آخران.</numerusform>
            <numerusform>ليس كما وقّعه {signer}: {files} و{n} ملفات أخرى.</numerusform>
            <numerusform>ليس كما وقّعه {signer}: {files} و{n} ملفًا آخر.</numerusform>
            <numerusform>ليس كما وقّعه {signer}: {files} و{n} ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as {signer} signed it: {files}.</source>
        <translation>ليس كما وقّعه {signer}: {files}.</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>ليست في موضعها</translation>
    </message>
    <message>
        <source>Not in their places</source>
        <translation>ليست في مواضعها</translation>
    </message>
    <message>
        <source>Not in this edition, or not only once</source>
        <translation>ليست في هذا الإصدار، أو ليست فيه مرة واحدة فقط</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message numerus="yes">
        <source>Not rated by {n} readers.</source>
        <extracomment>In the singular: Not rated by {n} reader.</extracomment>
        <translation>
            <numerusform>قيّمه كل القراء.</numerusform>
            <numerusform>لم يقيّمه قارئ واحد.</numerusform>
            <numerusform>لم يقيّمه قارئان.</numerusform>
            <numerusform>لم يقيّمه {n} قراء.</numerusform>
            <numerusform>لم يقيّمه {n} قارئًا.</numerusform>
            <numerusform>لم يقيّمه {n} قارئ.</numerusform>
        </translation>
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
        <source>Not saved: {error}.</source>
        <translation>لم يُحفظ: {error}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
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
        <source>Note</source>
        <comment>a reader’s own, beside bookmarks and highlights</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes (*{ending} *.json *.annotation);;All files (*)</source>
        <translation>ملاحظات (*{ending} *.json *.annotation);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Notes are written to files that end in {endings}.</source>
        <translation>تُكتب الملاحظات في ملفات تنتهي بـ {endings}.</translation>
    </message>
    <message>
        <source>Notes for other readers</source>
        <translation>ملاحظات لقراء آخرين</translation>
    </message>
    <message>
        <source>Notes of readers</source>
        <translation>ملاحظات القراء</translation>
    </message>
    <message>
        <source>Notes: {title}</source>
        <translation>ملاحظات: {title}</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Nothing can be bookmarked here.</source>
        <translation>لا يمكن وضع إشارة مرجعية هنا.</translation>
    </message>
    <message>
        <source>Nothing can be highlighted here.</source>
        <translation>لا يمكن تظليل شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing can be noted here.</source>
        <translation>لا يمكن كتابة ملاحظة هنا.</translation>
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
        <source>Nothing in the table rests on paragraph {number}.</source>
        <translation>لا شيء في الجدول يستند إلى الفقرة {number}.</translation>
    </message>
    <message>
        <source>Nothing in the text refers to the footnote “{unused}”.</source>
        <translation>لا شيء في النص يحيل إلى الحاشية «{unused}».</translation>
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
        <translation>نس&amp;خ مرقّمة من أجل:</translation>
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
        <source>One event in two years</source>
        <translation>حدث واحد في سنتين</translation>
    </message>
    <message>
        <source>One page a side</source>
        <translation>صفحة في كل وجه</translation>
    </message>
    <message>
        <source>One section a page, in the shape of a screen</source>
        <translation>قسم في كل صفحة، بشكل الشاشة</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>Only a pack can be signed inside; leave out -o.</source>
        <translation>لا يُوقَّع من الداخل إلا حزمة؛ يُترك -o.</translation>
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
        <source>Open the menu of the place you are at: of the text, a cell or a section</source>
        <translation>فتح قائمة الموضع الذي أنت فيه: النص أو خانة أو قسم</translation>
    </message>
    <message>
        <source>Open the whole table ({rows} × {columns})</source>
        <translation>فتح الجدول كله ({rows} × {columns})</translation>
    </message>
    <message>
        <source>Open them with Briefing App</source>
        <translation>فتحها بواسطة Briefing App</translation>
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
        <source>Order of the notes</source>
        <translation>ترتيب الملاحظات</translation>
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
        <translation>الترتيب: حسب النوع</translation>
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
        <source>Other sheets look like a matrix too: {names}; this one is read.</source>
        <translation>تبدو أوراق أخرى مصفوفةً أيضًا: {names}؛ وقد قُرئت هذه.</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>الص&amp;فحات</translation>
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
        <source>Page {number} of {last}</source>
        <translation>الصفحة {number} من {last}</translation>
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
    <message numerus="yes">
        <source>Paragraphs {numbers} and {n} others have no portion mark, but others have one.</source>
        <extracomment>In the singular: Paragraphs {numbers} and {n} other have no portion mark, but others have one.</extracomment>
        <translation>
            <numerusform>الفقرات {numbers} بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرات {numbers} وواحدة أخرى بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرات {numbers} واثنتان أخريان بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرات {numbers} و{n} أخرى بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرات {numbers} و{n} أخرى بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرات {numbers} و{n} أخرى بلا علامة سرية، وعلى غيرها علامة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs {numbers} have no portion mark, but others have one.</source>
        <extracomment>In the singular: Paragraph {numbers} has no portion mark, but others have one.</extracomment>
        <translation>
            <numerusform>الفقرات {numbers} بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرة {numbers} بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرتان {numbers} بلا علامة سرية، وعلى غيرهما علامة.</numerusform>
            <numerusform>الفقرات {numbers} بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرات {numbers} بلا علامة سرية، وعلى غيرها علامة.</numerusform>
            <numerusform>الفقرات {numbers} بلا علامة سرية، وعلى غيرها علامة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password for the new key (empty for none): </source>
        <translation>كلمة مرور للمفتاح الجديد (فارغة إن لم تُرَد): </translation>
    </message>
    <message>
        <source>Password of the key: </source>
        <translation>كلمة مرور المفتاح: </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
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
        <source>Previous note</source>
        <translation>الملاحظة السابقة</translation>
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
        <translation>الن&amp;مط</translation>
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
        <source>Put it here</source>
        <translation>وضعها هنا</translation>
    </message>
    <message>
        <source>Put the comparison beside the text instead of below it</source>
        <translation>وضع المقارنة بجانب النص بدلًا من أسفله</translation>
    </message>
    <message>
        <source>Put the note here</source>
        <translation>وضع الملاحظة هنا</translation>
    </message>
    <message>
        <source>Put the note on what is selected in the text</source>
        <translation>وضع الملاحظة على المحدد في النص</translation>
    </message>
    <message>
        <source>Put the note that is chosen in the panel on what is selected</source>
        <translation>وضع الملاحظة المختارة في اللوحة على المحدد</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>a kind of highlight</comment>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
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
        <source>Rated by the author alone.</source>
        <translation>قيّمه الكاتب وحده.</translation>
    </message>
    <message>
        <source>Rated by the reader alone.</source>
        <translation>قيّمه القارئ وحده.</translation>
    </message>
    <message>
        <source>Rating {item} × {motivation}: {change}</source>
        <translation>التقييم {item} × {motivation}: {change}</translation>
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
        <source>Read, compare and print briefings: Markdown files, .textbundle folders, and .textpack or .briefing packs, by their paths or as file: addresses. Without FILE, the built-in briefing is taken; for export and check, - means standard input.</source>
        <translation>قراءة الإحاطات ومقارنتها وطباعتها: ملفات Markdown ومجلدات .textbundle وحزم .textpack أو .briefing، بمساراتها أو بعناوين file:. من دون FILE تؤخذ الإحاطة المرفقة؛ ومع export وcheck تعني - الدخل القياسي.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>Reading the briefings</source>
        <translation>تجري قراءة الإحاطات</translation>
    </message>
    <message>
        <source>Reading the editions …</source>
        <translation>تجري قراءة الإصدارات…</translation>
    </message>
    <message>
        <source>Reading was cancelled, so some briefings are missing. Press {key} to read them.</source>
        <translation>أُلغيت القراءة، لذا تنقص بعض الإحاطات. اضغط {key} لقراءتها.</translation>
    </message>
    <message>
        <source>Reasons of ratin&amp;gs</source>
        <translation>أس&amp;باب التقييمات</translation>
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
        <source>Redo the change that was undone</source>
        <translation>إعادة التغيير الذي تُراجع عنه</translation>
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
        <source>Remove a folder</source>
        <translation>إزالة مجلد</translation>
    </message>
    <message>
        <source>Remove a folder…</source>
        <translation>إزالة مجلد…</translation>
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
        <source>Remove the note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the panel</source>
        <translation>إزالة الملاحظة المختارة في اللوحة</translation>
    </message>
    <message>
        <source>Remove the notes of a reader</source>
        <translation>إزالة ملاحظات قارئ</translation>
    </message>
    <message>
        <source>Remove the notes of a reader…</source>
        <translation>إزالة ملاحظات قارئ…</translation>
    </message>
    <message>
        <source>Remove the notes of another reader</source>
        <translation>إزالة ملاحظات قارئ آخر</translation>
    </message>
    <message>
        <source>Remove the ratings of another reader</source>
        <translation>إزالة تقييمات قارئ آخر</translation>
    </message>
    <message>
        <source>Remove this note; Undo brings it back</source>
        <translation>إزالة هذه الملاحظة؛ والتراجع يعيدها</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>إزالة {reader}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename a search</source>
        <translation>إعادة تسمية بحث</translation>
    </message>
    <message>
        <source>Rename a search…</source>
        <translation>إعادة تسمية بحث…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace the search “{name}”?</source>
        <translation>أتريد استبدال البحث «{name}»؟</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files that are there already, such as “{file}”?</source>
        <extracomment>In the singular: Replace “{file}”, which is there already?</extracomment>
        <translation>
            <numerusform>لا ملفات لاستبدالها، مثل «{file}»</numerusform>
            <numerusform>أيُستبدل «{file}» الموجود من قبل؟</numerusform>
            <numerusform>أيُستبدل ملفان موجودان من قبل، مثل «{file}»؟</numerusform>
            <numerusform>أتُستبدل {n} ملفات موجودة من قبل، مثل «{file}»؟</numerusform>
            <numerusform>أيُستبدل {n} ملفًا موجودًا من قبل، مثل «{file}»؟</numerusform>
            <numerusform>أيُستبدل {n} ملف موجود من قبل، مثل «{file}»؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>أتريد استبدال «{file}»؟</translation>
    </message>
    <message>
        <source>Reset the line spacing</source>
        <translation>إعطاء الأسطر تباعدها المعتاد</translation>
    </message>
    <message>
        <source>Reset the width of the text</source>
        <translation>إعطاء أسطر النص طولها المعتاد</translation>
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
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>الأو&amp;راق</translation>
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
        <source>Saving was cancelled.</source>
        <translation>أُلغي الحفظ.</translation>
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
        <source>Screen 16:9</source>
        <translation>شاشة 16:9</translation>
    </message>
    <message>
        <source>Search for what a key does, or for a key</source>
        <translation>البحث عما يفعله مفتاح أو عن مفتاح</translation>
    </message>
    <message>
        <source>Search in all briefings</source>
        <translation>البحث في كل الإحاطات</translation>
    </message>
    <message>
        <source>Search in all briefings: words, “phrases”, -without</source>
        <translation>البحث في كل الإحاطات: كلمات، «عبارات»، -مستبعَد</translation>
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
    <message numerus="yes">
        <source>See lines {lines} and {n} more.</source>
        <extracomment>In the singular: See lines {lines} and {n} more.</extracomment>
        <translation>
            <numerusform>انظر الأسطر {lines}.</numerusform>
            <numerusform>انظر الأسطر {lines} وسطرًا آخر.</numerusform>
            <numerusform>انظر الأسطر {lines} وسطرين آخرين.</numerusform>
            <numerusform>انظر الأسطر {lines} و{n} أسطر أخرى.</numerusform>
            <numerusform>انظر الأسطر {lines} و{n} سطرًا آخر.</numerusform>
            <numerusform>انظر الأسطر {lines} و{n} سطر آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>See lines {lines}.</source>
        <translation>انظر الأسطر {lines}.</translation>
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
        <source>Select in the text where the note belongs first.</source>
        <translation>حدّد أولًا في النص موضع الملاحظة.</translation>
    </message>
    <message>
        <source>Select the words that you want to highlight first.</source>
        <translation>حدّد أولًا الكلمات المراد تظليلها.</translation>
    </message>
    <message>
        <source>Select words and press {highlight} to highlight them, {note} to write a note, or {bookmark} to set a bookmark. None of this is written into the file.</source>
        <translation>حدّد كلمات واضغط {highlight} لتظليلها، أو {note} لكتابة ملاحظة، أو {bookmark} لوضع إشارة مرجعية. ولا يُكتب شيء من ذلك في الملف.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>what is chosen in the table</comment>
        <translation>التحديد</translation>
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
        <translation>بني دافئ</translation>
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
        <source>Set a bookmark on the paragraph or cell you are at, or take it away</source>
        <translation>وضع إشارة مرجعية على الفقرة أو الخانة الحالية، أو إزالتها</translation>
    </message>
    <message>
        <source>Set the lines close together</source>
        <translation>تقريب الأسطر بعضها من بعض</translation>
    </message>
    <message>
        <source>Set the lines far apart</source>
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
        <source>Settings, reading positions, ratings and notes are not saved this time: {cause}.</source>
        <translation>لا تُحفظ هذه المرة الإعدادات ومواضع القراءة والتقييمات والملاحظات: {cause}.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Several files, or a picture of the window, cannot go to standard output.</source>
        <translation>لا يمكن أن تُكتب عدة ملفات، أو صورة للنافذة، في الخرج القياسي.</translation>
    </message>
    <message>
        <source>Several labels of the Traffic Light Protocol are used in one briefing: {labels}.</source>
        <translation>في إحاطة واحدة عدة تسميات من بروتوكول الإشارة الضوئية (TLP): {labels}.</translation>
    </message>
    <message>
        <source>Several markings are given: {markings}. The banner has the highest; keep the right one.</source>
        <translation>ذُكرت عدة درجات سرية: {markings}. يعرض الشريط أعلاها؛ أبقِ الصحيحة منها.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>الورقة «{sheet}»</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, column {column}</source>
        <translation>الورقة «{sheet}»، العمود {column}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}</source>
        <translation>الورقة «{sheet}»، الصف {row}</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}, column {column}</source>
        <translation>الورقة «{sheet}»، الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>Shelf – Briefing App</source>
        <translation>الرف – Briefing App</translation>
    </message>
    <message>
        <source>Shift with the arrow keys</source>
        <translation>Shift مع مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Should a double click on a briefing open it in this program?</source>
        <translation>هل تُفتح الإحاطات في هذا البرنامج بنقرة مزدوجة؟</translation>
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
        <source>Show a chart of the likelihoods on their scale instead of the table</source>
        <translation>إظهار رسم بياني للاحتمالات على مقياسها بدلًا من الجدول</translation>
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
        <source>Show every briefing in the folders that you choose, and search in all of them</source>
        <translation>إظهار كل إحاطة في المجلدات التي تختارها، والبحث فيها كلها</translation>
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
        <source>Show pictures of another folder…</source>
        <translation>عرض صور مجلد آخر…</translation>
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
        <source>Show the pictures of this folder</source>
        <translation>عرض صور هذا المجلد</translation>
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
        <source>Show where the note is</source>
        <translation>إظهار موضع الملاحظة</translation>
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
        <source>Signature unreadable</source>
        <translation>تعذّرت قراءة التوقيع</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>موقّع بمفتاح غير معروف</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>موقّع من {name}</translation>
    </message>
    <message>
        <source>Signed in part by {name}</source>
        <translation>موقّع جزئيًا من {name}</translation>
    </message>
    <message>
        <source>Signed: {file}</source>
        <translation>وُقِّع: {file}</translation>
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
        <source>Slides</source>
        <translation>شرائح</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Some of those saved before may be missing.</source>
        <translation>قد ينقص بعض ما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>Some read faster without serifs, or with letters that are hard to mistake.</source>
        <translation>يقرأ بعضهم أسرع بلا زوائد أو بحروف يصعب الخلط بينها.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
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
        <translation>المص&amp;ادر</translation>
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
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>بداية النص</translation>
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
        <translation>التس&amp;لسل الزمني</translation>
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
        <source>Table ({rows} × {columns})</source>
        <translation>جدول ({rows} × {columns})</translation>
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
        <source>Taking in notes …</source>
        <translation>يجري استيراد الملاحظات…</translation>
    </message>
    <message>
        <source>Terms of another scale</source>
        <translation>مصطلحات من مقياس آخر</translation>
    </message>
    <message>
        <source>Terms of both rows of the scale</source>
        <translation>مصطلحات من صفّي المقياس</translation>
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
        <source>Text or a mapping</source>
        <translation>نص أو مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Text: {changed} changed, {added} added, {removed} removed, {moved} moved</source>
        <translation>النص: غُيِّر {changed}، أُضيف {added}، حُذف {removed}، نُقل {moved}</translation>
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
        <source>That {name} was {action}</source>
        <translation>الحدث «{name} {action}»</translation>
    </message>
    <message>
        <source>The YAML cannot be read: {words}.</source>
        <translation>تتعذّر قراءة YAML: {words}.</translation>
    </message>
    <message>
        <source>The administrator of this computer has set this.</source>
        <translation>حدّد هذا مدير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The assumption “{ref}” carries nothing: name under “if_wrong” the items or cells that cannot be judged without it.</source>
        <translation>لا يحمل الافتراض «{ref}» شيئًا: تُذكر تحت “if_wrong” الأدلة أو الخانات التي لا يمكن الحكم عليها بدونه.</translation>
    </message>
    <message>
        <source>The author has not rated it.</source>
        <translation>لم يقيّمه الكاتب.</translation>
    </message>
    <message>
        <source>The author’s</source>
        <comment>ratings</comment>
        <translation>تقييمات الكاتب</translation>
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
        <source>The author’s rating is hidden until you have rated the whole row.</source>
        <translation>تقييم الكاتب مخفي إلى أن تقيّم الصف كله.</translation>
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
        <source>The author’s reason: {reason}</source>
        <translation>سبب الكاتب: {reason}</translation>
    </message>
    <message>
        <source>The beginning of the {name}</source>
        <translation>بداية «{name}»</translation>
    </message>
    <message>
        <source>The bookmark is removed.</source>
        <translation>أُزيلت الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>The briefing has no comparison to make a table of.</source>
        <translation>ليس في الإحاطة مقارنة يُصنع منها جدول.</translation>
    </message>
    <message>
        <source>The briefing names no assumptions and no indicators.</source>
        <translation>لا تذكر الإحاطة افتراضات ولا مؤشرات.</translation>
    </message>
    <message>
        <source>The briefing was called “{title}” when these ratings were made.</source>
        <translation>كان عنوان الإحاطة «{title}» حين وُضعت هذه التقييمات.</translation>
    </message>
    <message>
        <source>The briefings are being read. They appear here as soon as they are.</source>
        <translation>تجري قراءة الإحاطات. تظهر هنا حالما تُقرأ.</translation>
    </message>
    <message>
        <source>The bundle has more than one text: “{text}” is read, “{other}” is not.</source>
        <translation>تحتوي الحزمة على أكثر من نص: يُقرأ «{text}» ولا يُقرأ «{other}».</translation>
    </message>
    <message>
        <source>The callout</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>The cells {name} are merged across columns of other kinds.</source>
        <translation>الخانات {name} مدموجة عبر أعمدة من أنواع أخرى.</translation>
    </message>
    <message>
        <source>The character U+{number} is not allowed in YAML.</source>
        <translation>لا يُسمح بالمحرف U+{number} في YAML.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>The column has no header, so it is not read.</source>
        <translation>لا رأس للعمود، فلا يُقرأ.</translation>
    </message>
    <message>
        <source>The column is {width} pixels wide.</source>
        <translation>عرض العمود {width} بكسل.</translation>
    </message>
    <message>
        <source>The column “{title}” has ratings, but its head does not name a motivation, so it is not read. If it is one, name the motivations in the front matter.</source>
        <translation>في العمود «{title}» تقييمات، لكن رأسه لا يسمّي دافعًا، لذا لا يُقرأ. إن كان دافعًا فسمِّ الدوافع في ترويسة الملف.</translation>
    </message>
    <message>
        <source>The comparison cannot be read.</source>
        <translation>تتعذّر قراءة المقارنة.</translation>
    </message>
    <message>
        <source>The comparison cannot be read: “{path}” is the file that names it.</source>
        <translation>تتعذّر قراءة المقارنة: فإن «{path}» هو الملف الذي يذكرها.</translation>
    </message>
    <message>
        <source>The comparison is too large for a workbook.</source>
        <translation>المقارنة أكبر من أن يسعها مصنف.</translation>
    </message>
    <message>
        <source>The comparison takes most of it: print the paper without it.</source>
        <translation>معظم ذلك يعود إلى المقارنة: فلتُطبع الورقة بدونها.</translation>
    </message>
    <message>
        <source>The desktop’s search is switched off on this computer.</source>
        <translation>بحث سطح المكتب معطّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The earliest date, such as 2018-04</source>
        <translation>أقدم تاريخ، مثل 2018-04</translation>
    </message>
    <message>
        <source>The end of the {name}</source>
        <translation>نهاية «{name}»</translation>
    </message>
    <message>
        <source>The explanation of signs in {rows} is not read.</source>
        <translation>لا يُقرأ شرح الرموز في {rows}.</translation>
    </message>
    <message>
        <source>The figures are weighted inconsistencies.</source>
        <translation>الأرقام هي عدم الاتساق المرجّح.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>تتعذّر قراءة الملف: {why}.</translation>
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
        <source>The file is not UTF-8, so it is read as Windows-1252, as Excel writes it in Western Europe. If letters are wrong, save it as “CSV UTF-8”.</source>
        <translation>الملف ليس بترميز UTF-8، فقُرئ بترميز Windows-1252 الذي يكتبه Excel في أوروبا الغربية. إن ظهرت حروف خاطئة، فليُحفظ بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file of the comparison is empty.</source>
        <translation>ملف المقارنة فارغ.</translation>
    </message>
    <message>
        <source>The file of this name is “{name}”.</source>
        <translation>الملف الذي يحمل هذا الاسم هو «{name}».</translation>
    </message>
    <message>
        <source>The file was changed and has an error. {error} You still see it as it was before.</source>
        <translation>تغيّر الملف وفيه خطأ. {error} ما زلت تراه كما كان قبل ذلك.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة المجلد: {reason}.</translation>
    </message>
    <message>
        <source>The folder that the program was started in is no longer there.</source>
        <translation>المجلد الذي بدأ البرنامج منه لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The footnote “{ref}” is written more than once; the last counts.</source>
        <translation>كُتبت الحاشية «{ref}» أكثر من مرة؛ وتُعتمد الأخيرة.</translation>
    </message>
    <message>
        <source>The front matter in TOML is not valid and is not read: {error}.</source>
        <translation>لا تُقرأ ترويسة الملف المكتوبة بـ TOML لخطأ فيها: {error}.</translation>
    </message>
    <message>
        <source>The front matter is never closed; put a line of “---” below it.</source>
        <translation>لم تُغلق ترويسة الملف؛ يوضع تحتها سطر من «---».</translation>
    </message>
    <message>
        <source>The front matter takes {size}; at most {limit} can be read.</source>
        <translation>حجم ترويسة الملف {size}؛ وأقصى ما يُقرأ {limit}.</translation>
    </message>
    <message>
        <source>The grade of the source “{source}” is {grade} here and {declared} in the front matter, which counts.</source>
        <translation>درجة المصدر «{source}» هنا {grade} وفي ترويسة الملف {declared}، وهي المعتمدة.</translation>
    </message>
    <message>
        <source>The grade of the source “{source}” is {grade} here and {first} before, which counts.</source>
        <translation>درجة المصدر «{source}» هنا {grade} وقبل ذلك {first}، وهي المعتمدة.</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <translation>أُزيل التظليل.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this assumption is left out.</source>
        <translation>المعرّف «{ref}» مستعمل من قبل لـ{other}؛ وقد تُرك هذا الافتراض.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this criterion is left out.</source>
        <translation>المعرّف «{ref}» مستعمل من قبل لـ{other}؛ وقد تُرك هذا المعيار.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this indicator is left out.</source>
        <translation>المعرّف «{ref}» مستعمل من قبل لـ{other}؛ وقد تُرك هذا المؤشر.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this item of evidence is left out.</source>
        <translation>المعرّف «{ref}» مستعمل من قبل لـ{other}؛ وقد تُرك هذا الدليل.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this motivation is left out.</source>
        <translation>المعرّف «{ref}» مستعمل من قبل لـ{other}؛ وقد تُرك هذا الدافع.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this source is left out.</source>
        <translation>المعرّف «{ref}» مستعمل من قبل لـ{other}؛ وقد تُرك هذا المصدر.</translation>
    </message>
    <message>
        <source>The id “{ref}” is given more than once.</source>
        <translation>أُعطي المعرّف «{ref}» أكثر من مرة.</translation>
    </message>
    <message>
        <source>The image “{name}” has {width} by {height} pixels and is scaled down.</source>
        <translation>صُغِّرت الصورة «{name}»، وقياسها {width} في {height} بكسل.</translation>
    </message>
    <message>
        <source>The image “{name}” is not shown: {why}.</source>
        <translation>لا تُعرض الصورة «{name}»: {why}.</translation>
    </message>
    <message>
        <source>The image “{source}” has no words for those who do not see it: write what it shows between the brackets, as in ![words](…).</source>
        <translation>ليس للصورة «{source}» كلمات لمن لا يراها: يُكتب ما تُظهره بين القوسين المعقوفين، كما في ![كلمات](…).</translation>
    </message>
    <message>
        <source>The index cannot be deleted: {why}.</source>
        <translation>لا يمكن حذف الفهرس: {why}.</translation>
    </message>
    <message>
        <source>The index cannot be used: {why}.</source>
        <translation>لا يمكن استعمال الفهرس: {why}.</translation>
    </message>
    <message>
        <source>The index was damaged, so it is made anew.</source>
        <translation>كان الفهرس تالفًا، فيُنشأ من جديد.</translation>
    </message>
    <message>
        <source>The indicator names no column of the table, so it is left out.</source>
        <translation>لا يذكر المؤشر أي عمود من الجدول، فتُرك.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” does not say when that was; add its “date”.</source>
        <translation>لا يذكر المؤشر «{ref}» متى كان ذلك؛ يُضاف “date”.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” does not say when to expect it; add its “expect_by”.</source>
        <translation>لا يذكر المؤشر «{ref}» متى يُتوقع؛ يُضاف “expect_by”.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” was expected by {date} and is not seen.</source>
        <translation>كان المؤشر «{ref}» متوقعًا حتى {date} ولم يُرصد.</translation>
    </message>
    <message>
        <source>The input ended before a password.</source>
        <translation>انتهى الإدخال قبل كلمة المرور.</translation>
    </message>
    <message>
        <source>The key that was given is {id}.</source>
        <translation>المفتاح المعطى هو {id}.</translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation>تتغير لغة البرنامج عند تشغيله في المرة القادمة؛ وتبقى الإحاطات بلغتها.</translation>
    </message>
    <message numerus="yes">
        <source>The last page is {n}.</source>
        <extracomment>In the singular: There is only one page.</extracomment>
        <translation>
            <numerusform>لا صفحات.</numerusform>
            <numerusform>لا توجد إلا صفحة واحدة.</numerusform>
            <numerusform>آخر صفحة هي الثانية.</numerusform>
            <numerusform>آخر صفحة هي {n}.</numerusform>
            <numerusform>آخر صفحة هي {n}.</numerusform>
            <numerusform>آخر صفحة هي {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest date, such as 2018</source>
        <translation>أحدث تاريخ، مثل 2018</translation>
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
        <source>The link to “#{target}” leads nowhere: nothing has this id.</source>
        <translation>لا يؤدي الرابط إلى «#{target}» إلى شيء: فلا شيء له هذا المعرّف.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>The list of definitions</source>
        <translation>قائمة التعاريف</translation>
    </message>
    <message>
        <source>The list of files</source>
        <translation>قائمة الملفات</translation>
    </message>
    <message>
        <source>The list of members of this zip archive has {directory}; at most {directory_bytes} are read.</source>
        <translation>حجم قائمة الملفات في أرشيف zip هذا {directory}؛ وأقصى ما يُقرأ {directory_bytes}.</translation>
    </message>
    <message>
        <source>The marking of this file could not be read; look at its front matter.</source>
        <translation>تعذّرت قراءة درجة سرية هذا الملف؛ انظر ترويسته.</translation>
    </message>
    <message>
        <source>The marking “{banner}” has something unknown in it: {unknown}.</source>
        <translation>في درجة السرية «{banner}» شيء غير معروف: {unknown}.</translation>
    </message>
    <message>
        <source>The marking “{banner}” is above every portion, which is right only for a compilation.</source>
        <translation>درجة السرية «{banner}» أعلى من كل علامات الفقرات، ولا يصح ذلك إلا لمادة مجمّعة.</translation>
    </message>
    <message>
        <source>The marking “{banner}” releases the briefing to {countries}, but “{mark}” in {place} does not.</source>
        <translation>درجة السرية «{banner}» تجيز إطلاع {countries} على الإحاطة، لكن «{mark}» في {place} لا تجيز ذلك.</translation>
    </message>
    <message>
        <source>The marking “{banner}” releases the briefing, but “{mark}” in {place} is not released.</source>
        <translation>تتيح درجة السرية «{banner}» تسليم الإحاطة، لكن «{mark}» في {place} لا تتيحه.</translation>
    </message>
    <message>
        <source>The marking “{label}” speaks of a signature. It proves nothing: who has signed a file is said in the status bar of the window only.</source>
        <translation>تتحدث درجة السرية «{label}» عن توقيع. وهذا لا يثبت شيئًا: لا يُذكر من وقّع الملف إلا في شريط الحالة في النافذة.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>اسم الملف فارغ.</translation>
    </message>
    <message>
        <source>The name of the output has to end in {endings}.</source>
        <translation>يجب أن ينتهي اسم الخرج بـ {endings}.</translation>
    </message>
    <message>
        <source>The name {name} has a line break, so it cannot be listed.</source>
        <translation>في الاسم {name} فاصل أسطر، فلا يمكن سرده.</translation>
    </message>
    <message>
        <source>The note is put here.</source>
        <translation>وُضعت الملاحظة هنا.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>أُزيلت الملاحظة.</translation>
    </message>
    <message>
        <source>The notes are being read…</source>
        <translation>تجري قراءة الملاحظات…</translation>
    </message>
    <message>
        <source>The notes of {reader} are removed.</source>
        <translation>أُزيلت ملاحظات {reader}.</translation>
    </message>
    <message>
        <source>The numbers below “{name}” are read as follows: below a third is low, above two thirds is high, between them is medium.</source>
        <translation>تُقرأ الأرقام تحت «{name}» هكذا: ما دون الثلث منخفض، وما فوق الثلثين مرتفع، وما بينهما متوسط.</translation>
    </message>
    <message>
        <source>The page cannot be drawn.</source>
        <translation>يتعذّر رسم الصفحة.</translation>
    </message>
    <message>
        <source>The page cannot be drawn: it takes too much time or memory.</source>
        <translation>يتعذّر رسم الصفحة: تحتاج إلى وقت أو ذاكرة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The pages are no longer open.</source>
        <translation>لم تعد الصفحات مفتوحة.</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>يتعذّر عرض الصفحات.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: {why}.</source>
        <translation>يتعذّر عرض الصفحات: {why}.</translation>
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
        <source>The pages could not be made. The typesetter says: {error}</source>
        <translation>تعذّر إعداد الصفحات. يقول برنامج التنضيد: {error}</translation>
    </message>
    <message>
        <source>The pages could not be made: {why}.</source>
        <translation>تعذّر إعداد الصفحات: {why}.</translation>
    </message>
    <message>
        <source>The pages of “{profile}” have no room for {part}.</source>
        <translation>لا مكان لـ «{part}» في صفحات «{profile}».</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>The password is wrong, or the secret key is damaged.</source>
        <translation>كلمة المرور خطأ، أو المفتاح السري تالف.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>نُسخ المسار.</translation>
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
        <source>The portions add up to “{marking}”.</source>
        <translation>مجموع علامات الفقرات هو «{marking}».</translation>
    </message>
    <message>
        <source>The print system does not answer.</source>
        <translation>لا يستجيب نظام الطباعة.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>لم تقبل الطابعة الصفحات.</translation>
    </message>
    <message>
        <source>The profile cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة النمط: {reason}.</translation>
    </message>
    <message>
        <source>The profile is not valid JSON.</source>
        <translation>النمط ليس JSON صالحًا.</translation>
    </message>
    <message>
        <source>The program has a fault ({error}).</source>
        <translation>في البرنامج عيب ({error}).</translation>
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
        <source>The quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>The ratings are read as follows: {ratings} and others.</source>
        <translation>تُقرأ التقييمات هكذا: {ratings} وغيرها.</translation>
    </message>
    <message>
        <source>The ratings are read as follows: {ratings}.</source>
        <translation>تُقرأ التقييمات هكذا: {ratings}.</translation>
    </message>
    <message>
        <source>The ratings of {reader} are removed.</source>
        <translation>أُزيلت تقييمات {reader}.</translation>
    </message>
    <message numerus="yes">
        <source>The report does not show {n} pictures, such as “{name}”: Markdown cannot show pictures inside a pack.</source>
        <extracomment>In the singular: The report does not show “{name}”: Markdown cannot show a picture inside a pack.</extracomment>
        <translation>
            <numerusform>لا يُظهر التقرير صورًا مثل «{name}»: لا يمكن لملف Markdown أن يُظهر صورًا داخل حزمة.</numerusform>
            <numerusform>لا يُظهر التقرير «{name}»: لا يمكن لملف Markdown أن يُظهر صورة داخل حزمة.</numerusform>
            <numerusform>لا يُظهر التقرير صورتين، منهما «{name}»: لا يمكن لملف Markdown أن يُظهر صورًا داخل حزمة.</numerusform>
            <numerusform>لا يُظهر التقرير {n} صور، منها «{name}»: لا يمكن لملف Markdown أن يُظهر صورًا داخل حزمة.</numerusform>
            <numerusform>لا يُظهر التقرير {n} صورة، منها «{name}»: لا يمكن لملف Markdown أن يُظهر صورًا داخل حزمة.</numerusform>
            <numerusform>لا يُظهر التقرير {n} صورة، منها «{name}»: لا يمكن لملف Markdown أن يُظهر صورًا داخل حزمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row is above the header row but has ratings, so it is left out.</source>
        <translation>الصف فوق صف الرأس لكن فيه تقييمات، فتُرك.</translation>
    </message>
    <message>
        <source>The row is above the header row, so it is not read.</source>
        <translation>الصف فوق صف الرأس، فلا يُقرأ.</translation>
    </message>
    <message>
        <source>The row is below the table of scores, so it is left out.</source>
        <translation>الصف تحت جدول المجاميع، فتُرك.</translation>
    </message>
    <message>
        <source>The row “{title}” has ratings, so it is read as evidence.</source>
        <translation>في الصف «{title}» تقييمات، لذا يُقرأ دليلًا.</translation>
    </message>
    <message>
        <source>The row “{title}” holds the sums of the rows above it. If it is evidence, give it an id; if not, call it “Total”.</source>
        <translation>يحتوي الصف «{title}» على مجاميع الصفوف التي فوقه. إن كان دليلًا فأعطه معرّفًا، وإلا فسمِّه «Total».</translation>
    </message>
    <message>
        <source>The row “{title}” is read as a sum and not as evidence.</source>
        <translation>يُقرأ الصف «{title}» مجموعًا لا دليلًا.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>كلمة المرور نفسها مرة أخرى: </translation>
    </message>
    <message>
        <source>The same.</source>
        <comment>two ratings</comment>
        <translation>التقييم نفسه.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and are set aside as {aside}; {end}.</source>
        <translation>كانت الإعدادات المحفوظة تالفة ووُضعت جانبًا باسم {aside}؛ {end}.</translation>
    </message>
    <message>
        <source>The saved settings were deleted; what was open is saved again.</source>
        <translation>حُذفت الإعدادات المحفوظة؛ ويُحفظ من جديد ما كان مفتوحًا.</translation>
    </message>
    <message>
        <source>The saved settings were missing; the last backup has replaced them.</source>
        <translation>كانت الإعدادات المحفوظة مفقودة؛ وحلّت محلها آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The screen shows boxes for these letters, since no font on this computer has them: {letters}.</source>
        <translation>تعرض الشاشة مربعات بدلًا من هذه الحروف، إذ ليست في أي خط على هذا الحاسوب: {letters}.</translation>
    </message>
    <message>
        <source>The secret key is damaged.</source>
        <translation>المفتاح السري تالف.</translation>
    </message>
    <message>
        <source>The settings are from a newer version of this program: they are read, not changed.</source>
        <translation>الإعدادات من إصدار أحدث من هذا البرنامج: تُقرأ ولا تُغيَّر.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it is read anyway.</source>
        <translation>ورقة العمل مخفية؛ ومع ذلك تُقرأ.</translation>
    </message>
    <message>
        <source>The sheets have more filled cells than are read; this row and all after it are left out.</source>
        <translation>في أوراق العمل خانات مملوءة أكثر مما يُقرأ؛ وقد تُرك هذا الصف وكل ما بعده.</translation>
    </message>
    <message>
        <source>The shelf is switched off on this computer.</source>
        <translation>الرف معطّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The shelf shows every briefing in the folders that you choose, and searches in all of them. Nothing in the folders is changed.</source>
        <translation>يعرض الرف كل إحاطة في المجلدات التي تختارها، ويبحث فيها كلها. ولا يتغيّر شيء في المجلدات.</translation>
    </message>
    <message>
        <source>The signing of the {name}</source>
        <translation>توقيع «{name}»</translation>
    </message>
    <message>
        <source>The source “{ref}” is not cited; to cite it, write [@{ref}] in the text.</source>
        <translation>لا يُستشهد بالمصدر «{ref}»؛ وللاستشهاد به يُكتب [@{ref}] في النص.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {words} here; the cell is left out.</source>
        <translation>يعرض جدول البيانات هنا الخطأ {words}؛ وقد تُركت الخانة.</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>أقوى تباين</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>The table has changed since these ratings were made; those that fit are kept.</source>
        <translation>تغيّر الجدول بعد وضع هذه التقييمات؛ ويُحتفظ بما يناسبه منها.</translation>
    </message>
    <message>
        <source>The table has no column for “{title}”.</source>
        <translation>ليس في الجدول عمود لـ«{title}».</translation>
    </message>
    <message>
        <source>The table is turned: its columns are read as rows, and its rows as columns.</source>
        <translation>الجدول مُدار: تُقرأ أعمدته صفوفًا وصفوفه أعمدة.</translation>
    </message>
    <message>
        <source>The table of scores in {rows} is not read; the program computes its own.</source>
        <translation>لا يُقرأ جدول المجاميع في {rows}؛ فالبرنامج يحسب مجاميعه بنفسه.</translation>
    </message>
    <message>
        <source>The table with empty cells, its key, and a line for the name</source>
        <translation>الجدول بخانات فارغة، ومفتاح رموزه، وسطر للاسم</translation>
    </message>
    <message>
        <source>The text begins with “{marking}”, but the front matter has no “marking”, so the pages do not show it.</source>
        <translation>يبدأ النص بـ«{marking}»، لكن ترويسة الملف ليس فيها «marking»، ولذلك لا تظهر في الصفحات.</translation>
    </message>
    <message>
        <source>The text below the matrix in {rows} is not read; an item of evidence needs an id or a rating.</source>
        <translation>لا يُقرأ النص الذي تحت المصفوفة في {rows}؛ فالدليل يحتاج إلى معرّف أو تقييم.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds {n} comments, not shown.</source>
        <extracomment>In the singular: The text holds a comment, not shown.</extracomment>
        <translation>
            <numerusform>لا تعليقات في النص.</numerusform>
            <numerusform>في النص تعليق واحد لا يُعرض.</numerusform>
            <numerusform>في النص تعليقان لا يُعرضان.</numerusform>
            <numerusform>في النص {n} تعليقات لا تُعرض.</numerusform>
            <numerusform>في النص {n} تعليقًا لا تُعرض.</numerusform>
            <numerusform>في النص {n} تعليق لا تُعرض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds {n} scripts or styles, left out.</source>
        <extracomment>In the singular: The text holds a script or style, left out.</extracomment>
        <translation>
            <numerusform>لا نصوص برمجية ولا أنماط في النص.</numerusform>
            <numerusform>في النص نص برمجي أو نمط واحد، وقد تُرك.</numerusform>
            <numerusform>في النص اثنان من النصوص البرمجية أو الأنماط، وقد تُركا.</numerusform>
            <numerusform>في النص {n} من النصوص البرمجية أو الأنماط، وقد تُركت.</numerusform>
            <numerusform>في النص {n} من النصوص البرمجية أو الأنماط، وقد تُركت.</numerusform>
            <numerusform>في النص {n} من النصوص البرمجية أو الأنماط، وقد تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 with a byte order mark: the byte 0x{data} at offset {offset} does not fit. Save it as UTF-8.</source>
        <translation>ليس النص بترميز UTF-8 ولا UTF-16 بعلامة ترتيب البايتات: فالبايت 0x{data} عند الإزاحة {offset} لا يناسب. يُحفظ بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text is shown as plain paragraphs, because {reason}.</source>
        <translation>يُعرض النص فقرات بسيطة، والسبب: {reason}.</translation>
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
        <source>The two editions say the same.</source>
        <translation>يقول الإصداران الشيء نفسه.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>The types of files were not registered: {error}.</source>
        <translation>لم تُسجَّل أنواع الملفات: {error}.</translation>
    </message>
    <message>
        <source>The window is too small for both.</source>
        <translation>النافذة أصغر من أن تتسع لكليهما.</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>ليس في المصنف أوراق عمل.</translation>
    </message>
    <message>
        <source>The {event}</source>
        <translation>الحدث «{event}»</translation>
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
        <source>There are more than {empty_rows} empty rows here; anything below them is not read.</source>
        <translation>هنا من الصفوف الفارغة أكثر من {empty_rows}؛ ولا يُقرأ ما تحتها.</translation>
    </message>
    <message>
        <source>There are more than {values} values.</source>
        <translation>عدد القيم يزيد على {values}.</translation>
    </message>
    <message>
        <source>There are no notes of other readers.</source>
        <translation>لا ملاحظات لقراء آخرين.</translation>
    </message>
    <message>
        <source>There are no notes to be written.</source>
        <translation>لا توجد ملاحظات لكتابتها.</translation>
    </message>
    <message>
        <source>There are no ratings of other readers.</source>
        <translation>لا تقييمات لقراء آخرين.</translation>
    </message>
    <message numerus="yes">
        <source>There are not exactly {n} ratings here, one for each hypothesis, so none is read.</source>
        <extracomment>In the singular: There is not exactly {n} rating here, one for each hypothesis, so none is read.</extracomment>
        <translation>
            <numerusform>لا توجد هنا تقييمات مطابقة لعدد الفرضيات ({n})، ولذلك لا يُقرأ أي منها.</numerusform>
            <numerusform>لا يوجد هنا تقييم واحد بالضبط ({n}) للفرضية، ولذلك لا يُقرأ أي تقييم.</numerusform>
            <numerusform>لا يوجد هنا تقييمان بالضبط ({n})، واحد لكل فرضية، ولذلك لا يُقرأ أي منهما.</numerusform>
            <numerusform>لا توجد هنا {n} تقييمات بالضبط، واحد لكل فرضية، ولذلك لا يُقرأ أي منها.</numerusform>
            <numerusform>لا يوجد هنا {n} تقييمًا بالضبط، واحد لكل فرضية، ولذلك لا يُقرأ أي منها.</numerusform>
            <numerusform>لا يوجد هنا {n} تقييم بالضبط، واحد لكل فرضية، ولذلك لا يُقرأ أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other ratings than the author’s. Which ones should go out?</source>
        <translation>توجد تقييمات غير تقييمات الكاتب. أيها يخرج؟</translation>
    </message>
    <message>
        <source>There is already a column “{title}”; this one is left out.</source>
        <translation>يوجد عمود «{title}» من قبل؛ وقد تُرك هذا العمود.</translation>
    </message>
    <message>
        <source>There is no briefing in the folders of the shelf.</source>
        <translation>لا إحاطة في مجلدات الرف.</translation>
    </message>
    <message>
        <source>There is no comparison to try anything in.</source>
        <translation>لا مقارنة لتجربة شيء فيها.</translation>
    </message>
    <message>
        <source>There is no criterion “{ref}”.</source>
        <translation>لا يوجد المعيار «{ref}».</translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>لا شاشة لفتح نافذة؛ الأمر «briefing-app export -o FILE.pdf» يكتب الإحاطة في ملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>There is no edition of “{title}” before this one.</source>
        <translation>لا إصدار من «{title}» قبل هذا.</translation>
    </message>
    <message>
        <source>There is no evidence “{ref}”.</source>
        <translation>لا يوجد الدليل «{ref}».</translation>
    </message>
    <message>
        <source>There is no evidence, and so no lead that could hang on it.</source>
        <translation>لا أدلة، فلا صدارة تتوقف عليها.</translation>
    </message>
    <message>
        <source>There is no footnote “{ref}”.</source>
        <translation>لا توجد الحاشية «{ref}».</translation>
    </message>
    <message>
        <source>There is no further note.</source>
        <translation>لا ملاحظة بعدها.</translation>
    </message>
    <message>
        <source>There is no item of evidence “{ref}”.</source>
        <translation>لا يوجد دليل «{ref}».</translation>
    </message>
    <message>
        <source>There is no motivation “{ref}”.</source>
        <translation>لا يوجد الدافع «{ref}».</translation>
    </message>
    <message>
        <source>There is no motivation “{title}”; its ratings are left out.</source>
        <translation>لا يوجد الدافع «{title}»؛ وقد تُركت تقييماته.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <translation>لا يوجد الخيار «{option}» هنا.</translation>
    </message>
    <message>
        <source>There is no paragraph “{typed}”; the last one is {last}.</source>
        <translation>لا توجد الفقرة «{typed}»؛ الأخيرة هي {last}.</translation>
    </message>
    <message>
        <source>There is no profile of this name. There are: {known}.</source>
        <translation>لا يوجد نمط بهذا الاسم. الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>لا توجد حافلة جلسة.</translation>
    </message>
    <message>
        <source>There is no sheet “{wanted}” in the workbook; it has {names}.</source>
        <translation>لا توجد ورقة العمل «{wanted}» في المصنف؛ وفيه {names}.</translation>
    </message>
    <message>
        <source>There is no shelf yet: name its folder with --shelf.</source>
        <translation>لا رفّ بعد: يُحدَّد مجلده بـ --shelf.</translation>
    </message>
    <message>
        <source>There is no source “{ref}”.</source>
        <translation>لا يوجد المصدر «{ref}».</translation>
    </message>
    <message>
        <source>There is no “{name}” in the briefing.</source>
        <translation>لا يوجد «{name}» في الإحاطة.</translation>
    </message>
    <message>
        <source>There is only one edition of “{title}”.</source>
        <translation>لا يوجد إلا إصدار واحد من «{title}».</translation>
    </message>
    <message>
        <source>These are not on the shelf. They are tried again when they change.</source>
        <translation>هذه ليست على الرف. وتُعاد محاولة قراءتها حين تتغيّر.</translation>
    </message>
    <message>
        <source>These are your own ratings, so they are not shown a second time.</source>
        <translation>هذه تقييماتك أنت، فلا تُعرض مرة ثانية.</translation>
    </message>
    <message>
        <source>These arguments are missing: {arguments}.</source>
        <translation>تنقص هذه المعاملات: {arguments}.</translation>
    </message>
    <message>
        <source>These arguments are not known: {arguments}.</source>
        <translation>هذه المعاملات غير معروفة: {arguments}.</translation>
    </message>
    <message>
        <source>These parts are not read: {names}.</source>
        <translation>لا تُقرأ هذه الأجزاء: {names}.</translation>
    </message>
    <message>
        <source>They are hidden like the author’s.</source>
        <translation>هي مخفية كتقييمات الكاتب.</translation>
    </message>
    <message>
        <source>They are under your name, but differ from your ratings here.</source>
        <translation>هي باسمك لكنها تختلف عن تقييماتك هنا.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in {n} of the {rated} cells that both have rated.</source>
        <extracomment>In the singular: They differ in {n} of the {rated} cells that both have rated.</extracomment>
        <translation>
            <numerusform>لا يختلفان في شيء من الخانات التي قيّمها كلاهما، وعددها {rated}.</numerusform>
            <numerusform>يختلفان في خانة واحدة من الخانات التي قيّمها كلاهما، وعددها {rated}.</numerusform>
            <numerusform>يختلفان في خانتين من الخانات التي قيّمها كلاهما، وعددها {rated}.</numerusform>
            <numerusform>يختلفان في {n} من الخانات التي قيّمها كلاهما، وعددها {rated}.</numerusform>
            <numerusform>يختلفان في {n} من الخانات التي قيّمها كلاهما، وعددها {rated}.</numerusform>
            <numerusform>يختلفان في {n} من الخانات التي قيّمها كلاهما، وعددها {rated}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out with your notes. A field that is empty has the usual name.</source>
        <translation>تُصدَّر مع ملاحظاتك. والحقل الفارغ له الاسم المعتاد.</translation>
    </message>
    <message>
        <source>This briefing is forgotten.</source>
        <translation>نُسيت هذه الإحاطة.</translation>
    </message>
    <message>
        <source>This bundle contains no text (a file such as “text.md”).</source>
        <translation>ليس في مجلد TextBundle هذا نص (ملف مثل “text.md”).</translation>
    </message>
    <message>
        <source>This cannot be the name of a key: write letters, digits, spaces, and . @ + -.</source>
        <translation>لا يصلح هذا اسمًا لمفتاح: تُكتب حروف وأرقام ومسافات و. @ + -.</translation>
    </message>
    <message>
        <source>This cell has a formula without a saved value, so it is left out.</source>
        <translation>في هذه الخانة صيغة بلا قيمة محفوظة، فتُركت.</translation>
    </message>
    <message>
        <source>This cell is rated twice; the first rating is kept.</source>
        <translation>قُيِّمت هذه الخانة مرتين، ويُحتفظ بالتقييم الأول.</translation>
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
        <source>This file holds no matrix.</source>
        <translation>لا يحتوي هذا الملف على مصفوفة.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}.</source>
        <translation>هذا الملف تالف: {why}.</translation>
    </message>
    <message>
        <source>This file is marked “{marking}”. Only the marking in the front matter is shown.</source>
        <translation>درجة سرية هذا الملف «{marking}». لا تُعرض إلا درجة السرية الواردة في ترويسة الملف.</translation>
    </message>
    <message>
        <source>This folder has more than {members} files.</source>
        <translation>عدد الملفات في هذا المجلد يزيد على {members}.</translation>
    </message>
    <message>
        <source>This folder is not a bundle: its name does not end in “{bundle}”.</source>
        <translation>ليس هذا مجلد TextBundle: فاسمه لا ينتهي بـ «{bundle}».</translation>
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
        <source>This is a workbook, not text. A briefing takes its comparison from it with “comparison: {name}” in its front matter.</source>
        <translation>هذا مصنف وليس نصًا. تأخذ الإحاطة المقارنة منه بكتابة «comparison: {name}» في ترويسة ملفها.</translation>
    </message>
    <message>
        <source>This is an address on a network; only files of this computer can be opened.</source>
        <translation>هذا عنوان على شبكة، ولا يمكن فتح إلا ملفات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is not {what}.</source>
        <translation>ليس هذا {what}.</translation>
    </message>
    <message>
        <source>This is not {what}: a line of it is not Base64.</source>
        <translation>ليس هذا {what}: أحد أسطره ليس Base64.</translation>
    </message>
    <message>
        <source>This is not {what}: it does not have its four lines.</source>
        <translation>ليس هذا {what}: ليست فيه أسطره الأربعة.</translation>
    </message>
    <message>
        <source>This is not {what}: it has {data} bytes instead of {length}.</source>
        <translation>ليس هذا {what}: عدد البايتات فيه {data} بدلًا من {length}.</translation>
    </message>
    <message>
        <source>This is not {what}: it is larger than {most_bytes} bytes.</source>
        <translation>ليس هذا {what}: حجمه أكبر من {most_bytes} بايت.</translation>
    </message>
    <message>
        <source>This is not {what}: it is not text.</source>
        <translation>ليس هذا {what}: ليس نصًا.</translation>
    </message>
    <message>
        <source>This is not {what}: its algorithm is unknown.</source>
        <translation>ليس هذا {what}: خوارزميته غير معروفة.</translation>
    </message>
    <message>
        <source>This is not {what}: its comment is too long.</source>
        <translation>ليس هذا {what}: تعليقه أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>This is not {what}: its first line is not an untrusted comment.</source>
        <translation>ليس هذا {what}: سطره الأول ليس “untrusted comment”.</translation>
    </message>
    <message>
        <source>This is {kind}, not text.</source>
        <translation>هذا {kind} وليس نصًا.</translation>
    </message>
    <message>
        <source>This judgement cites neither a source nor an item of evidence.</source>
        <translation>لا يستشهد هذا التقدير بمصدر ولا بدليل.</translation>
    </message>
    <message>
        <source>This key is given twice; the first is kept.</source>
        <translation>أُعطي هذا المفتاح مرتين؛ وبقي الأول.</translation>
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
        <source>This secret key needs more than 1 GiB of memory to be opened.</source>
        <translation>يحتاج فتح هذا المفتاح السري إلى أكثر من 1 GiB من الذاكرة.</translation>
    </message>
    <message>
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation>تنقص هذا النظام {libraries}؛ وعلى Debian وUbuntu يثبّت هذا السطر ما يلزم: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This table was exported from one that was only partly understood, so it names no lead. Correct the original and export it again.</source>
        <translation>صُدِّر هذا الجدول من جدول فُهم جزئيًا فقط، لذا لا يبيّن الصدارة. صحّح الأصل ثم صدّره من جديد.</translation>
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
        <source>This was not understood, so it is not read.</source>
        <translation>لا يُعرف معنى هذا، ولذلك لا يُقرأ.</translation>
    </message>
    <message>
        <source>This zip archive contains no text, so it is not a briefing.</source>
        <translation>ليس في أرشيف zip هذا نص، فليس إحاطة.</translation>
    </message>
    <message>
        <source>This zip archive contains several bundles; unpack it and open one of them.</source>
        <translation>في أرشيف zip هذا عدة مجلدات TextBundle؛ يُفك ويُفتح واحد منها.</translation>
    </message>
    <message>
        <source>This zip archive has {members} members; at most {members_2} are read.</source>
        <translation>عدد الملفات في أرشيف zip هذا {members}؛ وأقصى ما يُقرأ {members_2}.</translation>
    </message>
    <message>
        <source>This zip archive is damaged: its end is missing.</source>
        <translation>أرشيف zip هذا تالف: نهايته مفقودة.</translation>
    </message>
    <message>
        <source>This zip archive is damaged: {value}.</source>
        <translation>أرشيف zip هذا تالف: {value}.</translation>
    </message>
    <message>
        <source>This zip archive is in the ZIP64 form, for more than 4 GiB, which is not read.</source>
        <translation>أرشيف zip هذا بصيغة ZIP64، لما يزيد على 4 GiB، وهي لا تُقرأ.</translation>
    </message>
    <message>
        <source>This zip archive is refused: it unpacks to more than {limit}.</source>
        <translation>رُفض أرشيف zip هذا: حجمه بعد فكّه أكبر من {limit}.</translation>
    </message>
    <message>
        <source>This zip archive is refused: its member “{name}” {why}.</source>
        <translation>رُفض أرشيف zip هذا: الملف «{name}» {why}.</translation>
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
        <source>Title, judgements and the table on exactly one page</source>
        <translation>العنوان والتقديرات والجدول في صفحة واحدة تمامًا</translation>
    </message>
    <message>
        <source>Title, key judgements, contents and the whole text</source>
        <translation>العنوان والتقديرات الرئيسية والمحتويات والنص كله</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To silence it, write {ways}.</source>
        <translation>لإسكاته يُكتب {ways}.</translation>
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
        <source>Tried now</source>
        <translation>ما يُجرَّب الآن</translation>
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
        <source>Trusted as “{name}”: {key} ({kept})</source>
        <translation>موثوق باسم «{name}»: {key} ({kept})</translation>
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
        <source>Type what you want to find in the bar above the text, which {key} opens.</source>
        <translation>اكتب ما تبحث عنه في الشريط أعلى النص، الذي يفتحه {key}.</translation>
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
        <source>US Legal</source>
        <translation>US Legal</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
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
        <source>Undo your last change in the table or the notes</source>
        <translation>التراجع عن آخر تغيير لك في الجدول أو الملاحظات</translation>
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
        <source>Unfold all</source>
        <translation>بسط الكل</translation>
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
        <source>Was at {place}: “{words}”</source>
        <translation>كانت في {place}: «{words}»</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة وب</translation>
    </message>
    <message>
        <source>Weighted inconsistency</source>
        <translation>عدم الاتساق المرجّح</translation>
    </message>
    <message>
        <source>Weighted: {reader}</source>
        <translation>المرجّح: {reader}</translation>
    </message>
    <message>
        <source>What can be tried here</source>
        <translation>ما يمكن تجربته هنا</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>ما تتعذّر قراءته</translation>
    </message>
    <message>
        <source>What cannot be read…</source>
        <translation>ما تتعذّر قراءته…</translation>
    </message>
    <message>
        <source>What changed is written to files that end in {endings}.</source>
        <translation>يُكتب ما تغيّر في ملفات تنتهي بـ {endings}.</translation>
    </message>
    <message>
        <source>What could tell the first two apart</source>
        <translation>ما قد يفرّق بين الأولين</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
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
        <source>Which folder do you want to remove? Its files stay as they are.</source>
        <translation>أي مجلد تريد إزالته؟ تبقى ملفاته كما هي.</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>أي الملاحظات تُسرد</translation>
    </message>
    <message>
        <source>Which search do you want to forget?</source>
        <translation>أي بحث يُنسى؟</translation>
    </message>
    <message>
        <source>Which search do you want to rename?</source>
        <translation>أي بحث يُعاد تسميته؟</translation>
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
        <source>Whose notes do you want to remove? Undo brings them back.</source>
        <translation>ملاحظات من تُزال؟ التراجع يعيدها.</translation>
    </message>
    <message>
        <source>Whose ratings do you want to remove? Undo brings them back.</source>
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
        <source>With the author’s ratings nothing leads.</source>
        <translation>بتقييمات الكاتب لا شيء في الصدارة.</translation>
    </message>
    <message>
        <source>With the ratings of {reader}</source>
        <translation>مع تقييمات {reader}</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>بكلمات</translation>
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
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Words of the cell</source>
        <translation>كلمات الخانة</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>كلمات الملاحظة</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>مصنف</translation>
    </message>
    <message>
        <source>Write CC, C, N, I, II or NA.</source>
        <translation>يُكتب CC أو C أو N أو I أو II أو NA.</translation>
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
        <source>Write a note on what is selected, or on the paragraph or cell you are at</source>
        <translation>كتابة ملاحظة على المحدد، أو على الفقرة أو الخانة الحالية</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>كتابة ملاحظة…</translation>
    </message>
    <message>
        <source>Write the briefing or its comparison as another kind of file</source>
        <translation>كتابة الإحاطة أو مقارنتها في ملف من نوع آخر</translation>
    </message>
    <message>
        <source>Write the pages like this: 2, 4-5</source>
        <translation>تُكتب الصفحات هكذا: 2، 4-5</translation>
    </message>
    <message>
        <source>Write your notes to a small file for other readers, or all of them to read</source>
        <translation>كتابة ملاحظاتك في ملف صغير لقراء آخرين، أو كتابتها كلها لقراءتها</translation>
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
        <source>You have not rated anything here.</source>
        <translation>لم تقيّم شيئًا هنا.</translation>
    </message>
    <message>
        <source>You have rated nothing in it on this computer.</source>
        <translation>لم تقيّم فيه شيئًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>You rank it number {rank} with a weighted inconsistency of {weighted}, the author number {authors_rank} with {authors_weighted}.</source>
        <translation>ترتيبه لديك: {rank} بعدم اتساق مرجّح {weighted}، ولدى الكاتب: {authors_rank} بـ {authors_weighted}.</translation>
    </message>
    <message>
        <source>You try nothing in it on this computer.</source>
        <translation>لا تجرّب فيه شيئًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your notes.
It is written into the file, and kept for the next time.</source>
        <translation>اسمك كما سيراه قراء آخرون بجانب ملاحظاتك.
يُكتب في الملف ويُحتفظ به للمرة القادمة.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your ratings.
It is written into the file, and kept for the next time.</source>
        <translation>اسمك كما سيراه قراء آخرون بجانب تقييماتك.
يُكتب في الملف ويُحتفظ به للمرة القادمة.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>لك</translation>
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
        <source>a 7z archive</source>
        <translation>أرشيف 7z</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>عرض PowerPoint تقديمي</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>a backslash in double quotes begins no known escape; use single quotes</source>
        <translation>شَرطة مائلة عكسية بين علامتي اقتباس مزدوجتين لا تبدأ أي رمز معروف؛ تُستعمل علامتا اقتباس مفردتان</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>خانة</translation>
    </message>
    <message>
        <source>a character in it is incomplete</source>
        <translation>أحد المحارف فيه غير مكتمل</translation>
    </message>
    <message>
        <source>a comment that is signed too (file:NAME)</source>
        <translation>تعليق يشمله التوقيع أيضًا (file:NAME)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>ملف مضغوط (gzip)</translation>
    </message>
    <message>
        <source>a criterion</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a line does not fit the ones above it; check its indentation, quotes and brackets</source>
        <translation>سطر لا يتفق مع ما فوقه؛ تُراجع المسافة البادئة وعلامات الاقتباس والأقواس</translation>
    </message>
    <message>
        <source>a line is neither a key with a colon nor part of the value above it</source>
        <translation>سطر ليس مفتاحًا بنقطتين ولا جزءًا من القيمة التي فوقه</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a list begins inside a line; begin it on the next one</source>
        <translation>تبدأ قائمة في وسط السطر؛ فلتبدأ في السطر التالي</translation>
    </message>
    <message>
        <source>a list in square brackets is opened and not closed, or lacks a comma</source>
        <translation>قائمة بين قوسين معقوفين فُتحت ولم تُغلق، أو تنقصها فاصلة</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>a mapping in braces is opened and not closed, or lacks a comma</source>
        <translation>مجموعة مفاتيح بين حاصرتين فُتحت ولم تُغلق، أو تنقصها فاصلة</translation>
    </message>
    <message>
        <source>a member begins before the file</source>
        <translation>يبدأ ملف فيه قبل بداية الأرشيف</translation>
    </message>
    <message>
        <source>a motivation</source>
        <translation>دافع</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>فيه عدد طويل جدًّا</translation>
    </message>
    <message>
        <source>a part of it refers to itself</source>
        <translation>جزء منه يحيل إلى نفسه</translation>
    </message>
    <message>
        <source>a picture of the comparison in pixels</source>
        <translation>صورة للمقارنة بالبكسلات</translation>
    </message>
    <message>
        <source>a picture of the comparison, sharp at any size</source>
        <translation>صورة للمقارنة واضحة بأي حجم</translation>
    </message>
    <message>
        <source>a picture of the window, or of the comparison (--view matrix)</source>
        <translation>صورة للنافذة، أو للمقارنة (--view matrix)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a public key of minisign</source>
        <translation>مفتاحًا عامًا لـ minisign</translation>
    </message>
    <message>
        <source>a public key to use once, without trusting it: a file, or its line that minisign&apos;s option -P takes</source>
        <translation>مفتاح عام يُستعمل مرة واحدة دون الوثوق به: ملف، أو سطره الذي يأخذه الخيار -P في minisign</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>a secret key of minisign</source>
        <translation>مفتاحًا سريًا لـ minisign</translation>
    </message>
    <message>
        <source>a signature of minisign</source>
        <translation>توقيعًا لـ minisign</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>a tab is used to indent, or a value begins with a character that needs quotes around it</source>
        <translation>استُعمل محرف جدولة للإزاحة، أو تبدأ قيمة بمحرف يحتاج إلى علامتي اقتباس حولها</translation>
    </message>
    <message>
        <source>a tag in it is too long</source>
        <translation>وسم فيه أطول مما ينبغي</translation>
    </message>
    <message>
        <source>a text in it has more than {characters} characters</source>
        <translation>نص فيه يزيد على {characters} محرفًا</translation>
    </message>
    <message>
        <source>a way to keep a process from other files</source>
        <translation>وسيلة لمنع العملية من الملفات الأخرى</translation>
    </message>
    <message>
        <source>a what-if</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>a “|” or “&gt;” stands before words on its line; begin them below, or put all in quotes</source>
        <translation>تسبق العلامة «|» أو «&gt;» كلماتٍ في سطرها؛ ابدأ الكلمات في السطر التالي أو ضع الكل بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>after ¶ {number}</source>
        <translation>بعد ¶ {number}</translation>
    </message>
    <message>
        <source>all</source>
        <comment>readers</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>ملف OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>افتراض</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>an encrypted workbook</source>
        <translation>مصنف مشفّر</translation>
    </message>
    <message>
        <source>an entry of silence</source>
        <translation>بند إسكات</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>an item of evidence</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>مستند Office قديم</translation>
    </message>
    <message>
        <source>an old workbook (.xls)</source>
        <translation>مصنف قديم (.xls)</translation>
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
    <message numerus="yes">
        <source>and {n} more. Add a word to the filter.</source>
        <extracomment>In the singular: and {n} more. Add a word to the filter.</extracomment>
        <translation>
            <numerusform>ولا غيرها. أضف كلمة إلى التصفية.</numerusform>
            <numerusform>وواحدة أخرى. أضف كلمة إلى التصفية.</numerusform>
            <numerusform>واثنتان أخريان. أضف كلمة إلى التصفية.</numerusform>
            <numerusform>و{n} أخرى. أضف كلمة إلى التصفية.</numerusform>
            <numerusform>و{n} أخرى. أضف كلمة إلى التصفية.</numerusform>
            <numerusform>و{n} أخرى. أضف كلمة إلى التصفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>يستعمل الملفَّ برنامج آخر</translation>
    </message>
    <message>
        <source>answer the searches of GNOME and KDE over the session bus, which starts it</source>
        <translation>الإجابة عن عمليات البحث في GNOME وKDE عبر حافلة الجلسة، وهي تشغّله</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>حتى {date}</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>الافتراض</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>at “{path}”</source>
        <translation>عند «{path}»</translation>
    </message>
    <message>
        <source>author</source>
        <comment>one who rates</comment>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>بيانات ثنائية</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a rating</comment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>briefing-app: {error} (see “briefing-app --help”)</source>
        <translation>briefing-app: {error} (انظر «briefing-app --help»)</translation>
    </message>
    <message>
        <source>changing your highlight</source>
        <translation>تغيير تظليلك</translation>
    </message>
    <message>
        <source>clearing your ratings</source>
        <translation>محو تقييماتك</translation>
    </message>
    <message>
        <source>commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>contains a backslash, which leads elsewhere on Windows</source>
        <translation>يحوي شَرطة مائلة عكسية، وهي تؤدي إلى موضع آخر في Windows</translation>
    </message>
    <message>
        <source>contains a null character</source>
        <translation>يحوي محرفًا صفريًا</translation>
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
        <source>do not print the problems of the file</source>
        <translation>عدم طباعة مشكلات الملف</translation>
    </message>
    <message>
        <source>do not replace files that exist</source>
        <translation>عدم كتابة ملف موجود من قبل</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>فارغة</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>exit codes: 0 success, 1 check found errors (advice is not one), verify no proof or search and list no briefing, 2 failure</source>
        <translation>رموز الخروج: 0 نجاح، 1 وجد check أخطاء (والنصيحة ليست خطأ) أو لم يجد verify إثباتًا أو لم يسرد search أو list أي إحاطة، 2 فشل</translation>
    </message>
    <message>
        <source>files of notes are for “import”, which needs them</source>
        <translation>ملفات الملاحظات تُستعمل مع «import»، وهو يحتاج إليها</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>الحاشية {number}</translation>
    </message>
    <message>
        <source>for others to edit and to comment on</source>
        <translation>ليحرّره آخرون ويعلّقوا عليه</translation>
    </message>
    <message>
        <source>for paper and for archives</source>
        <translation>للورق والأرشيف</translation>
    </message>
    <message>
        <source>forgetting {name}</source>
        <translation>نسيان {name}</translation>
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
        <source>has the same name as “{other}”</source>
        <translation>له اسم «{other}» نفسه</translation>
    </message>
    <message>
        <source>has {unpacked}; at most {most} are read</source>
        <translation>حجمه {unpacked}؛ وأقصى ما يُقرأ {most}</translation>
    </message>
    <message>
        <source>how to print (text)</source>
        <translation>كيفية الطباعة (text)</translation>
    </message>
    <message>
        <source>in row {row}</source>
        <translation>في الصف {row}</translation>
    </message>
    <message>
        <source>in row {row}, column {column}</source>
        <translation>في الصف {row}، العمود {column}</translation>
    </message>
    <message>
        <source>in the front matter, for the section</source>
        <translation>في ترويسة الملف، للقسم</translation>
    </message>
    <message>
        <source>in the front matter, for the whole file</source>
        <translation>في ترويسة الملف، للملف كله</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <translation>رابط أو جهاز، لا ملف</translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation>مسار مطلق</translation>
    </message>
    <message>
        <source>is an address, not a file inside the briefing</source>
        <translation>عنوان، لا ملف داخل الإحاطة</translation>
    </message>
    <message>
        <source>is compressed by a method that is not read (only “stored” and “deflated” are)</source>
        <translation>مضغوط بطريقة لا تُقرأ (لا يُقرأ إلا “stored” و“deflated”)</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>is the name of a network share</source>
        <translation>اسم مجلد مشترك على الشبكة</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>لا يمكن فك ضغطه</translation>
    </message>
    <message>
        <source>it contains a link</source>
        <translation>الملف يحوي رابطًا</translation>
    </message>
    <message>
        <source>it contains a program</source>
        <translation>الملف يحوي برنامجًا</translation>
    </message>
    <message>
        <source>it contains parts of a web page; export it as PNG</source>
        <translation>الملف يحوي أجزاء من صفحة ويب؛ صدّره بصيغة PNG</translation>
    </message>
    <message>
        <source>it declares a document type or entities</source>
        <translation>الملف يعرّف نوع مستند أو كيانات</translation>
    </message>
    <message>
        <source>it declares entities; save it as plain SVG</source>
        <translation>الملف يعرّف كيانات؛ احفظه بصيغة SVG عادية</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>لم يذكر سببًا</translation>
    </message>
    <message>
        <source>it has a filter that can take very long to draw</source>
        <translation>فيها مرشّح قد يستغرق رسمه وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>it has more than {elements} elements</source>
        <translation>عدد العناصر في الملف يزيد على {elements}</translation>
    </message>
    <message>
        <source>it has {width} by {height} pixels, and a JPEG may have {most} megapixels; save it with fewer pixels</source>
        <translation>قياسها {width} في {height} بكسل، وأقصى ما يُسمح به لملف JPEG هو {most} ميغابكسل؛ تُحفظ بعدد أقل من البكسلات</translation>
    </message>
    <message>
        <source>it has {width} by {height} pixels, and a {name} may have {most} megapixels; save it with fewer pixels, or as a JPEG, which is scaled down</source>
        <translation>قياسها {width} في {height} بكسل، وأقصى ما يُسمح به لملف {name} هو {most} ميغابكسل؛ تُحفظ بعدد أقل من البكسلات، أو بصيغة JPEG التي تُصغَّر</translation>
    </message>
    <message>
        <source>it is a damaged GIF</source>
        <translation>ملف GIF تالف</translation>
    </message>
    <message>
        <source>it is a damaged JPEG</source>
        <translation>ملف JPEG تالف</translation>
    </message>
    <message>
        <source>it is a damaged PNG</source>
        <translation>ملف PNG تالف</translation>
    </message>
    <message>
        <source>it is a damaged SVG</source>
        <translation>ملف SVG تالف</translation>
    </message>
    <message>
        <source>it is a damaged WebP</source>
        <translation>ملف WebP تالف</translation>
    </message>
    <message>
        <source>it is a damaged {name}</source>
        <translation>ملف {name} تالف</translation>
    </message>
    <message>
        <source>it is a damaged {name}, or one of a rare kind</source>
        <translation>هو {name} تالف أو من نوع نادر</translation>
    </message>
    <message>
        <source>it is a drawing of more than {drawing_bytes} MiB</source>
        <translation>رسم متجهي أكبر من {drawing_bytes} MiB</translation>
    </message>
    <message>
        <source>it is an SVG that names no size; give it a width and a height</source>
        <translation>ملف SVG لا يذكر حجمًا؛ أعطه عرضًا وارتفاعًا</translation>
    </message>
    <message>
        <source>it is compressed; save a drawing as SVG, not as SVGZ</source>
        <translation>الملف مضغوط؛ يُحفظ الرسم بصيغة SVG لا SVGZ</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>تداخل الملف أعمق مما ينبغي</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not an ordinary file, so it is not read</source>
        <translation>ليس ملفًا عاديًا، فلا يُقرأ</translation>
    </message>
    <message>
        <source>it is not well-formed on line {line}, column {column}</source>
        <translation>بنية الملف غير صحيحة في السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>it is read, too; choose another name</source>
        <translation>هذا الملف يُقرأ أيضًا؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>it leads out of the folder, so it is not read</source>
        <translation>يؤدي إلى خارج المجلد، فلا يُقرأ</translation>
    </message>
    <message>
        <source>it leads outside the briefing</source>
        <translation>المسار يؤدي إلى خارج الإحاطة</translation>
    </message>
    <message>
        <source>it met a fault of its own.</source>
        <translation>حدث فيه عيب داخلي.</translation>
    </message>
    <message>
        <source>it refers to something outside it</source>
        <translation>الملف يحيل إلى شيء خارجه</translation>
    </message>
    <message>
        <source>it takes more than {memory} GiB of memory to take it apart</source>
        <translation>يحتاج تحليله إلى أكثر من {memory} GiB من الذاكرة</translation>
    </message>
    <message>
        <source>it takes more than {seconds} seconds to take it apart</source>
        <translation>يحتاج تحليله إلى أكثر من {seconds} ثانية</translation>
    </message>
    <message>
        <source>it takes too much time or memory to draw it</source>
        <translation>يحتاج رسمها إلى وقت أو ذاكرة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>it would set “{field}” of the mail</source>
        <translation>يملأ الحقل «{field}» في الرسالة</translation>
    </message>
    <message>
        <source>it {does}</source>
        <comment>an image, as in “it is an absolute path”</comment>
        <translation>المسار {does}</translation>
    </message>
    <message>
        <source>its address hides where it leads</source>
        <translation>عنوانه يخفي وجهته</translation>
    </message>
    <message>
        <source>its address holds a backslash</source>
        <translation>في عنوانه شَرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>its address holds a control character</source>
        <translation>في عنوانه محرف تحكم</translation>
    </message>
    <message>
        <source>its address is encoded over and over</source>
        <translation>عنوانه مرمّز مرة بعد مرة</translation>
    </message>
    <message>
        <source>its address is of no known kind</source>
        <translation>عنوانه من نوع غير معروف</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>عناصر الملف متداخلة أعمق مما ينبغي</translation>
    </message>
    <message>
        <source>its encoding cannot be read</source>
        <translation>لا يمكن قراءة ترميزه</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>روابطه تدور في حلقة</translation>
    </message>
    <message>
        <source>its mail address is empty</source>
        <translation>عنوان بريده فارغ</translation>
    </message>
    <message>
        <source>its member “{name}” cannot be unpacked</source>
        <translation>يتعذر فك ضغط الملف «{name}»</translation>
    </message>
    <message>
        <source>its size is {size}; at most {limit} can be opened</source>
        <translation>حجمه {size}؛ وأقصى ما يُفتح {limit}</translation>
    </message>
    <message>
        <source>its web address names no host</source>
        <translation>عنوان الوب فيه لا يذكر مضيفًا</translation>
    </message>
    <message>
        <source>keeping {name}</source>
        <translation>حفظ {name}</translation>
    </message>
    <message>
        <source>keys {action} needs one more word</source>
        <translation>الأمر keys {action} يحتاج إلى كلمة أخرى</translation>
    </message>
    <message>
        <source>leads out of the briefing with “..”</source>
        <translation>يؤدي إلى خارج الإحاطة بـ «..»</translation>
    </message>
    <message>
        <source>let a text file show pictures of this folder too, not only of its own</source>
        <translation>السماح لملف نصي بعرض صور من هذا المجلد أيضًا، لا من مجلده وحده</translation>
    </message>
    <message>
        <source>let warnings count as errors</source>
        <translation>عدّ التحذيرات فشلًا أيضًا</translation>
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
        <source>list the public keys that you trust; with “new FILE” make a pair, with “trust FILE.pub” trust a key, with “forget NAME” no longer trust it</source>
        <translation>سرد المفاتيح العامة التي تثق بها؛ ومع «new FILE» إنشاء زوج، ومع «trust FILE.pub» الوثوق بمفتاح، ومع «forget NAME» عدم الوثوق به بعد ذلك</translation>
    </message>
    <message>
        <source>list what you noted in a file; write it to OUT: .notes.json for other readers, .md, .html, .docx, .pdf or .csv; or take in the notes of others</source>
        <translation>سرد ملاحظاتك في ملف؛ أو كتابتها في OUT: .notes.json لقراء آخرين، أو .md أو .html أو .docx أو .pdf أو .csv؛ أو استيراد ملاحظات غيرك</translation>
    </message>
    <message>
        <source>log what is done to standard error, without a word of the file</source>
        <translation>تسجيل ما يُعمل في الخطأ القياسي، بلا أي كلمة من الملف</translation>
    </message>
    <message>
        <source>look in this folder and those below it, instead of those that you set up; may be repeated</source>
        <translation>ابحث في هذا المجلد وما تحته بدلًا من المجلدات التي أعددتها؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>more than {drawing_parts} elements would have to be drawn</source>
        <translation>يلزم رسم أكثر من {drawing_parts} عنصر</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>أكثر من {size}</translation>
    </message>
    <message>
        <source>motivation</source>
        <translation>الدافع</translation>
    </message>
    <message>
        <source>names a drive</source>
        <translation>يذكر محرك أقراص</translation>
    </message>
    <message>
        <source>names no file</source>
        <translation>لا يذكر ملفًا</translation>
    </message>
    <message>
        <source>neither read nor write what is kept between runs: settings, positions, ratings</source>
        <translation>عدم قراءة ولا كتابة ما يُحتفظ به بين مرة وأخرى: الإعدادات والمواضع والتقييمات</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>no process could be started to draw it: {why}</source>
        <translation>تعذّر بدء عملية لرسمها: {why}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
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
        <source>not in this edition</source>
        <translation>ليست في هذا الإصدار</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>غير مقيَّم</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>nothing rated</source>
        <translation>لم يُقيَّم شيء</translation>
    </message>
    <message>
        <source>numbered copies for a distribution list: a file for each, or one for all; a register of them is written beside</source>
        <translation>نسخ مرقّمة لقائمة توزيع: ملف لكل منها، أو ملف واحد لها كلها؛ ويُكتب سجلها بجانبها</translation>
    </message>
    <message>
        <source>of a .png of the window, in pixels (1280x900)</source>
        <translation>حجم صورة .png للنافذة، بالبكسلات (1280x900)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
    <message>
        <source>on a line of its own, the last of the paragraph</source>
        <translation>في سطر مستقل هو آخر أسطر الفقرة</translation>
    </message>
    <message>
        <source>on line {line}</source>
        <translation>في السطر {line}</translation>
    </message>
    <message>
        <source>on line {line}, column {column}</source>
        <translation>في السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>one page with everything inside</source>
        <translation>صفحة واحدة فيها كل شيء</translation>
    </message>
    <message>
        <source>one to keep it from the network</source>
        <translation>وسيلة لمنعها من الشبكة</translation>
    </message>
    <message>
        <source>only PNG, JPEG, GIF, WebP and SVG are shown, whatever the file is called</source>
        <translation>لا يُعرض إلا PNG وJPEG وGIF وWebP وSVG، أيًا كان اسم الملف</translation>
    </message>
    <message>
        <source>only briefings of these dates, each as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>الإحاطات بهذه التواريخ فقط، وكل منها YYYY أو YYYY-MM أو YYYY-MM-DD</translation>
    </message>
    <message>
        <source>only briefings with this marking, source, motivation or term</source>
        <translation>الإحاطات بدرجة السرية هذه أو المصدر أو الدافع أو المصطلح فقط</translation>
    </message>
    <message>
        <source>only these sections, by id or title, with “;” between them</source>
        <translation>هذه الأقسام فقط، بالمعرّف أو العنوان، وبينها «;»</translation>
    </message>
    <message>
        <source>open a window</source>
        <translation>فتح نافذة</translation>
    </message>
    <message>
        <source>option of a window:</source>
        <translation>خيار النافذة:</translation>
    </message>
    <message>
        <source>option of compare:</source>
        <translation>خيار compare:</translation>
    </message>
    <message>
        <source>option of keys trust:</source>
        <translation>خيار keys trust:</translation>
    </message>
    <message>
        <source>option of notes export:</source>
        <translation>خيار notes export:</translation>
    </message>
    <message>
        <source>option of thumbnail:</source>
        <translation>خيار thumbnail:</translation>
    </message>
    <message>
        <source>option of verify:</source>
        <translation>خيار verify:</translation>
    </message>
    <message>
        <source>options of check:</source>
        <translation>خيارات check:</translation>
    </message>
    <message>
        <source>options of export to .pdf:</source>
        <translation>خيارات export إلى .pdf:</translation>
    </message>
    <message>
        <source>options of export:</source>
        <translation>خيارات export:</translation>
    </message>
    <message>
        <source>options of search and list:</source>
        <translation>خيارات search وlist:</translation>
    </message>
    <message>
        <source>options of sign (the form is that of minisign):</source>
        <translation>خيارات sign (الصيغة صيغة minisign):</translation>
    </message>
    <message>
        <source>other options:</source>
        <translation>خيارات أخرى:</translation>
    </message>
    <message>
        <source>other ratings than the author’s, marked as such: yours, what you try, a what-if that you kept under a name, or those in a .ratings.json file</source>
        <translation>تقييمات غير تقييمات الكاتب، مع بيان ذلك: تقييماتك، أو ما تجرّبه، أو تجربة محفوظة باسم، أو ما في ملف .ratings.json</translation>
    </message>
    <message>
        <source>output</source>
        <translation>الخرج</translation>
    </message>
    <message>
        <source>overlaps another one</source>
        <translation>يتداخل مع ملف آخر</translation>
    </message>
    <message>
        <source>pages on a side of a sheet, for the printer</source>
        <translation>عدد الصفحات في كل وجه من الورقة، للطابعة</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <comment>where a mark is</comment>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <source>parts, with “,” between them: {parts} (not printed unless asked for)</source>
        <translation>الأجزاء، وبينها «,»: {parts} (ولا تُطبع إلا إذا طُلبت)</translation>
    </message>
    <message>
        <source>print a list of them as JSON</source>
        <translation>طباعة قائمة بها بصيغة JSON</translation>
    </message>
    <message>
        <source>print a script that lets a shell complete what you type</source>
        <translation>طباعة نص برمجي يتيح للصدفة إكمال ما يُكتب</translation>
    </message>
    <message>
        <source>print at most this many briefings (100)</source>
        <translation>أقصى عدد من الإحاطات يُطبع (100)</translation>
    </message>
    <message>
        <source>print notes of readers: those you made here, or those in a .notes.json file</source>
        <translation>طباعة ملاحظات القراء: ما كتبته هنا، أو ما في ملف .notes.json</translation>
    </message>
    <message>
        <source>print nothing; the exit code says whether there are errors</source>
        <translation>عدم طباعة شيء، والدلالة برمز الخروج على وجود أخطاء</translation>
    </message>
    <message>
        <source>print problems, advice, and what the lead hangs on as JSON, in the form of resources/schema/check.schema.json; of several files, a list</source>
        <translation>طباعة المشكلات والنصائح وما تتوقف عليه الصدارة بصيغة JSON، كما في resources/schema/check.schema.json؛ ولعدة ملفات قائمة</translation>
    </message>
    <message>
        <source>print the briefings of your shelf, the newest first</source>
        <translation>طباعة إحاطات رفّك، الأحدث أولًا</translation>
    </message>
    <message>
        <source>print the likelihoods through the editions of a briefing, or write them to OUT: .pdf, .html, .docx, .json or .md</source>
        <translation>طباعة الاحتمالات عبر إصدارات إحاطة، أو كتابتها في OUT: .pdf أو .html أو .docx أو .json أو .md</translation>
    </message>
    <message>
        <source>print the problems of a file, as file:line: code: sentence [severity]; then advice on its tradecraft, and how to silence each kind in the file</source>
        <translation>طباعة مشكلات ملف، هكذا: file:line: code: sentence [severity]؛ ثم نصائح في أصول التحليل، وكيف يُسكت كل نوع منها في الملف</translation>
    </message>
    <message>
        <source>print the version; with --verbose those of all parts, for a report</source>
        <translation>طباعة رقم الإصدار؛ ومع --verbose إصدارات كل الأجزاء، لتقرير عن عيب</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>print what changed between two editions, or write it to OUT: .pdf, .html, .docx, .json or .md</source>
        <translation>طباعة ما تغيّر بين إصدارين، أو كتابته في OUT: .pdf أو .html أو .docx أو .json أو .md</translation>
    </message>
    <message>
        <source>print which briefings of your shelf have some words, and where: words that begin like this, &quot;a phrase&quot;, and -words that must not be there</source>
        <translation>طباعة أيُّ إحاطات رفّك فيها كلمات معينة، وأين: كلمات تبدأ هكذا، و&quot;عبارة&quot;، و-كلمات يجب ألا تكون فيها</translation>
    </message>
    <message>
        <source>print who signed a file, and whether it was altered since</source>
        <translation>طباعة من وقّع ملفًا، وهل عُدِّل بعد ذلك</translation>
    </message>
    <message>
        <source>putting your note in its place</source>
        <translation>وضع ملاحظتك في موضعها</translation>
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
        <source>removing a note</source>
        <translation>إزالة ملاحظة</translation>
    </message>
    <message>
        <source>removing the notes of {reader}</source>
        <translation>إزالة ملاحظات {reader}</translation>
    </message>
    <message>
        <source>removing your bookmark</source>
        <translation>إزالة إشارتك المرجعية</translation>
    </message>
    <message>
        <source>removing your highlight</source>
        <translation>إزالة تظليلك</translation>
    </message>
    <message>
        <source>removing {reader}</source>
        <translation>إزالة تقييمات {reader}</translation>
    </message>
    <message>
        <source>row {first}</source>
        <translation>الصف {first}</translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation>الصفوف من {first} إلى {last}</translation>
    </message>
    <message>
        <source>seccomp, which keeps it from the network</source>
        <translation>seccomp الذي يمنعها من الشبكة</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>sign a file, in FILE.minisig beside it, or the folder of a bundle, inside</source>
        <translation>توقيع ملف، في FILE.minisig بجانبه، أو مجلد TextBundle، في داخله</translation>
    </message>
    <message>
        <source>sort order evidence</source>
        <comment>words to find it by</comment>
        <translation>ترتيب فرز الأدلة</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>المصدر {number}</translation>
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
        <source>taking in notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>taking in {reader}</source>
        <translation>استيراد تقييمات {reader}</translation>
    </message>
    <message>
        <source>taking up {name}</source>
        <translation>تطبيق {name}</translation>
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
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <comment>after “because”</comment>
        <translation>طُلب ذلك</translation>
    </message>
    <message>
        <source>the assumption {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>الافتراض {where}</translation>
    </message>
    <message>
        <source>the briefing</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>the briefing file</source>
        <translation>ملف الإحاطة</translation>
    </message>
    <message>
        <source>the briefing is read from this file or refers to it; choose another name</source>
        <translation>تُقرأ الإحاطة من هذا الملف أو تحيل إليه؛ يُختار اسم آخر</translation>
    </message>
    <message>
        <source>the choices to begin with (briefing); or one of your own</source>
        <translation>الخيارات التي يُبدأ بها (briefing)؛ أو نمط من أنماطك</translation>
    </message>
    <message>
        <source>the colours of a .png of the window (light)</source>
        <translation>ألوان صورة .png للنافذة (light)</translation>
    </message>
    <message>
        <source>the column “{title}” {where}</source>
        <translation>العمود «{title}» {where}</translation>
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
        <source>the comparison as a table in Markdown</source>
        <translation>المقارنة جدولًا بصيغة Markdown</translation>
    </message>
    <message>
        <source>the comparison, for any spreadsheet</source>
        <translation>المقارنة، لأي برنامج جداول</translation>
    </message>
    <message>
        <source>the comparison, with sums that a spreadsheet recomputes</source>
        <translation>المقارنة، بمجاميع يعيد برنامج الجداول حسابها</translation>
    </message>
    <message>
        <source>the criterion {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>المعيار {where}</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>يبلّغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>the drawings before it take more than {seconds} seconds</source>
        <translation>تستغرق الرسوم التي قبلها أكثر من {seconds} ثانية</translation>
    </message>
    <message>
        <source>the fault is on line {line}, column {column}</source>
        <translation>الخطأ في السطر {line}، العمود {column}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>the file exists, and --no-clobber keeps it</source>
        <translation>الملف موجود، والخيار --no-clobber يبقيه كما هو</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>the file to write; an existing one is replaced; - is standard output</source>
        <translation>الملف الذي يُكتب؛ ويُستبدل إن كان موجودًا؛ و- هو الخرج القياسي</translation>
    </message>
    <message>
        <source>the folder that the program was started in is no longer there</source>
        <translation>المجلد الذي بدأ البرنامج منه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the given key {id}</source>
        <translation>المفتاح المعطى {id}</translation>
    </message>
    <message>
        <source>the indicator {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>المؤشر {where}</translation>
    </message>
    <message>
        <source>the item of evidence {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>الدليل {where}</translation>
    </message>
    <message>
        <source>the item of evidence “{name}” {where}</source>
        <comment>in a sentence</comment>
        <translation>الدليل «{name}» {where}</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>the last backup has replaced them</source>
        <translation>حلّت محلها آخر نسخة احتياطية</translation>
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
        <source>the list of its members cannot be read</source>
        <translation>تتعذر قراءة قائمة ملفاته</translation>
    </message>
    <message>
        <source>the list, with “;” between the names (that of the file)</source>
        <translation>القائمة، وبين الأسماء «;» (قائمة الملف)</translation>
    </message>
    <message>
        <source>the longer side of the picture, which is a PNG (256)</source>
        <translation>الضلع الأطول من الصورة، وهي PNG (256)</translation>
    </message>
    <message>
        <source>the margins at the sides, in millimetres</source>
        <translation>الهوامش الجانبية بالملّيمترات</translation>
    </message>
    <message>
        <source>the motivation {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>الدافع {where}</translation>
    </message>
    <message>
        <source>the motivation “{name}” {where}</source>
        <comment>in a sentence</comment>
        <translation>الدافع «{name}» {where}</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم أطول مما ينبغي</translation>
    </message>
    <message>
        <source>the name to trust it under (that of the file)</source>
        <translation>الاسم الذي يوثق به تحته (اسم الملف)</translation>
    </message>
    <message>
        <source>the name under which the notes go out (that of your last export)</source>
        <translation>الاسم الذي تُصدَّر به الملاحظات (اسم آخر تصدير لك)</translation>
    </message>
    <message>
        <source>the paper (that of your country)</source>
        <translation>الورق (ورق بلدك)</translation>
    </message>
    <message>
        <source>the paragraphs that changed in two columns, and not the whole text</source>
        <translation>الفقرات التي تغيّرت في عمودين، لا النص كله</translation>
    </message>
    <message>
        <source>the process that made them ended without an answer</source>
        <translation>انتهت العملية التي تُعدّها دون جواب</translation>
    </message>
    <message>
        <source>the process that took it apart ended without an answer</source>
        <translation>انتهت العملية التي تحلّله دون جواب</translation>
    </message>
    <message>
        <source>the program starts with its defaults</source>
        <translation>يبدأ البرنامج بإعداداته الأصلية</translation>
    </message>
    <message>
        <source>the section “{section}”</source>
        <comment>where a mark is</comment>
        <translation>القسم «{section}»</translation>
    </message>
    <message>
        <source>the settings are from a newer version</source>
        <translation>الإعدادات من إصدار أحدث</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>الرف</translation>
    </message>
    <message>
        <source>the source {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>المصدر {where}</translation>
    </message>
    <message>
        <source>the stream is closed</source>
        <translation>الدفق مغلق</translation>
    </message>
    <message>
        <source>the summary of “{title}”</source>
        <comment>where a mark is</comment>
        <translation>ملخص «{title}»</translation>
    </message>
    <message>
        <source>the system lacks {rules}</source>
        <translation>تنقص النظام {rules}</translation>
    </message>
    <message>
        <source>the table with motivations as rows, in all but .json</source>
        <translation>الجدول والدوافع صفوفه، في كل الصيغ إلا .json</translation>
    </message>
    <message>
        <source>the text</source>
        <comment>where a mark is</comment>
        <translation>النص</translation>
    </message>
    <message>
        <source>the whole briefing, with the analysis computed</source>
        <translation>الإحاطة كلها مع التحليل محسوبًا</translation>
    </message>
    <message>
        <source>there is a bracket or a comma where a value should be; put it in quotes</source>
        <translation>في موضع القيمة قوس أو فاصلة؛ توضع القيمة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>there is a colon where none is allowed; put the value in quotes, or check the indentation</source>
        <translation>نقطتان حيث لا يُسمح بهما؛ توضع القيمة بين علامتي اقتباس، أو تُراجع المسافة البادئة</translation>
    </message>
    <message>
        <source>there is a file in place of a folder</source>
        <translation>يوجد ملف في مكان مجلد</translation>
    </message>
    <message>
        <source>there is a file with this name already</source>
        <translation>يوجد ملف بهذا الاسم من قبل</translation>
    </message>
    <message>
        <source>there is a folder with this name</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>there is a newer edition of {date}</source>
        <translation>يوجد إصدار أحدث بتاريخ {date}</translation>
    </message>
    <message>
        <source>there is a pipe, a socket or a device with this name</source>
        <translation>يوجد أنبوب أو مقبس أو جهاز بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد هذا المجلد</translation>
    </message>
    <message>
        <source>there is no word to look for</source>
        <translation>لا كلمة يُبحث عنها</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>there is nothing named “{name}”</source>
        <translation>لا شيء باسم «{name}»</translation>
    </message>
    <message>
        <source>they take more than {memory} GiB of memory</source>
        <translation>تحتاج إلى أكثر من {memory} GiB من الذاكرة</translation>
    </message>
    <message>
        <source>they take more than {seconds} seconds of work</source>
        <translation>تحتاج إلى أكثر من {seconds} ثانية من العمل</translation>
    </message>
    <message>
        <source>this is inside the briefing that is being read; choose another folder</source>
        <translation>هذا داخل الإحاطة التي تُقرأ؛ يُختار مجلد آخر</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>too many programs are running</source>
        <translation>عدد البرامج العاملة كبير جدًا</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a version</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unpacks to more than {ratio} times its size</source>
        <translation>حجمه بعد فكّه أكبر من حجمه بأكثر من {ratio} مرة</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>what a .png shows: the window, or the comparison alone (both)</source>
        <translation>ما تعرضه صورة .png: النافذة، أو المقارنة وحدها (both)</translation>
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
        <source>what to write, such as pdf, whatever OUT ends in</source>
        <translation>ما يُكتب، مثل pdf، أيًا كان امتداد OUT</translation>
    </message>
    <message>
        <source>what was open is saved again</source>
        <translation>يُحفظ من جديد ما كان مفتوحًا</translation>
    </message>
    <message>
        <source>wholly confined</source>
        <translation>معزولة كليًا</translation>
    </message>
    <message>
        <source>with it the images would take more than {limit} MB</source>
        <translation>بها يزيد حجم الصور على {limit} MB</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>بلا ألوان</translation>
    </message>
    <message>
        <source>write a small picture of the first page, for file managers</source>
        <translation>كتابة صورة صغيرة للصفحة الأولى، لمديري الملفات</translation>
    </message>
    <message>
        <source>write another file; the ending of OUT says which</source>
        <translation>كتابة ملف آخر؛ وامتداد OUT يحدد نوعه</translation>
    </message>
    <message>
        <source>write the pack anew as OUT, signed inside</source>
        <translation>كتابة الحزمة من جديد في OUT، موقّعة في داخلها</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>you</source>
        <comment>one who rates</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>ليس لديك إذن بقراءته</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>ليس لديك إذن بالكتابة هناك</translation>
    </message>
    <message>
        <source>your bookmark</source>
        <translation>إشارتك المرجعية</translation>
    </message>
    <message>
        <source>your highlight</source>
        <translation>تظليلك</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>ملاحظتك</translation>
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
        <source>your secret key; its password is asked for, or read as a line of standard input</source>
        <translation>مفتاحك السري؛ وتُطلب كلمة مروره، أو تُقرأ سطرًا من الدخل القياسي</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>استُنفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>{Owner} has no “{name}”.</source>
        <comment>such as “The briefing has no “title”.”; {Owner} begins with a capital letter</comment>
        <translation>{Owner}: ينقص “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>{cells} rest on paragraph {number}.</source>
        <extracomment>In the singular: {cells} rests on paragraph {number}.</extracomment>
        <translation>
            <numerusform>لا تستند خانات إلى الفقرة {number}: {cells}.</numerusform>
            <numerusform>تستند {cells} إلى الفقرة {number}.</numerusform>
            <numerusform>تستند {cells} إلى الفقرة {number}.</numerusform>
            <numerusform>تستند {cells} إلى الفقرة {number}.</numerusform>
            <numerusform>تستند {cells} إلى الفقرة {number}.</numerusform>
            <numerusform>تستند {cells} إلى الفقرة {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cells}: {letter}.</source>
        <translation>{cells}: {letter}.</translation>
    </message>
    <message>
        <source>{cell} There is a note on it.</source>
        <translation>{cell} عليها ملاحظة.</translation>
    </message>
    <message>
        <source>{choice} (the author’s)</source>
        <translation>{choice} (كما لدى الكاتب)</translation>
    </message>
    <message>
        <source>{columns}: as written</source>
        <translation>{columns}: كما كُتبت</translation>
    </message>
    <message>
        <source>{columns}: least refuted first</source>
        <translation>{columns}: الأقل دحضًا أولًا</translation>
    </message>
    <message>
        <source>{done} of {files} briefings read</source>
        <translation>قُرئ {done} من {files} من الإحاطات</translation>
    </message>
    <message>
        <source>{entry}: gone: {title}</source>
        <translation>{entry}: محذوف: {title}</translation>
    </message>
    <message>
        <source>{entry}: new: {title}</source>
        <translation>{entry}: جديد: {title}</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} elsewhere in the text.</source>
        <translation>{event}: التاريخ هنا {here}، وفي موضع آخر من النص {there}.</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} in paragraph {number}.</source>
        <translation>{event}: التاريخ هنا {here}، وفي الفقرة {number} هو {there}.</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} in the timeline.</source>
        <translation>{event}: التاريخ هنا {here}، وفي التسلسل الزمني {there}.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}، السطر {line}</translation>
    </message>
    <message>
        <source>{file}: no problems.</source>
        <translation>{file}: لا مشكلات.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} new notes</source>
        <extracomment>In the singular: {file}: {n} new note</extracomment>
        <translation>
            <numerusform>{file}: لا ملاحظات جديدة</numerusform>
            <numerusform>{file}: ملاحظة جديدة واحدة</numerusform>
            <numerusform>{file}: ملاحظتان جديدتان</numerusform>
            <numerusform>{file}: {n} ملاحظات جديدة</numerusform>
            <numerusform>{file}: {n} ملاحظة جديدة</numerusform>
            <numerusform>{file}: {n} ملاحظة جديدة</numerusform>
        </translation>
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
        <source>{found} of {whole} sections are shown</source>
        <translation>يُعرض {found} من {whole} قسم</translation>
    </message>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>{high} to {low}, {n} steps apart.</source>
        <extracomment>In the singular: {high} to {low}, {n} step apart.</extracomment>
        <translation>
            <numerusform>من {high} إلى {low}.</numerusform>
            <numerusform>من {high} إلى {low}، بفارق خطوة واحدة.</numerusform>
            <numerusform>من {high} إلى {low}، بفارق خطوتين.</numerusform>
            <numerusform>من {high} إلى {low}، بفارق {n} خطوات.</numerusform>
            <numerusform>من {high} إلى {low}، بفارق {n} خطوة.</numerusform>
            <numerusform>من {high} إلى {low}، بفارق {n} خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{jobs} The window closes when this is done.</source>
        <translation>{jobs} تُغلق النافذة عند الانتهاء.</translation>
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
        <source>{kind} of {title}: {change}</source>
        <translation>{kind}، {title}: {change}</translation>
    </message>
    <message>
        <source>{lead} ({count})</source>
        <translation>{lead} ({count})</translation>
    </message>
    <message>
        <source>{lead} with {readers}</source>
        <translation>{lead} ({readers})</translation>
    </message>
    <message numerus="yes">
        <source>{letters} and {n} more</source>
        <extracomment>In the singular: {letters} and {n} more</extracomment>
        <translation>
            <numerusform>{letters}</numerusform>
            <numerusform>{letters} وحرف آخر</numerusform>
            <numerusform>{letters} وحرفان آخران</numerusform>
            <numerusform>{letters} و{n} أحرف أخرى</numerusform>
            <numerusform>{letters} و{n} حرفًا آخر</numerusform>
            <numerusform>{letters} و{n} حرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{letter} from all who place it.</source>
        <translation>{letter} لدى كل من قيّمها.</translation>
    </message>
    <message>
        <source>{likelihood}, leads</source>
        <translation>{likelihood}، في الصدارة</translation>
    </message>
    <message>
        <source>{name} (a reader)</source>
        <translation>{name} (قارئ)</translation>
    </message>
    <message>
        <source>{name} is “{value}”</source>
        <translation>{name} هي «{value}»</translation>
    </message>
    <message>
        <source>{name}: notes</source>
        <translation>{name}: الملاحظات</translation>
    </message>
    <message>
        <source>{name}: off</source>
        <translation>{name}: معطّل</translation>
    </message>
    <message>
        <source>{name}: on</source>
        <translation>{name}: مفعّل</translation>
    </message>
    <message>
        <source>{name}: the secret key is {file}; hand out {public}.</source>
        <translation>{name}: المفتاح السري هو {file}؛ ويُسلَّم للآخرين {public}.</translation>
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
        <source>{n} briefings</source>
        <extracomment>In the singular: {n} briefing</extracomment>
        <translation>
            <numerusform>لا إحاطات</numerusform>
            <numerusform>إحاطة واحدة</numerusform>
            <numerusform>إحاطتان</numerusform>
            <numerusform>{n} إحاطات</numerusform>
            <numerusform>{n} إحاطة</numerusform>
            <numerusform>{n} إحاطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} briefings or more</source>
        <translation>{n} إحاطة أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>In the singular: {n} byte</extracomment>
        <translation>
            <numerusform>لا بايتات</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>{n} بايتات</numerusform>
            <numerusform>{n} بايتًا</numerusform>
            <numerusform>{n} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be read</source>
        <extracomment>In the singular: {n} cannot be read</extracomment>
        <translation>
            <numerusform>لا ملفات تتعذّر قراءتها</numerusform>
            <numerusform>واحد تتعذّر قراءته</numerusform>
            <numerusform>اثنان تتعذّر قراءتهما</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
            <numerusform>{n} تتعذّر قراءتها</numerusform>
        </translation>
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
        <source>{n} cells have words that are struck out, this one first; they are taken back and not read.</source>
        <extracomment>In the singular: {n} cell has words that are struck out, which are taken back and not read.</extracomment>
        <translation>
            <numerusform>لا خانات فيها كلمات مشطوبة.</numerusform>
            <numerusform>خانة واحدة فيها كلمات مشطوبة؛ تُعدّ مسحوبة ولا تُقرأ.</numerusform>
            <numerusform>خانتان فيهما كلمات مشطوبة، وهذه أولاهما؛ تُعدّ مسحوبة ولا تُقرأ.</numerusform>
            <numerusform>{n} خانات فيها كلمات مشطوبة، وهذه أولاها؛ تُعدّ مسحوبة ولا تُقرأ.</numerusform>
            <numerusform>{n} خانة فيها كلمات مشطوبة، وهذه أولاها؛ تُعدّ مسحوبة ولا تُقرأ.</numerusform>
            <numerusform>{n} خانة فيها كلمات مشطوبة، وهذه أولاها؛ تُعدّ مسحوبة ولا تُقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells hold formulas, this one first; formulas are not run, and their saved values are read.</source>
        <extracomment>In the singular: {n} cell holds a formula, this one first; formulas are not run, and their saved values are read.</extracomment>
        <translation>
            <numerusform>لا صيغ في الخانات.</numerusform>
            <numerusform>في خانة واحدة صيغة، وهي هذه؛ لا تُنفَّذ الصيغ، بل تُقرأ قيمها المحفوظة.</numerusform>
            <numerusform>في خانتين صيغ، أولاهما هذه؛ لا تُنفَّذ الصيغ، بل تُقرأ قيمها المحفوظة.</numerusform>
            <numerusform>في {n} خانات صيغ، أولاها هذه؛ لا تُنفَّذ الصيغ، بل تُقرأ قيمها المحفوظة.</numerusform>
            <numerusform>في {n} خانة صيغ، أولاها هذه؛ لا تُنفَّذ الصيغ، بل تُقرأ قيمها المحفوظة.</numerusform>
            <numerusform>في {n} خانة صيغ، أولاها هذه؛ لا تُنفَّذ الصيغ، بل تُقرأ قيمها المحفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells rest on paragraph {number}.</source>
        <extracomment>In the singular: {n} cell rests on paragraph {number}.</extracomment>
        <translation>
            <numerusform>لا خانة تستند إلى الفقرة {number}.</numerusform>
            <numerusform>تستند خانة واحدة إلى الفقرة {number}.</numerusform>
            <numerusform>تستند خانتان إلى الفقرة {number}.</numerusform>
            <numerusform>تستند {n} خانات إلى الفقرة {number}.</numerusform>
            <numerusform>تستند {n} خانة إلى الفقرة {number}.</numerusform>
            <numerusform>تستند {n} خانة إلى الفقرة {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not notes and are left out.</source>
        <extracomment>In the singular: {n} entry is not a note and is left out.</extracomment>
        <translation>
            <numerusform>كل البنود ملاحظات.</numerusform>
            <numerusform>بند واحد ليس ملاحظة، وقد تُرك.</numerusform>
            <numerusform>بندان ليسا ملاحظتين، وقد تُركا.</numerusform>
            <numerusform>{n} بنود ليست ملاحظات، وقد تُركت.</numerusform>
            <numerusform>{n} بندًا ليست ملاحظات، وقد تُركت.</numerusform>
            <numerusform>{n} بند ليست ملاحظات، وقد تُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} h left</source>
        <extracomment>In the singular: {n} h left</extracomment>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت {n} س</numerusform>
            <numerusform>بقيت {n} س</numerusform>
            <numerusform>بقيت {n} س</numerusform>
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
        <source>{n} hours left</source>
        <extracomment>In the singular: {n} hour left</extracomment>
        <translation>
            <numerusform>بقي أقل من ساعة</numerusform>
            <numerusform>بقيت ساعة</numerusform>
            <numerusform>بقيت ساعتان</numerusform>
            <numerusform>بقيت {n} ساعات</numerusform>
            <numerusform>بقيت {n} ساعة</numerusform>
            <numerusform>بقيت {n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are on the web.</source>
        <extracomment>In the singular: {n} image is on the web.</extracomment>
        <translation>
            <numerusform>لا صور على الوب.</numerusform>
            <numerusform>صورة واحدة على الوب.</numerusform>
            <numerusform>صورتان على الوب.</numerusform>
            <numerusform>{n} صور على الوب.</numerusform>
            <numerusform>{n} صورة على الوب.</numerusform>
            <numerusform>{n} صورة على الوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in large tables</source>
        <extracomment>In the singular: {n} in large tables</extracomment>
        <translation>
            <numerusform>لا شيء في الجداول الكبيرة</numerusform>
            <numerusform>واحدة في الجداول الكبيرة</numerusform>
            <numerusform>اثنتان في الجداول الكبيرة</numerusform>
            <numerusform>{n} في الجداول الكبيرة</numerusform>
            <numerusform>{n} في الجداول الكبيرة</numerusform>
            <numerusform>{n} في الجداول الكبيرة</numerusform>
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
        <source>{n} known</source>
        <extracomment>In the singular: {n} known</extracomment>
        <translation>
            <numerusform>لا معروفة</numerusform>
            <numerusform>واحدة معروفة</numerusform>
            <numerusform>اثنتان معروفتان</numerusform>
            <numerusform>{n} معروفة</numerusform>
            <numerusform>{n} معروفة</numerusform>
            <numerusform>{n} معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are shown as text and not as links.</source>
        <extracomment>In the singular: {n} link is shown as text and not as a link.</extracomment>
        <translation>
            <numerusform>تُعرض كل الروابط روابطَ.</numerusform>
            <numerusform>يُعرض رابط واحد نصًا لا رابطًا.</numerusform>
            <numerusform>يُعرض رابطان نصًا لا رابطين.</numerusform>
            <numerusform>تُعرض {n} روابط نصًا لا روابط.</numerusform>
            <numerusform>يُعرض {n} رابطًا نصًا لا روابط.</numerusform>
            <numerusform>يُعرض {n} رابط نصًا لا روابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links lead nowhere.</source>
        <extracomment>In the singular: {n} link leads nowhere.</extracomment>
        <translation>
            <numerusform>تؤدي كل الروابط إلى شيء.</numerusform>
            <numerusform>رابط واحد لا يؤدي إلى شيء.</numerusform>
            <numerusform>رابطان لا يؤديان إلى شيء.</numerusform>
            <numerusform>{n} روابط لا تؤدي إلى شيء.</numerusform>
            <numerusform>{n} رابطًا لا تؤدي إلى شيء.</numerusform>
            <numerusform>{n} رابط لا تؤدي إلى شيء.</numerusform>
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
        <source>{n} more problems are not listed.</source>
        <extracomment>In the singular: {n} more problem is not listed.</extracomment>
        <translation>
            <numerusform>كل المشكلات مسرودة.</numerusform>
            <numerusform>ومشكلة أخرى غير مسرودة.</numerusform>
            <numerusform>ومشكلتان أخريان غير مسرودتين.</numerusform>
            <numerusform>و{n} مشكلات أخرى غير مسرودة.</numerusform>
            <numerusform>و{n} مشكلة أخرى غير مسرودة.</numerusform>
            <numerusform>و{n} مشكلة أخرى غير مسرودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes are taken in, by {who}.</source>
        <extracomment>In the singular: {n} new note is taken in, by {who}.</extracomment>
        <translation>
            <numerusform>لم تُستورد ملاحظات جديدة من {who}.</numerusform>
            <numerusform>استُوردت ملاحظة جديدة واحدة، من {who}.</numerusform>
            <numerusform>استُوردت ملاحظتان جديدتان، من {who}.</numerusform>
            <numerusform>استُوردت {n} ملاحظات جديدة، من {who}.</numerusform>
            <numerusform>استُوردت {n} ملاحظة جديدة، من {who}.</numerusform>
            <numerusform>استُوردت {n} ملاحظة جديدة، من {who}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} newer</source>
        <extracomment>In the singular: {n} newer</extracomment>
        <translation>
            <numerusform>لا أحدث</numerusform>
            <numerusform>واحدة أحدث</numerusform>
            <numerusform>اثنتان أحدث</numerusform>
            <numerusform>{n} أحدث</numerusform>
            <numerusform>{n} أحدث</numerusform>
            <numerusform>{n} أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>In the singular: {n} note</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes are newer than those here, and replace them.</source>
        <extracomment>In the singular: {n} note is newer than the one here, and replaces it.</extracomment>
        <translation>
            <numerusform>لا ملاحظات أحدث مما هنا.</numerusform>
            <numerusform>ملاحظة واحدة أحدث من التي هنا، وتحل محلها.</numerusform>
            <numerusform>ملاحظتان أحدث من اللتين هنا، وتحلان محلهما.</numerusform>
            <numerusform>{n} ملاحظات أحدث من التي هنا، وتحل محلها.</numerusform>
            <numerusform>{n} ملاحظة أحدث من التي هنا، وتحل محلها.</numerusform>
            <numerusform>{n} ملاحظة أحدث من التي هنا، وتحل محلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no place in this edition: see the panel of notes.</source>
        <extracomment>In the singular: {n} note has no place in this edition: see the panel of notes.</extracomment>
        <translation>
            <numerusform>لكل الملاحظات موضع في هذا الإصدار.</numerusform>
            <numerusform>ملاحظة واحدة بلا موضع في هذا الإصدار: انظر لوحة الملاحظات.</numerusform>
            <numerusform>ملاحظتان بلا موضع في هذا الإصدار: انظر لوحة الملاحظات.</numerusform>
            <numerusform>{n} ملاحظات بلا موضع في هذا الإصدار: انظر لوحة الملاحظات.</numerusform>
            <numerusform>{n} ملاحظة بلا موضع في هذا الإصدار: انظر لوحة الملاحظات.</numerusform>
            <numerusform>{n} ملاحظة بلا موضع في هذا الإصدار: انظر لوحة الملاحظات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes in their places</source>
        <extracomment>In the singular: {n} note in its place</extracomment>
        <translation>
            <numerusform>لا ملاحظات في مواضعها</numerusform>
            <numerusform>ملاحظة واحدة في موضعها</numerusform>
            <numerusform>ملاحظتان في موضعيهما</numerusform>
            <numerusform>{n} ملاحظات في مواضعها</numerusform>
            <numerusform>{n} ملاحظة في مواضعها</numerusform>
            <numerusform>{n} ملاحظة في مواضعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes whose words are not in this edition, or not only once</source>
        <extracomment>In the singular: {n} note whose words are not in this edition, or not only once</extracomment>
        <translation>
            <numerusform>كل الملاحظات في هذا الإصدار</numerusform>
            <numerusform>ملاحظة واحدة ليست كلماتها في هذا الإصدار، أو ليست فيه مرة واحدة فقط</numerusform>
            <numerusform>ملاحظتان ليست كلماتهما في هذا الإصدار، أو ليست فيه مرة واحدة فقط</numerusform>
            <numerusform>{n} ملاحظات ليست كلماتها في هذا الإصدار، أو ليست فيه مرة واحدة فقط</numerusform>
            <numerusform>{n} ملاحظة ليست كلماتها في هذا الإصدار، أو ليست فيه مرة واحدة فقط</numerusform>
            <numerusform>{n} ملاحظة ليست كلماتها في هذا الإصدار، أو ليست فيه مرة واحدة فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {readers} have not rated every cell.</source>
        <extracomment>In the singular: {n} of {readers} has not rated every cell.</extracomment>
        <translation>
            <numerusform>قيّم القراء كلهم كل الخانات، وعددهم {readers}.</numerusform>
            <numerusform>قارئ واحد من {readers} لم يقيّم كل الخانات.</numerusform>
            <numerusform>قارئان من {readers} لم يقيّما كل الخانات.</numerusform>
            <numerusform>{n} قراء من {readers} لم يقيّموا كل الخانات.</numerusform>
            <numerusform>{n} قارئًا من {readers} لم يقيّموا كل الخانات.</numerusform>
            <numerusform>{n} قارئ من {readers} لم يقيّموا كل الخانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other cells</source>
        <extracomment>In the singular: {n} other cell</extracomment>
        <translation>
            <numerusform>لا خانات أخرى</numerusform>
            <numerusform>خانة أخرى</numerusform>
            <numerusform>خانتان أخريان</numerusform>
            <numerusform>{n} خانات أخرى</numerusform>
            <numerusform>{n} خانة أخرى</numerusform>
            <numerusform>{n} خانة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other changes.</source>
        <extracomment>In the singular: {n} other change.</extracomment>
        <translation>
            <numerusform>لا تغييرات أخرى.</numerusform>
            <numerusform>تغيير آخر.</numerusform>
            <numerusform>تغييران آخران.</numerusform>
            <numerusform>{n} تغييرات أخرى.</numerusform>
            <numerusform>{n} تغييرًا آخر.</numerusform>
            <numerusform>{n} تغيير آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} were imported and replace the earlier ones.</source>
        <extracomment>In the singular: {n} rating by {reader} was imported and replaces the earlier ones.</extracomment>
        <translation>
            <numerusform>لم يُستورد أي تقييم من {reader}.</numerusform>
            <numerusform>استُورد تقييم واحد من {reader} بدلًا مما سبقه.</numerusform>
            <numerusform>استُورد تقييمان من {reader} بدلًا مما سبقهما.</numerusform>
            <numerusform>استُوردت {n} تقييمات من {reader} بدلًا مما سبقها.</numerusform>
            <numerusform>استُورد {n} تقييمًا من {reader} بدلًا مما سبقها.</numerusform>
            <numerusform>استُورد {n} تقييم من {reader} بدلًا مما سبقها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} were imported.</source>
        <extracomment>In the singular: {n} rating by {reader} was imported.</extracomment>
        <translation>
            <numerusform>لم يُستورد أي تقييم من {reader}.</numerusform>
            <numerusform>استُورد تقييم واحد من {reader}.</numerusform>
            <numerusform>استُورد تقييمان من {reader}.</numerusform>
            <numerusform>استُوردت {n} تقييمات من {reader}.</numerusform>
            <numerusform>استُورد {n} تقييمًا من {reader}.</numerusform>
            <numerusform>استُورد {n} تقييم من {reader}.</numerusform>
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
        <source>{n} steps apart.</source>
        <extracomment>In the singular: {n} step apart.</extracomment>
        <translation>
            <numerusform>بلا فارق.</numerusform>
            <numerusform>الفارق خطوة واحدة.</numerusform>
            <numerusform>الفارق خطوتان.</numerusform>
            <numerusform>الفارق {n} خطوات.</numerusform>
            <numerusform>الفارق {n} خطوة.</numerusform>
            <numerusform>الفارق {n} خطوة.</numerusform>
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
    <message numerus="yes">
        <source>{n} without a place in this edition</source>
        <extracomment>In the singular: {n} without a place in this edition</extracomment>
        <translation>
            <numerusform>كلها لها موضع في هذا الإصدار</numerusform>
            <numerusform>واحدة بلا موضع في هذا الإصدار</numerusform>
            <numerusform>اثنتان بلا موضع في هذا الإصدار</numerusform>
            <numerusform>{n} بلا موضع في هذا الإصدار</numerusform>
            <numerusform>{n} بلا موضع في هذا الإصدار</numerusform>
            <numerusform>{n} بلا موضع في هذا الإصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} cannot be {value}; choose from {choices}.</source>
        <translation>الخيار {option} لا يقبل {value}؛ والمسموح به: {choices}.</translation>
    </message>
    <message>
        <source>{option} needs a value.</source>
        <translation>الخيار {option} يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>الخيار {option} لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>{part} at line {line} takes most of it.</source>
        <translation>معظم ذلك يعود إلى {part} في السطر {line}.</translation>
    </message>
    <message>
        <source>{part} at line {line}, ¶ {number}, takes most of it.</source>
        <translation>معظم ذلك يعود إلى {part} في السطر {line}، ¶ {number}.</translation>
    </message>
    <message>
        <source>{part} takes most of it.</source>
        <translation>معظم ذلك يعود إلى {part}.</translation>
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
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>{place}: {words}.</source>
        <translation>{place}: {words}.</translation>
    </message>
    <message>
        <source>{place}: “{words}”</source>
        <translation>{place}: «{words}»</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: {reason}.</source>
        <translation>لم تقبل {printer} الصفحات: {reason}.</translation>
    </message>
    <message>
        <source>{problem} Your notes can still be exported.</source>
        <translation>{problem} ما زال تصدير ملاحظاتك ممكنًا.</translation>
    </message>
    <message>
        <source>{progress}.</source>
        <translation>{progress}.</translation>
    </message>
    <message>
        <source>{rated} of {cells} rated</source>
        <translation>قُيِّم {rated} من {cells}</translation>
    </message>
    <message>
        <source>{rating}, for another reason</source>
        <translation>{rating}، لسبب آخر</translation>
    </message>
    <message>
        <source>{reader} ranks it number {rank} with a weighted inconsistency of {weighted}, the author number {authors_rank} with {authors_weighted}.</source>
        <translation>ترتيبه لدى {reader}: {rank} بعدم اتساق مرجّح {weighted}، ولدى الكاتب: {authors_rank} بـ {authors_weighted}.</translation>
    </message>
    <message>
        <source>{reader} {lead}</source>
        <comment>a reader and who leads with him, such as “author The economy”</comment>
        <translation>{reader}: {lead}</translation>
    </message>
    <message>
        <source>{reader} {rating}</source>
        <comment>a reader and how he rates, such as “author consistent”</comment>
        <translation>{reader}: {rating}</translation>
    </message>
    <message>
        <source>{reader}: {words}</source>
        <translation>{reader}: {words}</translation>
    </message>
    <message>
        <source>{reader}’s reason: {reason}</source>
        <translation>سبب {reader}: {reason}</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows} من الصفوف</translation>
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
        <source>{values} filled cells</source>
        <translation>{values} من الخانات المملوءة</translation>
    </message>
    <message>
        <source>{wanted} is expected here, not {found}.</source>
        <translation>المتوقع هنا {wanted} لا {found}.</translation>
    </message>
    <message>
        <source>{what} does not match the signature of {name}.</source>
        <translation>{what} لا يطابق توقيع {name}.</translation>
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
        <source>§ {title}</source>
        <translation>§ {title}</translation>
    </message>
    <message>
        <source>¶ {number} of {last}</source>
        <translation>¶ {number} من {last}</translation>
    </message>
    <message>
        <source>¶ {number}, note</source>
        <translation>¶ {number}، ملاحظة</translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation>«ab»</translation>
    </message>
    <message>
        <source>“info.json” does not name a version of TextBundle.</source>
        <translation>لا يذكر “info.json” إصدارًا من TextBundle.</translation>
    </message>
    <message>
        <source>“info.json” is not valid JSON.</source>
        <translation>ليس “info.json” بصيغة JSON صالحة.</translation>
    </message>
    <message>
        <source>“reader” is cut to {name_at_most} characters.</source>
        <translation>اختُصر “reader” إلى {name_at_most} محرفًا.</translation>
    </message>
    <message>
        <source>“{code}” is not a check; write one of {codes}.</source>
        <translation>«{code}» ليس فحصًا؛ يُكتب أحد هذه: {codes}.</translation>
    </message>
    <message>
        <source>“{control}” applies to {place} (“{mark}”), but is not in the marking “{banner}”.</source>
        <translation>تسري «{control}» على {place} («{mark}»)، لكنها ليست في درجة السرية «{banner}».</translation>
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
    <message numerus="yes">
        <source>“{file}” is written: {n} notes.</source>
        <extracomment>In the singular: “{file}” is written: {n} note.</extracomment>
        <translation>
            <numerusform>كُتب «{file}»: لا ملاحظات.</numerusform>
            <numerusform>كُتب «{file}»: ملاحظة واحدة.</numerusform>
            <numerusform>كُتب «{file}»: ملاحظتان.</numerusform>
            <numerusform>كُتب «{file}»: {n} ملاحظات.</numerusform>
            <numerusform>كُتب «{file}»: {n} ملاحظة.</numerusform>
            <numerusform>كُتب «{file}»: {n} ملاحظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not imported. {reason}</source>
        <translation>لم يُستورد «{file}». {reason}</translation>
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
        <source>“{hedge}”</source>
        <comment>a word of the text</comment>
        <translation>«{hedge}»</translation>
    </message>
    <message numerus="yes">
        <source>“{hedge}” ({n} times)</source>
        <extracomment>In the singular: “{hedge}” ({n} time)</extracomment>
        <translation>
            <numerusform>«{hedge}»</numerusform>
            <numerusform>«{hedge}» (مرة واحدة)</numerusform>
            <numerusform>«{hedge}» (مرتين)</numerusform>
            <numerusform>«{hedge}» ({n} مرات)</numerusform>
            <numerusform>«{hedge}» ({n} مرة)</numerusform>
            <numerusform>«{hedge}» ({n} مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{href}” is shown as text and not as a link, because {reason}.</source>
        <translation>يُعرض «{href}» نصًا لا رابطًا، والسبب: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” belongs beside “{place}”, not in it; here it is not read.</source>
        <translation>مكان «{key}» بجانب «{place}» لا داخله؛ ولا يُقرأ هنا.</translation>
    </message>
    <message>
        <source>“{key}” belongs in “{place}”; here it is not read.</source>
        <translation>مكان «{key}» داخل «{place}»؛ ولا يُقرأ هنا.</translation>
    </message>
    <message>
        <source>“{key}” holds text, not shown.</source>
        <translation>في «{key}» نص لا يُعرض.</translation>
    </message>
    <message>
        <source>“{key}” is not a known key; did you mean “{meant}”?</source>
        <translation>المفتاح «{key}» غير معروف؛ أالمقصود «{meant}»؟</translation>
    </message>
    <message>
        <source>“{key}” is not read, because “{other}” is given.</source>
        <translation>لا يُقرأ «{key}» لأن «{other}» مذكور.</translation>
    </message>
    <message>
        <source>“{label}” should be written “{right}”.</source>
        <translation>التسمية «{label}» تُكتب «{right}».</translation>
    </message>
    <message>
        <source>“{late}” should come before “{early}” in “{marking}”: write “{right}”.</source>
        <translation>يجب أن يأتي «{late}» قبل «{early}» في «{marking}»: اكتب «{right}».</translation>
    </message>
    <message>
        <source>“{letter}” {code} in ¶ {number}</source>
        <translation>«{letter}» {code} في ¶ {number}</translation>
    </message>
    <message>
        <source>“{line}” {where}</source>
        <comment>what to write, and where</comment>
        <translation>«{line}» {where}</translation>
    </message>
    <message>
        <source>“{marking}” has both NOFORN and {release}, which exclude each other.</source>
        <translation>في «{marking}» كلٌّ من NOFORN و{release}، وهما لا يجتمعان.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} has no marking above it.</source>
        <translation>لا درجة سرية أعلى النص تقابل «{mark}» في {place}.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} has something unknown in it: {unknown}.</source>
        <translation>في «{mark}» في {place} شيء غير معروف: {unknown}.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} is above the marking “{banner}”.</source>
        <translation>العلامة «{mark}» في {place} أعلى من درجة السرية «{banner}».</translation>
    </message>
    <message>
        <source>“{mark}”: CUI is left out of the marking of a classified briefing; write “{right}”.</source>
        <translation>«{mark}»: لا يُذكر CUI في درجة سرية إحاطة مصنّفة؛ اكتب «{right}».</translation>
    </message>
    <message>
        <source>“{mark}”: nothing is put before CUI; write “{right}”.</source>
        <translation>العلامة «{mark}»: لا يوضع شيء قبل CUI؛ يُكتب «{right}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {shown} in a profile.</source>
        <translation>لا تصلح {shown} قيمةً لـ “{name}” في نمط.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened. {error}</source>
        <translation>تعذّر فتح «{name}». {error}</translation>
    </message>
    <message>
        <source>“{name}” is empty now. You still see it as it was.</source>
        <translation>«{name}» فارغ الآن. ما زلت تراه كما كان.</translation>
    </message>
    <message>
        <source>“{name}” is given twice; the first, on line {first}, counts.</source>
        <translation>أُعطي «{name}» مرتين؛ ويُعتمد الأول، في السطر {first}.</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation>«{name}» ليس true ولا false</translation>
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
        <source>“{name}” was not written: {why}. Nothing was changed.</source>
        <translation>لم يُكتب «{name}»: {why}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{name}” {error}.</source>
        <translation>الملف «{name}» {error}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are from two rows of ICD 203; keep to one row.</source>
        <translation>«{one}» و«{other}» من صفّين في ICD 203؛ يُلتزم بصف واحد.</translation>
    </message>
    <message>
        <source>“{part}” is a link, and links are not followed</source>
        <translation>الجزء «{part}» رابط، والروابط لا تُتبع</translation>
    </message>
    <message>
        <source>“{part}” is a link, and links are not followed.</source>
        <translation>الجزء «{part}» رابط، والروابط لا تُتبع.</translation>
    </message>
    <message>
        <source>“{part}” is in both --with and --without.</source>
        <translation>«{part}» موجود في ‎--with وفي ‎--without معًا.</translation>
    </message>
    <message>
        <source>“{part}” is not a part; the parts are {known}.</source>
        <translation>ليس «{part}» جزءًا؛ والأجزاء هي {known}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a table; save it as .xlsx, .ods or .csv.</source>
        <translation>لا تمكن قراءة «{path}» جدولًا؛ يُحفظ بصيغة .xlsx أو .ods أو .csv.</translation>
    </message>
    <message>
        <source>“{ref}” is cited, but no source or evidence has this id.</source>
        <translation>يُستشهد بـ«{ref}»، لكن لا مصدر ولا دليل له هذا المعرّف.</translation>
    </message>
    <message>
        <source>“{row}” of “{title}”</source>
        <comment>where a mark is</comment>
        <translation>«{row}» لدى «{title}»</translation>
    </message>
    <message>
        <source>“{scheme}:” addresses are not allowed</source>
        <translation>لا يُسمح بعناوين «{scheme}:»</translation>
    </message>
    <message>
        <source>“{strip}” is not a kind of row; it is read as evidence.</source>
        <translation>ليس «{strip}» نوعًا من الصفوف؛ فقُرئ دليلًا.</translation>
    </message>
    <message>
        <source>“{term}” and “{confidence}” stand in one sentence; say how good the basis is in a sentence of its own.</source>
        <translation>اجتمع «{term}» و«{confidence}» في جملة واحدة؛ تُذكر جودة الأساس في جملة مستقلة.</translation>
    </message>
    <message>
        <source>“{term}” is a term of the scale {other}; this briefing’s scale is {scale}.</source>
        <translation>«{term}» مصطلح من المقياس {other}؛ ومقياس هذه الإحاطة {scale}.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the scale {scale}.</source>
        <translation>ليس «{term}» مصطلحًا من المقياس {scale}.</translation>
    </message>
    <message>
        <source>“{text}” cannot be an id; use letters, digits, “-”, “_” or “.”, and no spaces.</source>
        <translation>لا يصلح «{text}» معرّفًا؛ تُستعمل حروف وأرقام و«-» و«_» و«.» بلا مسافات.</translation>
    </message>
    <message>
        <source>“{text}” is not a check; write {words}.</source>
        <translation>ليس «{text}» فحصًا؛ يُكتب {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a confidence; write {words}.</source>
        <translation>ليس «{text}» مستوى ثقة؛ يُكتب {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that exists.</source>
        <translation>ليس «{text}» تاريخًا موجودًا.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>ليس «{text}» تاريخًا: يُكتب YYYY أو YYYY-MM أو YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation>ليس «{text}» مجلدًا.</translation>
    </message>
    <message>
        <source>“{text}” is not a language; write a code such as en or pt-BR.</source>
        <translation>ليس «{text}» لغة؛ يُكتب رمز مثل en أو pt-BR.</translation>
    </message>
    <message>
        <source>“{text}” is not a margin: write 0 to 80 millimetres.</source>
        <translation>ليس «{text}» هامشًا: يُكتب من 0 إلى 80 ملّيمترًا.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1</source>
        <translation>ليس «{text}» عددًا من 1 فصاعدًا</translation>
    </message>
    <message>
        <source>“{text}” is not a rating; write {words}.</source>
        <translation>ليس «{text}» تقييمًا؛ يُكتب {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a scale; write {words}.</source>
        <translation>ليس «{text}» مقياسًا؛ يُكتب {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a size: write a number of pixels from 1 to {most}</source>
        <translation>«{text}» ليس حجمًا: اكتب عدد بكسلات من 1 إلى {most}</translation>
    </message>
    <message>
        <source>“{text}” is not a size: write two numbers from {least} to {most}, such as 1280x900.</source>
        <translation>ليس «{text}» حجمًا: يُكتب عددان من {least} إلى {most}، مثل 1280x900.</translation>
    </message>
    <message>
        <source>“{text}” is not a source grade: write A to F and 1 to 6, such as C3.</source>
        <translation>ليس «{text}» درجة مصدر: يُكتب حرف من A إلى F ورقم من 1 إلى 6، مثل C3.</translation>
    </message>
    <message>
        <source>“{text}” is not a status; write {words}.</source>
        <translation>ليس «{text}» حالة؛ يُكتب {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a weight; write {words}.</source>
        <translation>ليس «{text}» وزنًا؛ يُكتب {words}.</translation>
    </message>
    <message>
        <source>“{text}” names nothing.</source>
        <translation>«{text}» لا يسمّي شيئًا.</translation>
    </message>
    <message>
        <source>“{title}” is already in column {first}; this column is not read.</source>
        <translation>«{title}» في العمود {first} من قبل؛ فلا يُقرأ هذا العمود.</translation>
    </message>
    <message>
        <source>“{title}” is read as the credibility of the items.</source>
        <translation>يُقرأ «{title}» على أنه مصداقية الأدلة.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>a name or words that are quoted</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are numbers from -2 to 2.</source>
        <translation>ليس «{words}» تقييمًا في هذا الجدول، فتقييماته أرقام من -2 إلى 2.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are signs such as ++ and --.</source>
        <translation>ليس «{words}» تقييمًا في هذا الجدول، فتقييماته علامات مثل ++ و--.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are ticks and crosses.</source>
        <translation>ليس «{words}» تقييمًا في هذا الجدول، فتقييماته علامات صح وخطأ.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating; write CC, C, N, I, II or NA.</source>
        <translation>ليس «{words}» تقييمًا؛ يُكتب CC أو C أو N أو I أو II أو NA.</translation>
    </message>
    <message>
        <source>“{word}” in “{mark}” is withdrawn; {now} took its place.</source>
        <translation>سُحبت «{word}» في «{mark}»؛ وحلّت محلها {now}.</translation>
    </message>
    <message>
        <source>“{word}” is neither a file nor a command.</source>
        <translation>ليس «{word}» ملفًا ولا أمرًا.</translation>
    </message>
    <message>
        <source>“{written}” as {letter}</source>
        <translation>«{written}» بمعنى {letter}</translation>
    </message>
    <message>
        <source>“{written}” looks like “{latin}”, but has other letters: {written_2}.</source>
        <translation>«{written}» يشبه «{latin}»، لكن فيه حروفًا أخرى: {written_2}.</translation>
    </message>
</context>
</TS>
