<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Briefing App</name>
    <message>
        <source> mm</source>
        <comment>after a number</comment>
        <translation> mm</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Judgements first</source>
        <translation>판단 먼저(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>범례(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Landscape</source>
        <translation>가로(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <comment>in Qt’s dialog for files</comment>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Margins</source>
        <translation>여백(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>본문(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What the lead hangs on</source>
        <translation>선두가 무엇에 달려 있는가(&amp;W)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>--distribution is for --copies.</source>
        <translation>--distribution은 --copies와 함께 씁니다.</translation>
    </message>
    <message>
        <source>--name is for keys trust</source>
        <translation>--name은 keys trust와 함께 씁니다</translation>
    </message>
    <message>
        <source>--reader is needed: the name under which the notes go out</source>
        <translation>--reader가 필요합니다. 메모를 내보낼 때 쓸 이름입니다</translation>
    </message>
    <message>
        <source>--side-by-side needs -o</source>
        <translation>--side-by-side에는 -o가 필요합니다</translation>
    </message>
    <message>
        <source>--turn is not for .json files: they have the same data either way.</source>
        <translation>--turn은 .json 파일에 쓰지 않습니다. 돌려도 데이터는 같습니다.</translation>
    </message>
    <message>
        <source>--{name} is for pictures of the window, not for --view {view}.</source>
        <translation>--{name}은(는) 창의 그림에 쓰며, --view {view}에는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>--{name} is for {ending} files.</source>
        <translation>--{name}은(는) {ending} 파일에 씁니다.</translation>
    </message>
    <message>
        <source>-o - needs --format, since there is no ending that says what to write.</source>
        <translation>-o -에는 --format이 필요합니다. 무엇을 쓸지 알려 주는 확장자가 없기 때문입니다.</translation>
    </message>
    <message>
        <source>-o is for packs; a bundle’s folder is signed inside</source>
        <translation>-o는 팩에 쓰며, 번들 폴더에는 안에서 서명합니다</translation>
    </message>
    <message>
        <source>-o is for “export”, which needs it</source>
        <translation>-o는 “export”에 쓰며, export에는 -o가 필요합니다</translation>
    </message>
    <message>
        <source>A block of more than {block_letters} characters is broken into several.</source>
        <translation>{block_letters}자가 넘는 블록은 여러 개로 나눕니다.</translation>
    </message>
    <message>
        <source>A comment begins here and is not closed, so that what follows is not shown.</source>
        <translation>여기서 주석이 시작되어 닫히지 않았으므로 그 뒤는 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>A comment is one line of at most {most_comment} characters.</source>
        <translation>설명은 {most_comment}자 이하의 한 줄입니다.</translation>
    </message>
    <message numerus="yes">
        <source>A field has more than {n} characters; what follows it is not read.</source>
        <extracomment>In the singular: A field has more than {n} character; what follows it is not read.</extracomment>
        <translation>
            <numerusform>필드가 {n}자를 넘습니다. 그 뒤는 읽지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A judgement that rests on nothing named</source>
        <translation>밝힌 근거가 없는 판단</translation>
    </message>
    <message>
        <source>A key must be text; this one is left out.</source>
        <translation>키는 텍스트여야 하므로 이 키는 제외합니다.</translation>
    </message>
    <message>
        <source>A letter has more than 64 marks, such as accents. They are shown apart.</source>
        <translation>한 글자에 악센트 같은 부호가 64개를 넘습니다. 부호를 따로 표시합니다.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>A mapping</source>
        <translation>매핑</translation>
    </message>
    <message>
        <source>A mapping that describes {what}</source>
        <translation>{what}을(를) 나타내는 매핑</translation>
    </message>
    <message>
        <source>A merge (“&lt;&lt;”) is not read; write the keys out.</source>
        <translation>병합(“&lt;&lt;”)은 읽지 않습니다. 키를 모두 풀어 쓰십시오.</translation>
    </message>
    <message>
        <source>A motivation that no evidence contradicts</source>
        <translation>반박하는 증거가 없는 동기</translation>
    </message>
    <message>
        <source>A name for what you tried, to compare it with others:</source>
        <translation>시도한 것을 다른 것과 비교할 때 쓸 이름:</translation>
    </message>
    <message>
        <source>A name on each line</source>
        <translation>한 줄에 이름 하나씩</translation>
    </message>
    <message>
        <source>A part of the program cannot be loaded: {error}.</source>
        <translation>프로그램의 일부를 불러올 수 없습니다: {error}.</translation>
    </message>
    <message>
        <source>A picture has room for {most_items} items of evidence and {most_columns} columns; this comparison has {items} and {columns}. A workbook or a PDF shows them all.</source>
        <translation>그림에는 증거 {most_items}개와 열 {most_columns}개까지 들어가는데, 이 비교표는 증거 {items}개와 열 {columns}개입니다. 통합 문서나 PDF에는 모두 표시됩니다.</translation>
    </message>
    <message>
        <source>A picture of the window needs a file, not standard input.</source>
        <translation>창의 그림에는 표준 입력이 아니라 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>A profile is an object with “title”, “about” and “options”.</source>
        <translation>프로필은 “title”, “about”, “options”가 있는 객체입니다.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed.</source>
        <translation>이 행에서 연 따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>A row of a table has more cells than its head; they join the last cell.</source>
        <translation>표의 한 행에 머리글보다 칸이 많습니다. 남는 칸은 마지막 칸에 합칩니다.</translation>
    </message>
    <message>
        <source>A second YAML document begins here.</source>
        <translation>여기서 두 번째 YAML 문서가 시작됩니다.</translation>
    </message>
    <message>
        <source>A table drawn with “+---+” is not read; it is shown as it is written. Tables are read with bars: “| a | b |” above “|---|---|”.</source>
        <translation>“+---+”로 그린 표는 읽지 않으며 쓰인 그대로 표시됩니다. 표는 세로줄로 쓴 것을 읽습니다: “|---|---|” 위에 “| a | b |”.</translation>
    </message>
    <message>
        <source>A tag (“!”) is not read; put the value in quotes.</source>
        <translation>태그(“!”)는 읽지 않습니다. 값을 따옴표로 묶으십시오.</translation>
    </message>
    <message>
        <source>A wide ruled margin for notes</source>
        <translation>메모를 위한, 줄을 친 넓은 여백</translation>
    </message>
    <message>
        <source>About Briefing App</source>
        <translation>Briefing App 정보</translation>
    </message>
    <message>
        <source>About the chosen check</source>
        <translation>선택한 점검에 대하여</translation>
    </message>
    <message>
        <source>Add a folder to the shelf</source>
        <translation>서가에 폴더 추가</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>주소를 복사했습니다</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>조언</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>a kind of highlight</comment>
        <translation>동의</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>모든 명령</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>모든 명령…</translation>
    </message>
    <message>
        <source>All evidence from one source</source>
        <translation>한 출처에서 나온 모든 증거</translation>
    </message>
    <message>
        <source>All of it read</source>
        <translation>모두 읽음</translation>
    </message>
    <message numerus="yes">
        <source>All {n} items of evidence come from one source, “{title}”.</source>
        <extracomment>In the singular: The {n} item of evidence comes from one source, “{title}”.</extracomment>
        <translation>
            <numerusform>증거 {n}개가 모두 한 출처 “{title}”에서 나왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered after signing</source>
        <translation>서명한 뒤에 변경됨</translation>
    </message>
    <message>
        <source>An alias (“*”) is not read; write the value out.</source>
        <translation>별칭(“*”)은 읽지 않습니다. 값을 그대로 쓰십시오.</translation>
    </message>
    <message>
        <source>An anchor (“&amp;”) has no meaning here.</source>
        <translation>앵커(“&amp;”)는 여기서 의미가 없습니다.</translation>
    </message>
    <message>
        <source>Annotated</source>
        <translation>메모용</translation>
    </message>
    <message>
        <source>Another key is already called “{name}”.</source>
        <translation>다른 키의 이름이 이미 “{name}”입니다.</translation>
    </message>
    <message>
        <source>Applicable to one, not to the other.</source>
        <translation>한쪽에는 해당하고 다른 쪽에는 해당하지 않습니다.</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>화살표 키, Enter</translation>
    </message>
    <message>
        <source>As the author wrote it</source>
        <translation>작성자가 쓴 그대로</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>쓰인 순서</translation>
    </message>
    <message>
        <source>As you tried it</source>
        <translation>시도한 대로</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Assumptions and indicators</source>
        <translation>가정과 지표</translation>
    </message>
    <message>
        <source>At most {columns} columns are read; those after them are left out.</source>
        <translation>열은 {columns}개까지 읽습니다. 그 뒤의 열은 제외합니다.</translation>
    </message>
    <message>
        <source>At most {most} are read; this row and those below are left out.</source>
        <translation>{most}까지 읽습니다. 이 행과 그 아래는 제외합니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Back to the author’s</source>
        <translation>작성자의 것으로</translation>
    </message>
    <message>
        <source>Back to the author’s rating</source>
        <translation>작성자의 평가로 되돌리기</translation>
    </message>
    <message>
        <source>Back where you were; {key} returns to the hit</source>
        <translation>원래 자리로 돌아왔습니다. {key} 키를 누르면 찾은 곳으로 돌아갑니다</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>a key</comment>
        <translation>백스페이스</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>평가표</translation>
    </message>
    <message>
        <source>Blocks between lines of “:::” are not read as Pandoc and Quarto read them; the lines are shown as they are written. Callouts such as “&gt; [!NOTE]” are read.</source>
        <translation>“:::” 줄 사이의 블록은 Pandoc이나 Quarto처럼 읽지 않으며, 그 줄은 쓰인 그대로 표시됩니다. “&gt; [!NOTE]” 같은 강조 상자는 읽습니다.</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>소책자</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>Bookmark set.</source>
        <translation>책갈피를 추가했습니다.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>책갈피</translation>
    </message>
    <message>
        <source>Border between panes</source>
        <translation>영역 사이의 경계</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>둘 다</translation>
    </message>
    <message>
        <source>Both, long edge</source>
        <translation>양면, 긴 쪽</translation>
    </message>
    <message>
        <source>Both, short edge</source>
        <translation>양면, 짧은 쪽</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Briefings</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)</source>
        <translation>브리핑 (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Briefings and hits</source>
        <translation>브리핑과 찾은 곳</translation>
    </message>
    <message>
        <source>Bring the next briefing to the front</source>
        <translation>다음 브리핑을 앞으로 가져오기</translation>
    </message>
    <message>
        <source>Bring the previous briefing to the front</source>
        <translation>이전 브리핑을 앞으로 가져오기</translation>
    </message>
    <message>
        <source>Brown text on warm paper</source>
        <translation>따뜻한 종이색에 갈색 글자</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>위치순</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>출처별</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>종류별</translation>
    </message>
    <message>
        <source>C&amp;ollate</source>
        <translation>한 부씩 인쇄(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel and close</source>
        <translation>취소하고 닫기</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>취소: {task}</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Changed; the author’s is {meaning}.</source>
        <translation>바뀜. 작성자의 평가: {meaning}.</translation>
    </message>
    <message>
        <source>Checking the briefing…</source>
        <translation>브리핑을 점검하는 중…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>점검</translation>
    </message>
    <message>
        <source>Choose a cell to see its reason, its source and its paragraphs.</source>
        <translation>칸을 선택하면 그 이유와 출처와 문단이 보입니다.</translation>
    </message>
    <message>
        <source>Choose a note in the panel first.</source>
        <translation>먼저 패널에서 메모를 선택하세요.</translation>
    </message>
    <message>
        <source>Choose how the program looks and what it keeps</source>
        <translation>프로그램의 모양과 보관할 것을 정합니다</translation>
    </message>
    <message>
        <source>Choose several cells, to rate them at once</source>
        <translation>여러 칸을 선택해 한꺼번에 평가합니다</translation>
    </message>
    <message>
        <source>Choose the other edition</source>
        <translation>다른 판본 하나 선택</translation>
    </message>
    <message>
        <source>Choose the other editions</source>
        <translation>다른 판본 선택</translation>
    </message>
    <message>
        <source>Choose the rows and columns, or show the likelihoods instead</source>
        <translation>행과 열을 고르거나, 대신 가능성을 표시합니다</translation>
    </message>
    <message>
        <source>Choose what the five kinds of highlight are called</source>
        <translation>다섯 가지 강조 표시의 이름을 정합니다</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>필터 모두 해제</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>이 목록 비우기</translation>
    </message>
    <message>
        <source>Clear your ratings</source>
        <translation>내 평가 지우기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Close every window</source>
        <translation>모든 창을 닫습니다</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>이 창을 닫습니다</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Close, and stay at the hit</source>
        <translation>닫고 찾은 곳에 머무르기</translation>
    </message>
    <message>
        <source>Co&amp;ntents</source>
        <translation>목차(&amp;N)</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <translation>{column}열</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Command, section, item of evidence, source or file</source>
        <translation>명령, 절, 증거, 출처 또는 파일</translation>
    </message>
    <message>
        <source>Comment, not proven: {comment}</source>
        <translation>설명(증명되지 않음): {comment}</translation>
    </message>
    <message>
        <source>Comment: {comment}</source>
        <translation>설명: {comment}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Compare side by side…</source>
        <translation>나란히 비교…</translation>
    </message>
    <message>
        <source>Compare the what-ifs that you kept: sums, lead and what differs</source>
        <translation>보관한 가정 시나리오를 비교합니다: 합계, 선두, 다른 점</translation>
    </message>
    <message>
        <source>Compare two editions</source>
        <translation>두 판본 비교</translation>
    </message>
    <message>
        <source>Compare with another edition…</source>
        <translation>다른 판본과 비교…</translation>
    </message>
    <message>
        <source>Compare with the edition before</source>
        <translation>이전 판본과 비교</translation>
    </message>
    <message>
        <source>Comparing the two editions …</source>
        <translation>두 판본을 비교하는 중…</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Comparison beside the text</source>
        <translation>비교표를 본문 옆에</translation>
    </message>
    <message>
        <source>Comparison copied</source>
        <translation>비교표를 복사했습니다</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>Confidence: {level}.</source>
        <translation>확신도: {level}.</translation>
    </message>
    <message>
        <source>Copi&amp;es</source>
        <translation>매수(&amp;E)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사했습니다</translation>
    </message>
    <message>
        <source>Copied with the reference</source>
        <translation>출전과 함께 복사했습니다</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy for this</source>
        <translation>복사할 줄</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Copy the address of the link</source>
        <translation>링크 주소 복사</translation>
    </message>
    <message>
        <source>Copy the comparison</source>
        <translation>비교표 복사</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this file</source>
        <translation>이 파일에서 이것을 끄는 줄 복사</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this paragraph</source>
        <translation>이 문단에서 이것을 끄는 줄 복사</translation>
    </message>
    <message>
        <source>Copy the line that silences it for this section</source>
        <translation>이 절에서 이것을 끄는 줄 복사</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet or a word processor</source>
        <translation>스프레드시트나 문서 편집기에 쓸 표를 복사합니다</translation>
    </message>
    <message>
        <source>Copy what is selected, or else the paragraph, with title, number, date and marking</source>
        <translation>선택한 부분 또는 문단을 제목, 번호, 날짜, 보안 표시와 함께 복사합니다</translation>
    </message>
    <message>
        <source>Copy with the reference</source>
        <translation>출전과 함께 복사</translation>
    </message>
    <message>
        <source>Copy “{line}”</source>
        <translation>“{line}” 복사</translation>
    </message>
    <message>
        <source>Copying is switched off on this computer.</source>
        <translation>이 컴퓨터에서는 복사가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>신뢰성</translation>
    </message>
    <message>
        <source>Credibility {credibility}, relevance {relevance}.</source>
        <translation>신뢰성 {credibility}, 관련성 {relevance}.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Cursor in the text</source>
        <translation>본문 안의 커서</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>흰 바탕에 어두운 글자</translation>
    </message>
    <message>
        <source>Dated {date}.</source>
        <translation>날짜: {date}.</translation>
    </message>
    <message>
        <source>Dates are read as in “{written}”, which is {date}.</source>
        <translation>날짜는 “{written}”처럼 읽으며, 이는 {date}입니다.</translation>
    </message>
    <message>
        <source>Dates are saved as moments in an unknown time zone, so that one can be a day off.</source>
        <translation>날짜가 알 수 없는 시간대의 시각으로 저장되어 있어 하루 어긋날 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete all settings, recent briefings, positions, ratings and notes</source>
        <translation>모든 설정, 최근 브리핑, 읽던 자리, 평가, 메모를 지웁니다</translation>
    </message>
    <message>
        <source>Delete what is kept of this briefing: position, trial, ratings and notes</source>
        <translation>이 브리핑에 대해 보관한 것을 지웁니다: 읽던 자리, 시도한 것, 평가, 메모</translation>
    </message>
    <message>
        <source>Detail of the chosen cell</source>
        <translation>선택한 칸의 세부 정보</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>세부 정보를 복사했습니다</translation>
    </message>
    <message>
        <source>Details of this copy copied</source>
        <translation>이 사본의 세부 정보를 복사했습니다</translation>
    </message>
    <message>
        <source>Diagnosticity 0: it does not tell the motivations apart.</source>
        <translation>진단성 0: 동기들을 구별하지 못합니다.</translation>
    </message>
    <message>
        <source>Diagnosticity {value}.</source>
        <translation>진단성 {value}.</translation>
    </message>
    <message>
        <source>Diagnosticity: too few ratings to tell.</source>
        <translation>진단성: 평가가 너무 적어 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Did you mean “{near}”?</source>
        <translation>혹시 “{near}”을(를) 뜻했습니까?</translation>
    </message>
    <message>
        <source>Did you mean “{word}”?</source>
        <translation>혹시 “{word}”을(를) 뜻했습니까?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss “Marking not read”</source>
        <translation>“보안 표시를 읽지 못함” 닫기</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Done. “Installed apps” in the settings of Windows can undo it.</source>
        <translation>완료했습니다. Windows 설정의 “설치된 앱”에서 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <comment>a kind of highlight</comment>
        <translation>의문</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>도면</translation>
    </message>
    <message>
        <source>Drop it here to open it.</source>
        <translation>여기에 놓으면 열립니다.</translation>
    </message>
    <message>
        <source>Each I among the ratings counts 1, each II counts 2.</source>
        <translation>평가 가운데 I는 1, II는 2로 셉니다.</translation>
    </message>
    <message>
        <source>Each I counts 1 and each II 2, times the weights of the item’s credibility and relevance. The motivation with the least is the one that the evidence refutes least; that does not make it the most probable.</source>
        <translation>I는 1, II는 2로 세고 증거의 신뢰성과 관련성의 가중치를 곱합니다. 합이 가장 작은 동기가 증거가 가장 적게 반증하는 동기이며, 그렇다고 가장 가능성이 높다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Each copy says on every page whose it is; a register lists them</source>
        <translation>각 사본은 쪽마다 받는 사람을 밝히고, 대장에 모두 적힙니다</translation>
    </message>
    <message>
        <source>Easier letters</source>
        <translation>알아보기 쉬운 글자</translation>
    </message>
    <message>
        <source>Editor’s notes</source>
        <translation>편집자 주</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>본문 끝</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter, Shift+Enter</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every key, as a page to read and print</source>
        <translation>모든 단축키, 읽고 인쇄할 수 있는 문서로</translation>
    </message>
    <message>
        <source>Every likelihood</source>
        <translation>모든 가능성</translation>
    </message>
    <message>
        <source>Every marking</source>
        <translation>모든 보안 표시</translation>
    </message>
    <message>
        <source>Every motivation</source>
        <translation>모든 동기</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>모든 출처</translation>
    </message>
    <message>
        <source>Everything back to the author’s</source>
        <translation>모두 작성자의 것으로</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, not only the text.</source>
        <translation>본문만이 아니라 창 전체가 함께 커집니다.</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>모두 잊었습니다.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Evidence that tells nothing apart (D = 0)</source>
        <translation>아무것도 구별하지 못하는 증거(D = 0)</translation>
    </message>
    <message>
        <source>Evidence that the text does not mention</source>
        <translation>본문에 나오지 않는 증거</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export and check files without a window</source>
        <translation>창 없이 파일을 내보내고 점검하기</translation>
    </message>
    <message>
        <source>Export your notes</source>
        <translation>내 메모 내보내기</translation>
    </message>
    <message>
        <source>Export your notes…</source>
        <translation>내 메모 내보내기…</translation>
    </message>
    <message>
        <source>Export your ratings</source>
        <translation>내 평가 내보내기</translation>
    </message>
    <message>
        <source>Export your ratings…</source>
        <translation>내 평가 내보내기…</translation>
    </message>
    <message>
        <source>Exported as {file}</source>
        <translation>{file}(으)로 내보냈습니다</translation>
    </message>
    <message>
        <source>Exported as {file}: {variant}</source>
        <translation>{file}(으)로 내보냈습니다: {variant}</translation>
    </message>
    <message>
        <source>Exporting is switched off on this computer.</source>
        <translation>이 컴퓨터에서는 내보내기가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Exporting {file} …</source>
        <translation>{file} 내보내는 중…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <comment>in Qt’s dialog for files</comment>
        <translation>파일 형식(&amp;T):</translation>
    </message>
    <message>
        <source>Files that cannot be read</source>
        <translation>읽을 수 없는 파일</translation>
    </message>
    <message>
        <source>Fill the screen with the window</source>
        <translation>창을 화면 전체로 키웁니다</translation>
    </message>
    <message>
        <source>Filter sections</source>
        <translation>절 거르기</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>증거 거르기</translation>
    </message>
    <message>
        <source>Filter the evidence by id, words or source</source>
        <translation>id, 낱말, 출처로 증거를 거릅니다</translation>
    </message>
    <message>
        <source>Filter the evidence…</source>
        <translation>증거 거르기…</translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation>메모 거르기</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Find any command, section, item of evidence or recent file by its name</source>
        <translation>명령, 절, 증거, 최근 파일을 이름으로 찾습니다</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>표에서 찾기</translation>
    </message>
    <message>
        <source>Find in the text and the table</source>
        <translation>본문과 표에서 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find words in the briefing</source>
        <translation>브리핑에서 낱말을 찾습니다</translation>
    </message>
    <message>
        <source>Find “{words}” in the text and the table</source>
        <translation>본문과 표에서 “{words}” 찾기</translation>
    </message>
    <message>
        <source>Finding what the lead hangs on…</source>
        <translation>선두가 무엇에 달려 있는지 찾는 중…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>쪽 맞춤</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Fold a section, unfold it</source>
        <translation>절 접기, 펼치기</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>모두 접기</translation>
    </message>
    <message>
        <source>Follow a link</source>
        <translation>링크 따라가기</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>링크 따라가기</translation>
    </message>
    <message>
        <source>Follow the system’s light or dark</source>
        <translation>시스템의 밝기를 따릅니다</translation>
    </message>
    <message>
        <source>Follow up</source>
        <comment>a kind of highlight</comment>
        <translation>후속 확인</translation>
    </message>
    <message>
        <source>For 30 days</source>
        <translation>30일 동안</translation>
    </message>
    <message>
        <source>For 7 days</source>
        <translation>7일 동안</translation>
    </message>
    <message>
        <source>For 90 days</source>
        <translation>90일 동안</translation>
    </message>
    <message>
        <source>For a file that is named like a command, write ./export; after --, names may begin with a dash.</source>
        <translation>이름이 명령과 같은 파일은 ./export처럼 쓰십시오. -- 뒤의 이름은 빼기표로 시작해도 됩니다.</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>1년 동안</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Forget a search</source>
        <translation>검색 잊기</translation>
    </message>
    <message>
        <source>Forget a search…</source>
        <translation>검색 잊기…</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>모두 잊기</translation>
    </message>
    <message>
        <source>Forget everything?

All settings, recent briefings, reading positions, ratings, notes and saved searches are deleted, with their backup and the index of the shelf. The briefings themselves stay.</source>
        <translation>모두 잊을까요?

모든 설정, 최근 브리핑, 읽던 자리, 평가, 메모, 저장한 검색이 백업 및 서가 색인과 함께 지워집니다. 브리핑 자체는 남습니다.</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>모두 잊기…</translation>
    </message>
    <message>
        <source>Forget this briefing</source>
        <translation>이 브리핑 잊기</translation>
    </message>
    <message>
        <source>Forget this briefing?

It is removed from Recent, and your reading position, what you tried and all ratings and notes in it are deleted. So are settings that were set aside as damaged. The file itself stays.</source>
        <translation>이 브리핑을 잊을까요?

최근 목록에서 빠지고, 읽던 자리와 시도한 것과 모든 평가와 메모가 지워집니다. 손상되어 따로 둔 설정도 지워집니다. 파일 자체는 남습니다.</translation>
    </message>
    <message>
        <source>Forgotten, but copies may be left in {parent}: {error}.</source>
        <translation>잊었지만 {parent}에 사본이 남아 있을 수 있습니다: {error}.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾음</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Full screen: {key} ends it.</source>
        <translation>전체 화면: {key} 키로 끝냅니다.</translation>
    </message>
    <message numerus="yes">
        <source>Further hedges, in {n} more sections: {hedges}.</source>
        <extracomment>In the singular: Further hedges, in {n} more section: {hedges}.</extracomment>
        <translation>
            <numerusform>그 밖의 절 {n}개에 있는 다른 유보 표현: {hedges}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a file name for the secret key.</source>
        <translation>비밀 키의 파일 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>이유 쓰기</translation>
    </message>
    <message>
        <source>Give a reason…</source>
        <translation>이유 쓰기…</translation>
    </message>
    <message>
        <source>Give the secret key another ending than .pub.</source>
        <translation>비밀 키에는 .pub이 아닌 확장자를 쓰십시오.</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>a button</comment>
        <translation>이동</translation>
    </message>
    <message>
        <source>Go</source>
        <comment>the menu</comment>
        <translation>이동</translation>
    </message>
    <message>
        <source>Go back to where it is cited</source>
        <translation>인용된 곳으로 돌아가기</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>있던 곳으로 돌아가기</translation>
    </message>
    <message>
        <source>Go back to where you were before the last jump</source>
        <translation>마지막으로 이동하기 전에 있던 곳으로 돌아갑니다</translation>
    </message>
    <message>
        <source>Go to a paragraph by its number</source>
        <translation>번호로 문단에 갑니다</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>절로 이동</translation>
    </message>
    <message>
        <source>Go to paragraph</source>
        <translation>문단으로 이동</translation>
    </message>
    <message>
        <source>Go to paragraph {number}</source>
        <translation>{number}번 문단으로 이동</translation>
    </message>
    <message>
        <source>Go to paragraph…</source>
        <translation>문단으로 이동…</translation>
    </message>
    <message>
        <source>Go to the cell’s paragraph</source>
        <translation>칸의 문단으로 이동</translation>
    </message>
    <message>
        <source>Go to the end of the text</source>
        <translation>본문 끝으로 이동</translation>
    </message>
    <message>
        <source>Go to the next heading</source>
        <translation>다음 제목으로 이동</translation>
    </message>
    <message>
        <source>Go to the next hit</source>
        <translation>다음 찾은 곳으로 갑니다</translation>
    </message>
    <message>
        <source>Go to the next note in the text</source>
        <translation>본문의 다음 메모로 갑니다</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>주석으로 이동</translation>
    </message>
    <message>
        <source>Go to the note before</source>
        <translation>이전 메모로 갑니다</translation>
    </message>
    <message>
        <source>Go to the previous heading</source>
        <translation>이전 제목으로 이동</translation>
    </message>
    <message>
        <source>Go to the previous hit</source>
        <translation>이전 찾은 곳으로 갑니다</translation>
    </message>
    <message>
        <source>Go to the section {title}</source>
        <translation>{title} 절로 이동</translation>
    </message>
    <message>
        <source>Go to the source</source>
        <translation>출처로 이동</translation>
    </message>
    <message>
        <source>Go to the start of the text</source>
        <translation>본문 처음으로 이동</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>이동: {place}</translation>
    </message>
    <message>
        <source>Hedges that are on no scale</source>
        <translation>어느 척도에도 없는 유보 표현</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>도움말: {page}</translation>
    </message>
    <message>
        <source>Heuer: evidence refutes, it does not confirm. If nothing speaks against an explanation, it may be that nobody looked (confirmation bias).</source>
        <translation>Heuer: 증거는 반증할 뿐 확증하지 않습니다. 어떤 설명에 반하는 것이 하나도 없다면 아무도 찾아보지 않았을 수 있습니다(확증 편향).</translation>
    </message>
    <message>
        <source>Heuer: the reasoning must be open to others. An item that is rated but never mentioned cannot be weighed by the reader.</source>
        <translation>Heuer: 추론은 남에게 열려 있어야 합니다. 평가만 하고 언급하지 않은 증거는 독자가 따져 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Hidden columns are read like the others: {columns}.</source>
        <translation>숨긴 열도 다른 열처럼 읽습니다: {columns}.</translation>
    </message>
    <message numerus="yes">
        <source>Hidden rows are read like the others: {rows} and {n} more.</source>
        <extracomment>In the singular: Hidden rows are read like the others: {rows} and {n} more.</extracomment>
        <translation>
            <numerusform>숨긴 행도 다른 행처럼 읽습니다: {rows} 그리고 그 밖의 {n}개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden rows are read like the others: {rows}.</source>
        <translation>숨긴 행도 다른 행처럼 읽습니다: {rows}.</translation>
    </message>
    <message>
        <source>Hide evidence with D = 0</source>
        <translation>D = 0인 증거 숨기기</translation>
    </message>
    <message>
        <source>Hide or show the evidence that does not tell the columns apart</source>
        <translation>열을 구별하지 못하는 증거를 숨기거나 표시합니다</translation>
    </message>
    <message>
        <source>Hide the banner which says that the marking of the file could not be read</source>
        <translation>파일의 보안 표시를 읽을 수 없었다고 알리는 띠를 숨깁니다</translation>
    </message>
    <message>
        <source>High</source>
        <comment>credibility or relevance</comment>
        <translation>높음</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Highlight what is selected, or take the highlight away</source>
        <translation>선택한 부분을 강조 표시하거나 강조 표시를 없앱니다</translation>
    </message>
    <message>
        <source>Highlight: {name}</source>
        <translation>강조 표시: {name}</translation>
    </message>
    <message>
        <source>Highlighted: {kind}.</source>
        <translation>강조 표시함: {kind}.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>How fast the program is, and how that was measured</source>
        <translation>프로그램이 얼마나 빠르고 그것을 어떻게 쟀는가</translation>
    </message>
    <message>
        <source>How robust the lead is</source>
        <translation>선두가 얼마나 탄탄한가</translation>
    </message>
    <message>
        <source>How to find a briefing among thousands</source>
        <translation>수천 개 중에서 브리핑을 찾는 법</translation>
    </message>
    <message>
        <source>How to highlight, note and bookmark, and how notes travel</source>
        <translation>강조 표시, 메모, 책갈피를 쓰는 법과 메모를 주고받는 법</translation>
    </message>
    <message>
        <source>How to write a briefing, with a complete example</source>
        <translation>브리핑 쓰는 법과 전체 예시</translation>
    </message>
    <message>
        <source>ICD 203 and Heuer: if a single source errs or deceives, all that rests on it falls with it. Its share should at least be said.</source>
        <translation>ICD 203과 Heuer: 유일한 출처가 틀리거나 속이면 거기에 기댄 모든 것이 함께 무너집니다. 적어도 그 비중은 밝혀야 합니다.</translation>
    </message>
    <message>
        <source>ICD 203 and ICD 206: a judgement names the sources or the evidence that it rests on, so that readers can tell it from an opinion.</source>
        <translation>ICD 203과 ICD 206: 판단은 근거가 되는 출처나 증거를 밝혀, 독자가 의견과 구별할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>ICD 203 and PHIA: words such as “may” or “could” fit any likelihood, so that readers put in their own, and no outcome can show them wrong.</source>
        <translation>ICD 203과 PHIA: “may”나 “could” 같은 말은 어떤 가능성에나 들어맞으므로, 독자는 저마다의 가능성을 떠올리고 어떤 결과도 그 말을 틀렸다고 할 수 없습니다.</translation>
    </message>
    <message>
        <source>ICD 203 and the PHIA yardstick give different ranges. A term of the other scale has no range in this briefing.</source>
        <translation>ICD 203과 PHIA 척도는 구간이 서로 다릅니다. 다른 척도의 용어는 이 브리핑에서 구간이 없습니다.</translation>
    </message>
    <message>
        <source>ICD 203 asks for accuracy: if two dates contradict each other, one is wrong, or the difference needs a word of explanation.</source>
        <translation>ICD 203은 정확성을 요구합니다. 두 날짜가 서로 어긋나면 하나가 틀렸거나, 그 차이에 설명이 필요합니다.</translation>
    </message>
    <message>
        <source>ICD 203 has two rows of terms for the same bands. Whoever meets both in one briefing looks for a difference that is not meant.</source>
        <translation>ICD 203에는 같은 구간을 가리키는 용어가 두 줄 있습니다. 한 브리핑에서 둘을 모두 보면 있지도 않은 차이를 찾게 됩니다.</translation>
    </message>
    <message>
        <source>ICD 203: a likelihood says how probable something is, a confidence how good its basis is. In one sentence readers take one for the other.</source>
        <translation>ICD 203: 가능성은 어떤 일이 얼마나 일어날 만한지를, 확신도는 그 근거가 얼마나 좋은지를 말합니다. 한 문장에 함께 쓰면 독자가 둘을 혼동합니다.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>경우</translation>
    </message>
    <message>
        <source>If there is no room for letters, dots show them from CC at the left to II at the right, the author’s with a ring.</source>
        <translation>글자를 쓸 자리가 없으면 왼쪽의 CC부터 오른쪽의 II까지 점으로 표시하며, 작성자의 점에는 고리를 두릅니다.</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>메모 가져오기</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>메모 가져오기…</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>평가 가져오기</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>평가 가져오기…</translation>
    </message>
    <message>
        <source>In Excel that is “CSV UTF-8”.</source>
        <translation>Excel에서는 “CSV UTF-8”입니다.</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>찾기에서</translation>
    </message>
    <message>
        <source>In each cell from left to right: {readers}.</source>
        <translation>각 칸은 왼쪽부터 {readers}의 순서입니다.</translation>
    </message>
    <message>
        <source>In each cell, dots mark the scale from CC at the left to II at the right: a number counts the readers there, a ring is the author’s, and the number after “≠” is how many steps they span.</source>
        <translation>각 칸에서 점은 왼쪽의 CC부터 오른쪽의 II까지 척도를 나타냅니다. 숫자는 그 자리에 있는 독자의 수이고, 고리는 작성자의 평가이며, “≠” 뒤의 숫자는 평가가 벌어진 단계 수입니다.</translation>
    </message>
    <message>
        <source>In large tables of the text</source>
        <translation>본문의 큰 표에서</translation>
    </message>
    <message>
        <source>In the comparison</source>
        <translation>비교표에서</translation>
    </message>
    <message>
        <source>In the sections</source>
        <translation>절 목록에서</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>표에서</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>본문에서</translation>
    </message>
    <message numerus="yes">
        <source>In this section {hedges} are on no scale; a term of the scale says how likely.</source>
        <extracomment>In the singular: In this section {hedges} is on no scale; a term of the scale says how likely.</extracomment>
        <translation>
            <numerusform>이 절의 {hedges}은(는) 어느 척도에도 없습니다. 척도의 용어를 쓰면 가능성이 분명해집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {n} cells the words behind the ratings are read as their reasons.</source>
        <extracomment>In the singular: In {n} cell the words behind the rating are read as its reason.</extracomment>
        <translation>
            <numerusform>칸 {n}개에서 평가 뒤의 말을 그 이유로 읽습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Include</source>
        <translation>포함할 것</translation>
    </message>
    <message>
        <source>Inconsistency and lead</source>
        <translation>불일치와 선두</translation>
    </message>
    <message>
        <source>Inconsistency: {reader}</source>
        <translation>불일치: {reader}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>It cannot be opened: {reason}.</source>
        <translation>열 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {cause}.</source>
        <translation>읽을 수 없습니다: {cause}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>It contains a number that JSON does not allow or that is too long.</source>
        <translation>JSON이 허용하지 않거나 너무 긴 숫자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>It contains no list of notes.</source>
        <translation>메모 목록이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It contains no note.</source>
        <translation>메모가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It contains no rating for this briefing.</source>
        <translation>이 브리핑에 대한 평가가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It does not say which briefing its notes are in.</source>
        <translation>어느 브리핑의 메모인지 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>It does not say whose ratings it holds: its “reader” is missing.</source>
        <translation>누구의 평가인지 밝히지 않았습니다. “reader”가 없습니다.</translation>
    </message>
    <message>
        <source>It exists already, and keys are never replaced.</source>
        <translation>이미 있으며, 키는 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>It has more than {files} files.</source>
        <translation>파일이 {files}개를 넘습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} notes; the others are left out.</source>
        <extracomment>In the singular: It has more than {n} note; the others are left out.</extracomment>
        <translation>
            <numerusform>메모가 {n}개를 넘습니다. 나머지는 제외합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no comparison, and so no ratings.</source>
        <translation>비교가 없으므로 평가도 없습니다.</translation>
    </message>
    <message>
        <source>It has no evidence to rate, so there is no ballot of it.</source>
        <translation>평가할 증거가 없으므로 평가표를 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>It has no list of those who get a copy: write --distribution, or “distribution:” into the file.</source>
        <translation>사본을 받을 사람의 목록이 없습니다. --distribution을 쓰거나 파일에 “distribution:”을 쓰십시오.</translation>
    </message>
    <message>
        <source>It has no section “{section}”.</source>
        <translation>“{section}” 절이 없습니다.</translation>
    </message>
    <message>
        <source>It has {letters} characters; those after the first {most} are left out.</source>
        <translation>{letters}자입니다. 처음 {most}자 뒤는 생략합니다.</translation>
    </message>
    <message>
        <source>It helps to find faults in the program. It has no words from your files in it:
{file}</source>
        <translation>프로그램의 결함을 찾는 데 도움이 됩니다. 파일의 낱말은 들어 있지 않습니다:
{file}</translation>
    </message>
    <message>
        <source>It helps to find faults of the program, and has no words of your files in it.</source>
        <translation>프로그램의 결함을 찾는 데 도움이 되며, 파일의 낱말은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It is JSON, but not a file of notes.</source>
        <translation>JSON이지만 메모 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>It is JSON, but not a file of ratings.</source>
        <translation>JSON이지만 평가 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>It is an encrypted spreadsheet; save it without a password.</source>
        <translation>암호화된 스프레드시트입니다. 암호 없이 저장하십시오.</translation>
    </message>
    <message>
        <source>It is damaged, or not a file of notes.</source>
        <translation>손상되었거나 메모 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>It is longer than {limit} MiB, which is as much as is read.</source>
        <translation>읽을 수 있는 한도인 {limit} MiB를 넘습니다.</translation>
    </message>
    <message>
        <source>It is more than {depth} folders deep.</source>
        <translation>폴더가 {depth}단계보다 깊습니다.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>중첩이 너무 깊습니다.</translation>
    </message>
    <message>
        <source>It is not JSON; the fault is at column {column}.</source>
        <translation>JSON이 아닙니다. {column}번째 글자에 오류가 있습니다.</translation>
    </message>
    <message>
        <source>It is not a file of ratings: its “format” is not “{format}”.</source>
        <translation>평가 파일이 아닙니다. “format”이 “{format}”이(가) 아닙니다.</translation>
    </message>
    <message>
        <source>It is not a workbook (.xlsx).</source>
        <translation>통합 문서(.xlsx)가 아닙니다.</translation>
    </message>
    <message>
        <source>It is not an OpenDocument spreadsheet (.ods).</source>
        <translation>OpenDocument 스프레드시트(.ods)가 아닙니다.</translation>
    </message>
    <message>
        <source>It is not an ordinary file, so it is not read.</source>
        <translation>일반 파일이 아니므로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>It is not certain what “{span}” means below “{name}”, so no number of this column is read. Write low, medium or high.</source>
        <translation>“{name}” 아래의 “{span}”이(가) 무엇을 뜻하는지 확실하지 않아 이 열의 숫자를 읽지 않습니다. low, medium, high로 쓰십시오.</translation>
    </message>
    <message>
        <source>It is version {version}; this program reads versions up to {format_version}.</source>
        <translation>버전 {version}입니다. 이 프로그램은 {format_version}까지 읽습니다.</translation>
    </message>
    <message>
        <source>It is version {version}; this program reads versions up to {known}.</source>
        <translation>버전 {version}입니다. 이 프로그램은 {known}까지 읽습니다.</translation>
    </message>
    <message>
        <source>It is {what}; save it as .xlsx without a password.</source>
        <translation>{what}입니다. 암호 없이 .xlsx로 저장하십시오.</translation>
    </message>
    <message>
        <source>It leads out of the folder, so it is not read.</source>
        <translation>폴더 밖으로 이어지므로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>It rests on the assumption {name}: {sentence}</source>
        <translation>가정 {name}에 기대고 있습니다: {sentence}</translation>
    </message>
    <message>
        <source>It will be shown here as soon as it can be read.</source>
        <translation>읽을 수 있게 되면 곧 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Its new name:</source>
        <translation>새 이름:</translation>
    </message>
    <message>
        <source>Its notes are in another briefing, “{title}”.</source>
        <translation>다른 브리핑 “{title}”의 메모입니다.</translation>
    </message>
    <message>
        <source>Its part “{part}” cannot be read: {error}.</source>
        <translation>그 안의 “{part}” 부분을 읽을 수 없습니다: {error}.</translation>
    </message>
    <message>
        <source>Its ratings are for another briefing, “{title}”.</source>
        <translation>다른 브리핑 “{title}”에 대한 평가입니다.</translation>
    </message>
    <message>
        <source>Its size is {size}; at most {limit} can be opened.</source>
        <translation>크기가 {size}입니다. {limit}까지 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Its terms are: {terms}.</source>
        <translation>척도의 용어: {terms}.</translation>
    </message>
    <message>
        <source>Its version is not a whole number from 1 on.</source>
        <translation>버전이 1 이상의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Its “briefing” does not name a briefing by title and fingerprint.</source>
        <translation>“briefing”이 제목과 지문으로 브리핑을 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>Its “ratings” are missing.</source>
        <translation>“ratings”가 없습니다.</translation>
    </message>
    <message>
        <source>Its “version” is not a whole number from 1 on.</source>
        <translation>“version”이 1 이상의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>열어 두기</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>이 검색 보관</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>이 검색 보관…</translation>
    </message>
    <message>
        <source>Keep this what-if</source>
        <translation>이 가정 시나리오 보관</translation>
    </message>
    <message>
        <source>Keep this what-if…</source>
        <translation>이 가정 시나리오 보관…</translation>
    </message>
    <message>
        <source>Keep what you tried under a name, to compare it with others</source>
        <translation>시도한 것을 이름을 붙여 보관해 다른 것과 비교합니다</translation>
    </message>
    <message>
        <source>Key point</source>
        <comment>a kind of highlight</comment>
        <translation>요점</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Kind of highlight</source>
        <translation>강조 표시의 종류</translation>
    </message>
    <message>
        <source>Landlock, which keeps a process from other files</source>
        <translation>다른 파일에 접근하지 못하게 하는 Landlock</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>큰 글자</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>더 크게</translation>
    </message>
    <message>
        <source>Lay the notes of other readers over yours</source>
        <translation>다른 독자의 메모를 내 메모 위에 겹칩니다</translation>
    </message>
    <message>
        <source>Lay the ratings of other readers over the author’s and yours</source>
        <translation>다른 독자의 평가를 작성자와 내 평가 위에 겹칩니다</translation>
    </message>
    <message>
        <source>Lead: {leads}.</source>
        <translation>선두: {leads}.</translation>
    </message>
    <message>
        <source>Lead: {lead}</source>
        <translation>선두: {lead}</translation>
    </message>
    <message>
        <source>Least refuted with</source>
        <translation>가장 적게 반증됨(평가자)</translation>
    </message>
    <message>
        <source>Leave everything out of the table but the evidence and its sums</source>
        <translation>표에 증거와 그 합계만 남깁니다</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>왼쪽, 오른쪽</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Let this text show pictures that are not in its own folder; once more: no longer</source>
        <translation>이 글이 제 폴더에 없는 그림을 표시하게 합니다. 다시 누르면 그만둡니다</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>거의 검은 바탕에 밝은 글자</translation>
    </message>
    <message>
        <source>Light, dark or strong contrast, as your eyes and the room need it.</source>
        <translation>눈과 주변 밝기에 맞추어 밝은 색, 어두운 색, 강한 대비 가운데서 고릅니다.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>Likelihood and confidence in one sentence</source>
        <translation>한 문장 안의 가능성과 확신도</translation>
    </message>
    <message>
        <source>Likelihood: {likelihood}.</source>
        <translation>가능성: {likelihood}.</translation>
    </message>
    <message>
        <source>Likelihoods</source>
        <translation>가능성</translation>
    </message>
    <message>
        <source>Likelihoods as a chart</source>
        <translation>가능성을 도표로</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>줄 간격</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>{line}행: {sentence}</translation>
    </message>
    <message>
        <source>Line {number} of the list “{name}” is not a digest and a new name.</source>
        <translation>“{name}” 목록의 {number}번째 줄이 해시와 새 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>List everything that Find has found, in the text and the table</source>
        <translation>본문과 표에서 찾은 것을 모두 나열합니다</translation>
    </message>
    <message>
        <source>List your highlights, notes and bookmarks, and write in them</source>
        <translation>내 강조 표시, 메모, 책갈피를 나열하고 메모를 씁니다</translation>
    </message>
    <message>
        <source>Lists and mappings are nested more than {nesting} deep.</source>
        <translation>목록과 매핑이 {nesting}단계보다 깊게 중첩되어 있습니다.</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation>결함 기록</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>바뀐 것 확인</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>프린터를 찾는 중…</translation>
    </message>
    <message>
        <source>Looking through the folders …</source>
        <translation>폴더를 살펴보는 중…</translation>
    </message>
    <message>
        <source>Loose lines</source>
        <translation>넓은 줄 간격</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>credibility or relevance</comment>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation>모두 크게</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation>모두 작게</translation>
    </message>
    <message>
        <source>Make the column one is in wider, narrower</source>
        <translation>현재 열을 넓게, 좁게</translation>
    </message>
    <message>
        <source>Make the lines of the text long</source>
        <translation>본문의 줄을 길게 합니다</translation>
    </message>
    <message>
        <source>Make the lines of the text short</source>
        <translation>본문의 줄을 짧게 합니다</translation>
    </message>
    <message>
        <source>Make the rows columns and the columns rows</source>
        <translation>행을 열로, 열을 행으로 바꿉니다</translation>
    </message>
    <message>
        <source>Making the pages …</source>
        <translation>쪽을 만드는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Making {n} copies of “{title}” …</source>
        <extracomment>In the singular: Making {n} copy of “{title}” …</extracomment>
        <translation>
            <numerusform>“{title}” 사본 {n}부를 만드는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Margins of {margin} mm leave no room for the text; here {most} mm are the most.</source>
        <translation>여백이 {margin}mm이면 본문이 들어갈 자리가 없습니다. 여기서는 최대 {most}mm입니다.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>보안 표시</translation>
    </message>
    <message>
        <source>Marking not read</source>
        <translation>보안 표시를 읽지 못함</translation>
    </message>
    <message>
        <source>Marking: {marking}</source>
        <translation>보안 표시: {marking}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>대소문자 구분</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>맞는 항목</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>credibility or relevance</comment>
        <translation>중간</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Menu of this place</source>
        <translation>이 자리의 메뉴</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>메뉴, Shift+F10</translation>
    </message>
    <message numerus="yes">
        <source>Merged cells count for each cell that they cover: {cells} and {n} more.</source>
        <extracomment>In the singular: Merged cells count for each cell that they cover: {cells} and {n} more.</extracomment>
        <translation>
            <numerusform>병합된 칸은 덮고 있는 칸마다 셉니다: {cells} 그리고 그 밖의 {n}개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells count for each cell that they cover: {cells}.</source>
        <translation>병합된 칸은 덮고 있는 칸마다 셉니다: {cells}.</translation>
    </message>
    <message>
        <source>More cells are merged than are read, from this row on.</source>
        <translation>이 행부터는 병합된 칸이 읽을 수 있는 수를 넘습니다.</translation>
    </message>
    <message>
        <source>Most credible first</source>
        <translation>신뢰성 높은 것 먼저</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>진단성 높은 것 먼저</translation>
    </message>
    <message>
        <source>Most relevant first</source>
        <translation>관련성 높은 것 먼저</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>Move a cursor through the text with the arrow keys, to select and copy</source>
        <translation>화살표 키로 본문 안에서 커서를 움직여 선택하고 복사합니다</translation>
    </message>
    <message>
        <source>Move between sections, text and comparison</source>
        <translation>절, 본문, 비교표 사이를 오갑니다</translation>
    </message>
    <message>
        <source>Move between the panes the other way</source>
        <translation>영역 사이를 거꾸로 오갑니다</translation>
    </message>
    <message>
        <source>Move down, up</source>
        <translation>아래로, 위로</translation>
    </message>
    <message>
        <source>Move from cell to cell</source>
        <translation>칸에서 칸으로 이동</translation>
    </message>
    <message>
        <source>Move from link to link</source>
        <translation>링크에서 링크로 이동</translation>
    </message>
    <message>
        <source>Name one with “sheet”.</source>
        <translation>“sheet”로 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>Name the highlights…</source>
        <translation>강조 표시 이름 정하기…</translation>
    </message>
    <message>
        <source>Names for the copies, one on each line</source>
        <translation>사본을 받을 사람, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Names of the highlights</source>
        <translation>강조 표시의 이름</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>좁은 단</translation>
    </message>
    <message>
        <source>Newer edition: {date}</source>
        <translation>더 새로운 판본: {date}</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>새것 먼저</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>다음 찾기(Enter)</translation>
    </message>
    <message>
        <source>Next hit, previous hit</source>
        <translation>다음 찾은 곳, 이전 찾은 곳</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>다음 메모</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>다음 절</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>다음 창</translation>
    </message>
    <message>
        <source>No briefing has this. Try fewer words, or other filters.</source>
        <translation>이에 맞는 브리핑이 없습니다. 낱말을 줄이거나 다른 필터를 써 보십시오.</translation>
    </message>
    <message>
        <source>No cell below “{title}” is a rating, so the column is not read.</source>
        <translation>“{title}” 아래에 평가인 칸이 없어 이 열을 읽지 않습니다.</translation>
    </message>
    <message>
        <source>No cell below “{title}” is a rating, so the column is not read. If it is no motivation, name the motivations in the front matter.</source>
        <translation>“{title}” 아래에 평가인 칸이 없어 이 열을 읽지 않습니다. 이 열이 동기가 아니라면 프런트매터에 동기의 이름을 쓰십시오.</translation>
    </message>
    <message>
        <source>No display answers ({displays}), so no window can be opened; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>응답하는 화면이 없어({displays}) 창을 열 수 없습니다. 대신 “briefing-app export -o FILE.pdf”로 브리핑을 파일로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>No evidence is rated, so nothing leads.</source>
        <translation>평가된 증거가 없어 선두가 없습니다.</translation>
    </message>
    <message>
        <source>No font of the program has these letters: {letters}. If the system has none either, their numbers are printed instead.</source>
        <translation>프로그램의 글꼴에 다음 글자가 없습니다: {letters}. 시스템에도 없으면 대신 글자의 번호를 인쇄합니다.</translation>
    </message>
    <message>
        <source>No head names the evidence: the rows are read as items of evidence.</source>
        <translation>증거를 가리키는 머리글이 없어, 행을 증거로 읽습니다.</translation>
    </message>
    <message>
        <source>No heading of the text has the id “{ref}”.</source>
        <translation>본문에 id가 “{ref}”인 제목이 없습니다.</translation>
    </message>
    <message>
        <source>No highlight</source>
        <translation>강조 표시 없음</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>찾은 곳 없음</translation>
    </message>
    <message>
        <source>No item of evidence names a source.</source>
        <translation>출처를 밝힌 증거가 없습니다.</translation>
    </message>
    <message>
        <source>No item of evidence speaks against “{title}”; was any looked for?</source>
        <translation>“{title}”에 반하는 증거가 없습니다. 그런 증거를 찾아보았습니까?</translation>
    </message>
    <message>
        <source>No key of yours is called “{name}”.</source>
        <translation>“{name}”(이)라는 내 키가 없습니다.</translation>
    </message>
    <message>
        <source>No keys are trusted. “briefing-app keys trust FILE.pub” trusts one.</source>
        <translation>신뢰하는 키가 없습니다. “briefing-app keys trust FILE.pub”으로 키를 신뢰합니다.</translation>
    </message>
    <message>
        <source>No letter smaller than 16 points, and no grey</source>
        <translation>16포인트보다 작은 글자와 회색이 없음</translation>
    </message>
    <message>
        <source>No longer trusted: {file}</source>
        <translation>더는 신뢰하지 않음: {file}</translation>
    </message>
    <message>
        <source>No note fits what you chose above.</source>
        <translation>위에서 고른 조건에 맞는 메모가 없습니다.</translation>
    </message>
    <message>
        <source>No paragraph mentions the evidence {item}; the text would cite it as [@{item}].</source>
        <translation>증거 {item}을(를) 언급하는 문단이 없습니다. 본문에는 [@{item}](으)로 인용합니다.</translation>
    </message>
    <message numerus="yes">
        <source>No paragraph mentions {items} and {n} more items of evidence.</source>
        <extracomment>In the singular: No paragraph mentions {items} and {n} more item of evidence.</extracomment>
        <translation>
            <numerusform>{items} 그리고 그 밖의 증거 {n}개를 언급하는 문단이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>프린터 없음</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>설정된 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>No process could be started to read it: {why}.</source>
        <translation>파일을 읽을 프로세스를 시작할 수 없었습니다: {why}.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what its legend says of “{rating}”.</source>
        <translation>이 표의 범례가 “{rating}”에 대해 무엇이라고 하는지 확실하지 않아 이 표의 평가를 하나도 읽지 않습니다.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what the numbers {least} to {most} mean.</source>
        <translation>숫자 {least}부터 {most}까지가 무엇을 뜻하는지 확실하지 않아 이 표의 평가를 읽지 않습니다.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain what {ratings} mean without their opposite.</source>
        <translation>반대되는 평가가 없어 {ratings}이(가) 무엇을 뜻하는지 확실하지 않으므로 이 표의 평가를 읽지 않습니다.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because it is not certain whether “–” means the same as “-”.</source>
        <translation>“–”가 “-”와 같은 뜻인지 확실하지 않아 이 표의 평가를 읽지 않습니다.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because its legend says that “{rating}” means “{words}”.</source>
        <translation>이 표의 범례에 “{rating}”이(가) “{words}”을(를) 뜻한다고 적혀 있어 이 표의 평가는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>No rating of this table is read, because “{head}” does not say that it holds evidence. If it does, write “Evidence” there, or name the motivations in the front matter.</source>
        <translation>“{head}”만으로는 그 열에 증거가 있는지 알 수 없어 이 표의 평가를 하나도 읽지 않습니다. 증거라면 그 자리에 “증거”라고 쓰거나 프런트매터에 동기를 적으십시오.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>이유가 없습니다.</translation>
    </message>
    <message>
        <source>No row looks like the header of a matrix: it needs a column “Evidence” and, for each motivation, a column with its title.</source>
        <translation>행렬의 머리글로 보이는 행이 없습니다. “Evidence” 열이 있고, 동기마다 그 제목을 쓴 열이 있어야 합니다.</translation>
    </message>
    <message>
        <source>No section has these words.</source>
        <translation>이 단어가 들어 있는 절이 없습니다.</translation>
    </message>
    <message>
        <source>No single part takes so much: print or export fewer parts at a time.</source>
        <translation>어느 한 부분이 큰 것은 아닙니다. 한 번에 더 적은 부분을 인쇄하거나 내보내십시오.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>출처가 없습니다.</translation>
    </message>
    <message>
        <source>No such file.</source>
        <translation>그런 파일이 없습니다.</translation>
    </message>
    <message>
        <source>No summary is given.</source>
        <translation>요약이 없습니다.</translation>
    </message>
    <message>
        <source>No what-if of the name “{name}” is kept for it on this computer.</source>
        <translation>이 컴퓨터에는 “{name}”이라는 이름으로 보관한 가정 시나리오가 없습니다.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {words}</source>
        <translation>창을 열 수 없습니다. Qt의 알림: {words}</translation>
    </message>
    <message>
        <source>None of these pages is there.</source>
        <translation>그런 쪽이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Not applicable for {n} readers.</source>
        <extracomment>In the singular: Not applicable for {n} reader.</extracomment>
        <translation>
            <numerusform>독자 {n}명은 해당 없음으로 평가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not as {signer} signed it: {files} and {n} more.</source>
        <extracomment>In the singular: Not as {signer} signed it: {files} and {n} more.</extracomment>
        <translation>
            <numerusform>{signer}이(가) 서명한 것과 다름: {files} 그리고 그 밖의 {n}개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as {signer} signed it: {files}.</source>
        <translation>{signer}이(가) 서명한 것과 다름: {files}.</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>제자리에 없음</translation>
    </message>
    <message>
        <source>Not in their places</source>
        <translation>제자리에 없는 것</translation>
    </message>
    <message>
        <source>Not in this edition, or not only once</source>
        <translation>이 판본에 없거나 여러 번 나옴</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>평가하지 않음</translation>
    </message>
    <message numerus="yes">
        <source>Not rated by {n} readers.</source>
        <extracomment>In the singular: Not rated by {n} reader.</extracomment>
        <translation>
            <numerusform>독자 {n}명이 평가하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>아직 평가하지 않음</translation>
    </message>
    <message>
        <source>Not saved: {cause}.</source>
        <translation>저장하지 못함: {cause}.</translation>
    </message>
    <message>
        <source>Not saved: {error}.</source>
        <translation>저장하지 못함: {error}.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>서명되지 않음</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>기록 안 함</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a reader’s own, beside bookmarks and highlights</comment>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Notes (*{ending} *.json *.annotation);;All files (*)</source>
        <translation>메모 (*{ending} *.json *.annotation);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Notes are written to files that end in {endings}.</source>
        <translation>메모는 다음으로 끝나는 파일에 씁니다: {endings}.</translation>
    </message>
    <message>
        <source>Notes for other readers</source>
        <translation>다른 독자를 위한 메모</translation>
    </message>
    <message>
        <source>Notes of readers</source>
        <translation>독자의 메모</translation>
    </message>
    <message>
        <source>Notes: {title}</source>
        <translation>메모: {title}</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>메모…</translation>
    </message>
    <message>
        <source>Nothing can be bookmarked here.</source>
        <translation>여기에는 책갈피를 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be highlighted here.</source>
        <translation>여기에는 강조 표시를 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be noted here.</source>
        <translation>여기에는 메모를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or different ones.</source>
        <translation>찾지 못했습니다. 낱말을 줄이거나 바꿔 보십시오.</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>그런 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has this name. Find “{words}” in the text and the table</source>
        <translation>그런 이름이 없습니다. 본문과 표에서 “{words}” 찾기</translation>
    </message>
    <message>
        <source>Nothing in the table rests on paragraph {number}.</source>
        <translation>표에 {number}번 문단에 기대는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in the text refers to the footnote “{unused}”.</source>
        <translation>본문에서 각주 “{unused}”을(를) 가리키는 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is remembered</source>
        <translation>아무것도 기억하지 않음</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>아무것도 쓰여 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>아직 연 것이 없습니다</translation>
    </message>
    <message>
        <source>Nothing was printed: the program “lp” could not be started.</source>
        <translation>인쇄하지 못했습니다: 프로그램 “lp”를 시작할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Num&amp;bered copies for:</source>
        <translation>번호를 매긴 사본(&amp;B):</translation>
    </message>
    <message>
        <source>Number of the paragraph, from 1 to {last}:</source>
        <translation>문단 번호, 1부터 {last}까지:</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>오래된 것 먼저</translation>
    </message>
    <message>
        <source>One event in two years</source>
        <translation>두 해에 놓인 한 사건</translation>
    </message>
    <message>
        <source>One page a side</source>
        <translation>한 면에 한 쪽</translation>
    </message>
    <message>
        <source>One section a page, in the shape of a screen</source>
        <translation>절마다 한 쪽, 화면 비율</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>단면</translation>
    </message>
    <message>
        <source>One-pager</source>
        <translation>한 쪽 요약</translation>
    </message>
    <message>
        <source>Only a pack can be signed inside; leave out -o.</source>
        <translation>팩만 안에서 서명할 수 있습니다. -o를 빼십시오.</translation>
    </message>
    <message>
        <source>Only the evidence</source>
        <translation>증거만</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open a briefing</source>
        <translation>브리핑 열기</translation>
    </message>
    <message>
        <source>Open a briefing beside this one</source>
        <translation>이 브리핑 옆에 다른 브리핑을 엽니다</translation>
    </message>
    <message>
        <source>Open a briefing or any Markdown file</source>
        <translation>브리핑이나 Markdown 파일을 엽니다</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>다른 파일 열기…</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>새 창에서 열기…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>Open the built-in briefing</source>
        <translation>내장 브리핑 열기</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>메뉴를 엽니다</translation>
    </message>
    <message>
        <source>Open the menu of the place you are at: of the text, a cell or a section</source>
        <translation>지금 있는 자리(본문, 셀, 절)의 메뉴를 엽니다</translation>
    </message>
    <message>
        <source>Open the whole table ({rows} × {columns})</source>
        <translation>표 전체 열기({rows} × {columns})</translation>
    </message>
    <message>
        <source>Open them with Briefing App</source>
        <translation>Briefing App으로 열기</translation>
    </message>
    <message>
        <source>Open {briefing}</source>
        <translation>{briefing} 열기</translation>
    </message>
    <message>
        <source>Open “North Korea’s motivations”</source>
        <translation>“North Korea’s motivations”를 엽니다</translation>
    </message>
    <message>
        <source>Opening {file} …</source>
        <translation>{file} 여는 중…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>메모의 순서</translation>
    </message>
    <message>
        <source>Order: against {motivation}</source>
        <translation>순서: {motivation}에 불리한 것 먼저</translation>
    </message>
    <message>
        <source>Order: as written</source>
        <translation>순서: 쓰인 대로</translation>
    </message>
    <message>
        <source>Order: by source</source>
        <translation>순서: 출처별</translation>
    </message>
    <message>
        <source>Order: by type</source>
        <translation>순서: 종류별</translation>
    </message>
    <message>
        <source>Order: for {motivation}</source>
        <translation>순서: {motivation}에 유리한 것 먼저</translation>
    </message>
    <message>
        <source>Order: most credible first</source>
        <translation>순서: 신뢰성 높은 것 먼저</translation>
    </message>
    <message>
        <source>Order: most diagnostic first</source>
        <translation>순서: 진단성 높은 것 먼저</translation>
    </message>
    <message>
        <source>Order: most relevant first</source>
        <translation>순서: 관련성 높은 것 먼저</translation>
    </message>
    <message>
        <source>Order: oldest first</source>
        <translation>순서: 오래된 것 먼저</translation>
    </message>
    <message>
        <source>Other sheets look like a matrix too: {names}; this one is read.</source>
        <translation>다른 시트도 행렬처럼 보입니다: {names}. 이 시트를 읽습니다.</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translation>쪽(&amp;A)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Page {number} of {last}</source>
        <translation>{last}쪽 중 {number}쪽</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>{number}번 문단</translation>
    </message>
    <message>
        <source>Paragraph {number} of {last}</source>
        <translation>{last}개 중 {number}번 문단</translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs {numbers} and {n} others have no portion mark, but others have one.</source>
        <extracomment>In the singular: Paragraphs {numbers} and {n} other have no portion mark, but others have one.</extracomment>
        <translation>
            <numerusform>{numbers}번 문단과 그 밖의 {n}개 문단에는 문단 보안 표시가 없지만 다른 문단에는 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paragraphs {numbers} have no portion mark, but others have one.</source>
        <extracomment>In the singular: Paragraph {numbers} has no portion mark, but others have one.</extracomment>
        <translation>
            <numerusform>{numbers}번 문단에는 문단 보안 표시가 없지만 다른 문단에는 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password for the new key (empty for none): </source>
        <translation>새 키의 암호(없으면 비워 둠): </translation>
    </message>
    <message>
        <source>Password of the key: </source>
        <translation>키의 암호: </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Positions, trials and ratings show what you read, to anyone who uses your account.</source>
        <translation>읽던 자리, 시도한 것, 평가를 보면 이 계정을 쓰는 사람은 누구나 무엇을 읽었는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>쪽 미리 보기</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Enter)</source>
        <translation>이전 찾기(Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>이전 메모</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>이전 절</translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation>이전 창</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Print – {title}</source>
        <translation>인쇄 – {title}</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>프린터</translation>
    </message>
    <message>
        <source>Printing begins with it; the print dialog can still change it.</source>
        <translation>인쇄할 때 처음에 쓰는 용지이며, 인쇄 대화 상자에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Printing is switched off on this computer.</source>
        <translation>이 컴퓨터에서는 인쇄가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>인쇄를 취소했습니다.</translation>
    </message>
    <message>
        <source>Printing “{title}” …</source>
        <translation>“{title}” 인쇄 중…</translation>
    </message>
    <message>
        <source>Printing “{title}”, page {page} of {count} …</source>
        <translation>“{title}” 인쇄 중, {count}쪽 중 {page}쪽…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>프로필(&amp;F)</translation>
    </message>
    <message>
        <source>Problems and advice</source>
        <translation>문제와 조언</translation>
    </message>
    <message>
        <source>Problems in the file ({count})</source>
        <translation>파일의 문제({count})</translation>
    </message>
    <message>
        <source>Problems in this file</source>
        <translation>이 파일의 문제</translation>
    </message>
    <message>
        <source>Processes that read</source>
        <translation>읽기 프로세스</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>공개 키 (*.pub);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Put it here</source>
        <translation>여기에 두기</translation>
    </message>
    <message>
        <source>Put the comparison beside the text instead of below it</source>
        <translation>비교표를 본문 아래가 아니라 옆에 둡니다</translation>
    </message>
    <message>
        <source>Put the note here</source>
        <translation>메모를 여기에 두기</translation>
    </message>
    <message>
        <source>Put the note on what is selected in the text</source>
        <translation>본문에서 선택한 부분에 메모를 둡니다</translation>
    </message>
    <message>
        <source>Put the note that is chosen in the panel on what is selected</source>
        <translation>패널에서 고른 메모를 선택한 부분에 둡니다</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>a kind of highlight</comment>
        <translation>질문</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Rate ({n})</source>
        <translation>평가({n})</translation>
    </message>
    <message>
        <source>Rate for yourself</source>
        <translation>직접 평가하기</translation>
    </message>
    <message>
        <source>Rate it: {keys} {hidden}</source>
        <translation>평가하기: {keys} {hidden}</translation>
    </message>
    <message>
        <source>Rate the cell before you give a reason</source>
        <translation>이유를 쓰기 전에 칸을 평가하십시오</translation>
    </message>
    <message>
        <source>Rate the evidence before you see the author’s ratings</source>
        <translation>작성자의 평가를 보기 전에 증거를 평가합니다</translation>
    </message>
    <message>
        <source>Rated by the author alone.</source>
        <translation>작성자만 평가했습니다.</translation>
    </message>
    <message>
        <source>Rated by the reader alone.</source>
        <translation>독자만 평가했습니다.</translation>
    </message>
    <message>
        <source>Rating {item} × {motivation}: {change}</source>
        <translation>평가 {item} × {motivation}: {change}</translation>
    </message>
    <message>
        <source>Ratings (*{ending} *.json);;All files (*)</source>
        <translation>평가 (*{ending} *.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Read the file again, keeping the place</source>
        <translation>자리를 지키며 파일을 다시 읽습니다</translation>
    </message>
    <message>
        <source>Read, compare and print briefings on machines that have no network.</source>
        <translation>네트워크가 없는 컴퓨터에서 브리핑을 읽고 비교하고 인쇄합니다.</translation>
    </message>
    <message>
        <source>Read, compare and print briefings: Markdown files, .textbundle folders, and .textpack or .briefing packs, by their paths or as file: addresses. Without FILE, the built-in briefing is taken; for export and check, - means standard input.</source>
        <translation>브리핑을 읽고 비교하고 인쇄합니다. Markdown 파일, .textbundle 폴더, .textpack 또는 .briefing 팩을 경로나 file: 주소로 지정합니다. FILE이 없으면 내장 브리핑을 씁니다. export와 check에서 -는 표준 입력입니다.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>독자</translation>
    </message>
    <message>
        <source>Reading the briefings</source>
        <translation>브리핑을 읽는 중</translation>
    </message>
    <message>
        <source>Reading the editions …</source>
        <translation>판본을 읽는 중…</translation>
    </message>
    <message>
        <source>Reading was cancelled, so some briefings are missing. Press {key} to read them.</source>
        <translation>읽기가 취소되어 일부 브리핑이 빠져 있습니다. {key} 키를 누르면 읽습니다.</translation>
    </message>
    <message>
        <source>Reasons of ratin&amp;gs</source>
        <translation>평가의 이유(&amp;G)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>되돌린 변경을 다시 합니다</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>다시 실행: {change}</translation>
    </message>
    <message>
        <source>Redone: {change}.</source>
        <translation>다시 실행함: {change}.</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>관련성</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>Remember briefings</source>
        <translation>브리핑 기억하기</translation>
    </message>
    <message>
        <source>Remembering is switched off on this computer.</source>
        <translation>이 컴퓨터에서는 기억하기가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove a folder</source>
        <translation>폴더 제거</translation>
    </message>
    <message>
        <source>Remove a folder…</source>
        <translation>폴더 제거…</translation>
    </message>
    <message>
        <source>Remove a reader</source>
        <translation>독자 제거</translation>
    </message>
    <message>
        <source>Remove a reader…</source>
        <translation>독자 제거…</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>메모 제거</translation>
    </message>
    <message>
        <source>Remove the note that is chosen in the panel</source>
        <translation>패널에서 고른 메모를 제거합니다</translation>
    </message>
    <message>
        <source>Remove the notes of a reader</source>
        <translation>다른 독자의 메모 제거</translation>
    </message>
    <message>
        <source>Remove the notes of a reader…</source>
        <translation>다른 독자의 메모 제거…</translation>
    </message>
    <message>
        <source>Remove the notes of another reader</source>
        <translation>다른 독자의 메모를 제거합니다</translation>
    </message>
    <message>
        <source>Remove the ratings of another reader</source>
        <translation>다른 독자의 평가를 제거합니다</translation>
    </message>
    <message>
        <source>Remove this note; Undo brings it back</source>
        <translation>이 메모를 제거합니다. 실행 취소로 되돌릴 수 있습니다</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>{reader} 제거</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename a search</source>
        <translation>검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename a search…</source>
        <translation>검색 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace the search “{name}”?</source>
        <translation>검색 “{name}”을(를) 바꿀까요?</translation>
    </message>
    <message numerus="yes">
        <source>Replace {n} files that are there already, such as “{file}”?</source>
        <extracomment>In the singular: Replace “{file}”, which is there already?</extracomment>
        <translation>
            <numerusform>이미 있는 파일 {n}개를 바꿀까요? (예: “{file}”)</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>“{file}”을(를) 바꿀까요?</translation>
    </message>
    <message>
        <source>Reset the line spacing</source>
        <translation>줄 간격을 보통으로 합니다</translation>
    </message>
    <message>
        <source>Reset the width of the text</source>
        <translation>본문의 줄 길이를 보통으로 합니다</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>모두 드러내기</translation>
    </message>
    <message>
        <source>Reveal the author’s ratings</source>
        <translation>작성자의 평가 드러내기</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>{number}행</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>S&amp;heets</source>
        <translation>용지당 쪽 배열(&amp;H)</translation>
    </message>
    <message>
        <source>Sans-serif</source>
        <translation>산세리프</translation>
    </message>
    <message>
        <source>Sans-serif typeface</source>
        <translation>산세리프 글꼴</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file}(으)로 저장했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Saved {n} copies and their register</source>
        <extracomment>In the singular: Saved {n} copy and its register</extracomment>
        <translation>
            <numerusform>사본 {n}부와 대장을 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>저장을 취소했습니다.</translation>
    </message>
    <message>
        <source>Say why you rate the selected cell as you do</source>
        <translation>선택한 칸을 왜 그렇게 평가하는지 씁니다</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Screen 16:9</source>
        <translation>화면 16:9</translation>
    </message>
    <message>
        <source>Search for what a key does, or for a key</source>
        <translation>하는 일이나 키로 찾습니다</translation>
    </message>
    <message>
        <source>Search in all briefings</source>
        <translation>모든 브리핑에서 찾기</translation>
    </message>
    <message>
        <source>Search in all briefings: words, “phrases”, -without</source>
        <translation>모든 브리핑에서 찾기: 낱말, “구절”, -제외</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>단축키 찾기</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>절</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>절: {title}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>절</translation>
    </message>
    <message numerus="yes">
        <source>See lines {lines} and {n} more.</source>
        <extracomment>In the singular: See lines {lines} and {n} more.</extracomment>
        <translation>
            <numerusform>{lines}행과 그 밖의 {n}개 행을 보십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>See lines {lines}.</source>
        <translation>{lines}행을 보십시오.</translation>
    </message>
    <message>
        <source>See the pages, save them as PDF or print them</source>
        <translation>쪽을 보고 PDF로 저장하거나 인쇄합니다</translation>
    </message>
    <message>
        <source>Select a cell that you have rated</source>
        <translation>직접 평가한 칸을 선택하십시오</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Select in the text where the note belongs first.</source>
        <translation>먼저 본문에서 메모가 있을 곳을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select the words that you want to highlight first.</source>
        <translation>먼저 강조 표시할 낱말을 선택하십시오.</translation>
    </message>
    <message>
        <source>Select words and press {highlight} to highlight them, {note} to write a note, or {bookmark} to set a bookmark. None of this is written into the file.</source>
        <translation>낱말을 선택하고 {highlight} 키를 누르면 강조 표시를, {note} 키를 누르면 메모를, {bookmark} 키를 누르면 책갈피를 남깁니다. 파일에는 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Selection</source>
        <comment>what is chosen in the table</comment>
        <translation>선택 항목</translation>
    </message>
    <message>
        <source>Sending “{title}” to {printer} …</source>
        <translation>“{title}”을(를) {printer}(으)로 보내는 중…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>{printer}(으)로 보냈습니다</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>세피아</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>세리프</translation>
    </message>
    <message>
        <source>Serif typeface</source>
        <translation>세리프 글꼴</translation>
    </message>
    <message>
        <source>Set a bookmark on the paragraph or cell you are at, or take it away</source>
        <translation>지금 있는 문단이나 칸에 책갈피를 추가하거나 제거합니다</translation>
    </message>
    <message>
        <source>Set the lines close together</source>
        <translation>줄을 촘촘하게 합니다</translation>
    </message>
    <message>
        <source>Set the lines far apart</source>
        <translation>줄을 넓게 벌립니다</translation>
    </message>
    <message>
        <source>Set the text in Atkinson Hyperlegible, whose letters are hard to mistake</source>
        <translation>글자가 서로 헷갈리지 않는 Atkinson Hyperlegible로 본문을 표시합니다</translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Sans</source>
        <translation>IBM Plex Sans로 본문을 표시합니다</translation>
    </message>
    <message>
        <source>Set the text in IBM Plex Serif</source>
        <translation>IBM Plex Serif로 본문을 표시합니다</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Settings, reading positions, ratings and notes are not saved this time: {cause}.</source>
        <translation>설정, 읽던 자리, 평가, 메모를 이번에는 저장하지 않습니다: {cause}.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Several files, or a picture of the window, cannot go to standard output.</source>
        <translation>여러 파일이나 창의 그림은 표준 출력으로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Several labels of the Traffic Light Protocol are used in one briefing: {labels}.</source>
        <translation>한 브리핑에 Traffic Light Protocol 표시가 여럿 쓰였습니다: {labels}.</translation>
    </message>
    <message>
        <source>Several markings are given: {markings}. The banner has the highest; keep the right one.</source>
        <translation>보안 표시가 여러 개 있습니다: {markings}. 띠에는 가장 높은 것을 보여 줍니다. 맞는 것만 남기십시오.</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>시트 “{sheet}”</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, column {column}</source>
        <translation>시트 “{sheet}”, {column}열</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}</source>
        <translation>시트 “{sheet}”, {row}행</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}, column {column}</source>
        <translation>시트 “{sheet}”, {row}행 {column}열</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>서가</translation>
    </message>
    <message>
        <source>Shelf – Briefing App</source>
        <translation>서가 – Briefing App</translation>
    </message>
    <message>
        <source>Shift with the arrow keys</source>
        <translation>Shift와 화살표 키</translation>
    </message>
    <message>
        <source>Should a double click on a briefing open it in this program?</source>
        <translation>두 번 클릭하면 브리핑을 이 프로그램에서 열까요?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message numerus="yes">
        <source>Show ({n} hidden)</source>
        <extracomment>In the singular: Show ({n} hidden)</extracomment>
        <translation>
            <numerusform>표시({n}개 숨김)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show ({n})</source>
        <translation>표시({n})</translation>
    </message>
    <message>
        <source>Show a chart of the likelihoods on their scale instead of the table</source>
        <translation>표 대신 가능성을 척도 위의 도표로 표시합니다</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message numerus="yes">
        <source>Show all {n}</source>
        <extracomment>In the singular: Show all {n}</extracomment>
        <translation>
            <numerusform>{n}개 모두 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Show each likelihood through several editions of the briefing</source>
        <translation>여러 판본에 걸친 가능성을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show each likelihood through the two editions of the built-in briefing</source>
        <translation>내장 브리핑의 두 판본에 걸친 가능성을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show every briefing in the folders that you choose, and search in all of them</source>
        <translation>고른 폴더에 있는 모든 브리핑을 표시하고 그 안에서 찾습니다</translation>
    </message>
    <message>
        <source>Show every key there is</source>
        <translation>단축키를 모두 보여 줍니다</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Show everything at 100 %</source>
        <translation>모두 100 %로 표시합니다</translation>
    </message>
    <message>
        <source>Show only the evidence with certain words</source>
        <translation>특정 낱말이 있는 증거만 표시합니다</translation>
    </message>
    <message>
        <source>Show only the sections with certain words</source>
        <translation>특정 낱말이 있는 절만 표시합니다</translation>
    </message>
    <message>
        <source>Show or hide the list of sections</source>
        <translation>절 목록을 표시하거나 숨깁니다</translation>
    </message>
    <message>
        <source>Show pictures of another folder…</source>
        <translation>다른 폴더의 그림 표시…</translation>
    </message>
    <message>
        <source>Show the author’s ratings</source>
        <translation>작성자의 평가를 표시합니다</translation>
    </message>
    <message>
        <source>Show the author’s ratings, and other readers’, beside your own</source>
        <translation>작성자와 다른 독자의 평가를 내 평가 옆에 표시합니다</translation>
    </message>
    <message>
        <source>Show the comparison alone</source>
        <translation>비교표만 표시합니다</translation>
    </message>
    <message>
        <source>Show the dated events and evidence to scale</source>
        <translation>날짜가 있는 사건과 증거를 축척에 맞게 표시합니다</translation>
    </message>
    <message>
        <source>Show the grade of each source and its share of the weighted inconsistency</source>
        <translation>출처의 등급과 가중 불일치에서 차지하는 비중을 표시합니다</translation>
    </message>
    <message>
        <source>Show the pictures of this folder</source>
        <translation>이 폴더의 그림 표시</translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>문제 보기</translation>
    </message>
    <message>
        <source>Show the text alone</source>
        <translation>본문만 표시합니다</translation>
    </message>
    <message>
        <source>Show the text and the comparison</source>
        <translation>본문과 비교표를 표시합니다</translation>
    </message>
    <message>
        <source>Show the text as plain paragraphs</source>
        <translation>본문을 단순한 문단으로 표시</translation>
    </message>
    <message>
        <source>Show the version and the licences</source>
        <translation>버전과 라이선스를 표시합니다</translation>
    </message>
    <message>
        <source>Show what changed between two editions of the built-in briefing</source>
        <translation>내장 브리핑의 두 판본 사이에 바뀐 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show what changed, with the two editions beside one another</source>
        <translation>두 판본을 나란히 놓고 바뀐 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show what changed: the judgements first, then the text with its changes</source>
        <translation>바뀐 것을 보여 줍니다: 먼저 판단, 다음으로 변경이 표시된 본문</translation>
    </message>
    <message>
        <source>Show what is wrong with the file, and advice on its tradecraft</source>
        <translation>파일의 문제와 분석 기법에 대한 조언을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show what rests on paragraph {paragraph}</source>
        <translation>{paragraph}번 문단에 기대는 것 보기</translation>
    </message>
    <message>
        <source>Show what the analysis takes for granted, and what to expect if a motivation is right</source>
        <translation>분석이 당연하게 여기는 것과, 동기가 맞다면 예상되는 일을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show what would change the lead, and what it would take for others to lead</source>
        <translation>선두를 바꿀 것과, 다른 것이 선두가 되려면 필요한 것을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show what you tried in the table, or what the author wrote</source>
        <translation>표에서 시도한 것 또는 작성자가 쓴 것을 표시합니다</translation>
    </message>
    <message>
        <source>Show where the note is</source>
        <translation>메모가 있는 곳을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show who signed the briefing, and its SHA-256 to compare with somebody else’s</source>
        <translation>누가 브리핑에 서명했는지, 그리고 다른 사람 것과 비교할 SHA-256을 보여 줍니다</translation>
    </message>
    <message>
        <source>Show {name} among the assumptions</source>
        <translation>가정 목록에서 {name} 보기</translation>
    </message>
    <message>
        <source>Show {name} among the indicators</source>
        <translation>지표 목록에서 {name} 보기</translation>
    </message>
    <message>
        <source>Show {name} in the table</source>
        <translation>표에서 {name} 보기</translation>
    </message>
    <message>
        <source>Show {tried}</source>
        <translation>{tried} 표시</translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation>인쇄 면(&amp;D)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>크기(&amp;Z)</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Signature unreadable</source>
        <translation>서명을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Signed by an unknown key</source>
        <translation>알지 못하는 키의 서명</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>{name}의 서명</translation>
    </message>
    <message>
        <source>Signed in part by {name}</source>
        <translation>{name}의 서명(일부)</translation>
    </message>
    <message>
        <source>Signed: {file}</source>
        <translation>서명함: {file}</translation>
    </message>
    <message>
        <source>Silence it with {line} {place}.</source>
        <translation>끄려면 {line} 줄을 {place} 쓰십시오.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Size {number} per cent</source>
        <translation>크기 {number}퍼센트</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>더 작게</translation>
    </message>
    <message>
        <source>Some of those saved before may be missing.</source>
        <translation>전에 저장한 것 가운데 일부가 없을 수 있습니다.</translation>
    </message>
    <message>
        <source>Some read faster without serifs, or with letters that are hard to mistake.</source>
        <translation>세리프가 없거나 서로 헷갈리지 않는 글자를 더 빨리 읽는 사람도 있습니다.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>이름 없는 독자</translation>
    </message>
    <message>
        <source>Sort by the column one is in, or by the sums</source>
        <translation>지금 있는 열 또는 합계에 따라 정렬합니다</translation>
    </message>
    <message>
        <source>Sort the evidence</source>
        <translation>증거 정렬</translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation>출처(&amp;R)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Source {number}</source>
        <translation>출처 {number}</translation>
    </message>
    <message>
        <source>Source: {sentence}</source>
        <translation>출처: {sentence}</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>출처: {source}.</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Space, Shift+Space, Page Down, Page Up</source>
        <translation>스페이스, Shift+스페이스, Page Down, Page Up</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>스프레드시트</translation>
    </message>
    <message>
        <source>Start of the text</source>
        <translation>본문 처음</translation>
    </message>
    <message>
        <source>Such as 2, 4-5</source>
        <translation>예: 2, 4-5</translation>
    </message>
    <message>
        <source>Switch an item of evidence off or on</source>
        <translation>증거를 끄거나 켭니다</translation>
    </message>
    <message>
        <source>Switch {items} off</source>
        <translation>{items} 끄기</translation>
    </message>
    <message>
        <source>Switch {items} on</source>
        <translation>{items} 켜기</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>꺼져 있습니다.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>연표(&amp;I)</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Table ({rows} × {columns})</source>
        <translation>표({rows} × {columns})</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take back everything that you tried in the table</source>
        <translation>표에서 시도한 것을 모두 되돌립니다</translation>
    </message>
    <message>
        <source>Taking in notes …</source>
        <translation>메모 가져오는 중…</translation>
    </message>
    <message>
        <source>Terms of another scale</source>
        <translation>다른 척도의 용어</translation>
    </message>
    <message>
        <source>Terms of both rows of the scale</source>
        <translation>척도의 두 줄에 걸친 용어</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Text of the briefing</source>
        <translation>브리핑의 본문</translation>
    </message>
    <message>
        <source>Text or a mapping</source>
        <translation>텍스트 또는 매핑</translation>
    </message>
    <message>
        <source>Text width</source>
        <translation>본문 너비</translation>
    </message>
    <message>
        <source>Text: {changed} changed, {added} added, {removed} removed, {moved} moved</source>
        <translation>본문: 변경 {changed}, 추가 {added}, 삭제 {removed}, 옮김 {moved}</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>시스템의 언어</translation>
    </message>
    <message>
        <source>That of your country</source>
        <translation>나라에서 쓰는 용지</translation>
    </message>
    <message>
        <source>That {name} was {action}</source>
        <translation>“{name}”({action})</translation>
    </message>
    <message>
        <source>The YAML cannot be read: {words}.</source>
        <translation>YAML을 읽을 수 없습니다: {words}.</translation>
    </message>
    <message>
        <source>The administrator of this computer has set this.</source>
        <translation>이 컴퓨터의 관리자가 정한 설정입니다.</translation>
    </message>
    <message>
        <source>The assumption “{ref}” carries nothing: name under “if_wrong” the items or cells that cannot be judged without it.</source>
        <translation>가정 “{ref}”이(가) 떠받치는 것이 없습니다. 이 가정 없이는 판단할 수 없는 증거나 칸을 “if_wrong”에 쓰십시오.</translation>
    </message>
    <message>
        <source>The author has not rated it.</source>
        <translation>작성자가 평가하지 않았습니다.</translation>
    </message>
    <message>
        <source>The author’s</source>
        <comment>ratings</comment>
        <translation>작성자의 평가</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>작성자와 다른 독자의 평가는 행 전체를 평가할 때까지 그 행에서 가려져 있습니다. 합계는 내 평가의 합계입니다.</translation>
    </message>
    <message>
        <source>The author’s and the other readers’ ratings show in rows that are rated whole.</source>
        <translation>작성자와 다른 독자의 평가는 전체를 평가한 행에만 나타납니다.</translation>
    </message>
    <message>
        <source>The author’s lead is {motivations}.</source>
        <translation>작성자의 선두: {motivations}.</translation>
    </message>
    <message>
        <source>The author’s rating is hidden until you have rated the whole row.</source>
        <translation>행 전체를 평가할 때까지 작성자의 평가는 가려져 있습니다.</translation>
    </message>
    <message>
        <source>The author’s rating is {letter}, {meaning}.</source>
        <translation>작성자의 평가: {letter}, {meaning}.</translation>
    </message>
    <message>
        <source>The author’s ratings are hidden in each row until you have rated the whole of it. The sums are of your own.</source>
        <translation>작성자의 평가는 행 전체를 평가할 때까지 그 행에서 가려져 있습니다. 합계는 내 평가의 합계입니다.</translation>
    </message>
    <message>
        <source>The author’s ratings show in rows that are rated whole.</source>
        <translation>작성자의 평가는 전체를 평가한 행에만 나타납니다.</translation>
    </message>
    <message>
        <source>The author’s reason: {reason}</source>
        <translation>작성자의 이유: {reason}</translation>
    </message>
    <message>
        <source>The beginning of the {name}</source>
        <translation>{name}의 시작</translation>
    </message>
    <message>
        <source>The bookmark is removed.</source>
        <translation>책갈피를 제거했습니다.</translation>
    </message>
    <message>
        <source>The briefing has no comparison to make a table of.</source>
        <translation>브리핑에 표로 만들 비교가 없습니다.</translation>
    </message>
    <message>
        <source>The briefing names no assumptions and no indicators.</source>
        <translation>브리핑에 가정도 지표도 없습니다.</translation>
    </message>
    <message>
        <source>The briefing was called “{title}” when these ratings were made.</source>
        <translation>이 평가를 할 때 브리핑의 제목은 “{title}”이었습니다.</translation>
    </message>
    <message>
        <source>The briefings are being read. They appear here as soon as they are.</source>
        <translation>브리핑을 읽고 있습니다. 읽는 대로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>The bundle has more than one text: “{text}” is read, “{other}” is not.</source>
        <translation>번들에 텍스트가 둘 이상 있습니다. “{text}”은(는) 읽고 “{other}”은(는) 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The callout</source>
        <translation>강조 상자</translation>
    </message>
    <message>
        <source>The cells {name} are merged across columns of other kinds.</source>
        <translation>칸 {name}이(가) 다른 종류의 열에 걸쳐 병합되어 있습니다.</translation>
    </message>
    <message>
        <source>The character U+{number} is not allowed in YAML.</source>
        <translation>문자 U+{number}은(는) YAML에서 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>The column has no header, so it is not read.</source>
        <translation>열에 머리글이 없어 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The column is {width} pixels wide.</source>
        <translation>열의 너비는 {width}픽셀입니다.</translation>
    </message>
    <message>
        <source>The column “{title}” has ratings, but its head does not name a motivation, so it is not read. If it is one, name the motivations in the front matter.</source>
        <translation>“{title}” 열에 평가가 있지만 머리글이 동기의 이름이 아니어서 읽지 않습니다. 동기라면 프런트매터에 동기의 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>The comparison cannot be read.</source>
        <translation>비교표를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The comparison cannot be read: “{path}” is the file that names it.</source>
        <translation>비교표를 읽을 수 없습니다. “{path}”은(는) 비교표를 지정한 바로 그 파일입니다.</translation>
    </message>
    <message>
        <source>The comparison is too large for a workbook.</source>
        <translation>비교표가 통합 문서에 담기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>The comparison takes most of it: print the paper without it.</source>
        <translation>비교표가 대부분을 차지합니다. 비교표를 빼고 인쇄하십시오.</translation>
    </message>
    <message>
        <source>The desktop’s search is switched off on this computer.</source>
        <translation>이 컴퓨터에서는 데스크톱 검색이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The earliest date, such as 2018-04</source>
        <translation>가장 이른 날짜. 예: 2018-04</translation>
    </message>
    <message>
        <source>The end of the {name}</source>
        <translation>{name}의 끝</translation>
    </message>
    <message>
        <source>The explanation of signs in {rows} is not read.</source>
        <translation>{rows}에 있는 기호 설명은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The figures are weighted inconsistencies.</source>
        <translation>숫자는 가중 불일치입니다.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>파일을 읽을 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The file could not be shown: {error}. {fault}</source>
        <translation>파일을 표시할 수 없었습니다: {error}. {fault}</translation>
    </message>
    <message>
        <source>The file has no problems. All tradecraft checks passed.</source>
        <translation>파일에 문제가 없습니다. 분석 기법 점검을 모두 통과했습니다.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, so it is read as Windows-1252, as Excel writes it in Western Europe. If letters are wrong, save it as “CSV UTF-8”.</source>
        <translation>파일이 UTF-8이 아니므로 서유럽의 Excel이 쓰는 Windows-1252로 읽습니다. 글자가 틀리면 “CSV UTF-8”로 저장하십시오.</translation>
    </message>
    <message>
        <source>The file of the comparison is empty.</source>
        <translation>비교표 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The file of this name is “{name}”.</source>
        <translation>이 이름의 파일은 ‘{name}’입니다.</translation>
    </message>
    <message>
        <source>The file was changed and has an error. {error} You still see it as it was before.</source>
        <translation>파일이 바뀌었고 오류가 있습니다. {error} 화면에는 이전 상태가 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The folder cannot be read: {reason}.</source>
        <translation>폴더를 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The folder that the program was started in is no longer there.</source>
        <translation>프로그램을 시작한 폴더가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The footnote “{ref}” is written more than once; the last counts.</source>
        <translation>각주 “{ref}”이(가) 두 번 이상 쓰였습니다. 마지막 것을 씁니다.</translation>
    </message>
    <message>
        <source>The front matter in TOML is not valid and is not read: {error}.</source>
        <translation>TOML로 된 프런트매터가 올바르지 않아 읽지 않습니다: {error}.</translation>
    </message>
    <message>
        <source>The front matter is never closed; put a line of “---” below it.</source>
        <translation>프런트매터가 닫히지 않았습니다. 그 아래에 “---” 줄을 쓰십시오.</translation>
    </message>
    <message>
        <source>The front matter takes {size}; at most {limit} can be read.</source>
        <translation>프런트매터가 {size}입니다. {limit}까지 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The grade of the source “{source}” is {grade} here and {declared} in the front matter, which counts.</source>
        <translation>출처 “{source}”의 등급이 여기서는 {grade}, 프런트매터에서는 {declared}입니다. 프런트매터의 등급이 적용됩니다.</translation>
    </message>
    <message>
        <source>The grade of the source “{source}” is {grade} here and {first} before, which counts.</source>
        <translation>출처 “{source}”의 등급이 여기서는 {grade}이고 앞에서는 {first}입니다. 앞의 것이 적용됩니다.</translation>
    </message>
    <message>
        <source>The heading</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>The highlight is removed.</source>
        <translation>강조 표시를 제거했습니다.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this assumption is left out.</source>
        <translation>id “{ref}”은(는) 이미 {other}의 것이므로 이 가정은 제외합니다.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this criterion is left out.</source>
        <translation>id “{ref}”은(는) 이미 {other}의 것이므로 이 기준은 제외합니다.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this indicator is left out.</source>
        <translation>id “{ref}”은(는) 이미 {other}의 것이므로 이 지표는 제외합니다.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this item of evidence is left out.</source>
        <translation>id “{ref}”은(는) 이미 {other}의 것이므로 이 증거는 제외합니다.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this motivation is left out.</source>
        <translation>id “{ref}”은(는) 이미 {other}의 것이므로 이 동기는 제외합니다.</translation>
    </message>
    <message>
        <source>The id “{ref}” is already that of {other}; this source is left out.</source>
        <translation>id “{ref}”은(는) 이미 {other}의 것이므로 이 출처는 제외합니다.</translation>
    </message>
    <message>
        <source>The id “{ref}” is given more than once.</source>
        <translation>id “{ref}”이(가) 두 번 이상 쓰였습니다.</translation>
    </message>
    <message>
        <source>The image “{name}” has {width} by {height} pixels and is scaled down.</source>
        <translation>그림 “{name}”은(는) {width}×{height}픽셀이므로 줄여서 표시합니다.</translation>
    </message>
    <message>
        <source>The image “{name}” is not shown: {why}.</source>
        <translation>그림 “{name}”을(를) 표시하지 않습니다: {why}.</translation>
    </message>
    <message>
        <source>The image “{source}” has no words for those who do not see it: write what it shows between the brackets, as in ![words](…).</source>
        <translation>그림 “{source}”에는 그림을 볼 수 없는 사람을 위한 말이 없습니다. ![설명](…)처럼 대괄호 사이에 무엇이 보이는지 쓰십시오.</translation>
    </message>
    <message>
        <source>The index cannot be deleted: {why}.</source>
        <translation>색인을 삭제할 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The index cannot be used: {why}.</source>
        <translation>색인을 쓸 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The index was damaged, so it is made anew.</source>
        <translation>색인이 손상되어 새로 만듭니다.</translation>
    </message>
    <message>
        <source>The indicator names no column of the table, so it is left out.</source>
        <translation>지표가 표의 어떤 열도 가리키지 않아 제외합니다.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” does not say when that was; add its “date”.</source>
        <translation>지표 “{ref}”이(가) 언제 일어난 일인지 밝히지 않습니다. “date”를 덧붙이십시오.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” does not say when to expect it; add its “expect_by”.</source>
        <translation>지표 “{ref}”이(가) 언제 예상되는지 밝히지 않습니다. “expect_by”를 덧붙이십시오.</translation>
    </message>
    <message>
        <source>The indicator “{ref}” was expected by {date} and is not seen.</source>
        <translation>지표 “{ref}”은(는) {date}까지 예상되었으나 관찰되지 않았습니다.</translation>
    </message>
    <message>
        <source>The input ended before a password.</source>
        <translation>암호가 나오기 전에 입력이 끝났습니다.</translation>
    </message>
    <message>
        <source>The key that was given is {id}.</source>
        <translation>주어진 키는 {id}입니다.</translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation>프로그램의 언어는 다음에 시작할 때 바뀌며, 브리핑의 언어는 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>The last page is {n}.</source>
        <extracomment>In the singular: There is only one page.</extracomment>
        <translation>
            <numerusform>마지막 쪽은 {n}쪽입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest date, such as 2018</source>
        <translation>가장 늦은 날짜. 예: 2018</translation>
    </message>
    <message>
        <source>The lead changes to {motivations}.</source>
        <translation>선두가 바뀜: {motivations}.</translation>
    </message>
    <message>
        <source>The lead is not reckoned: see the problems.</source>
        <translation>선두를 계산하지 않음: 문제를 보십시오.</translation>
    </message>
    <message>
        <source>The lead is the motivation with the least weighted inconsistency: the least refuted, not the most probable.</source>
        <translation>선두는 가중 불일치가 가장 작은 동기입니다. 가장 적게 반증된 것이지 가장 가능성이 높은 것이 아닙니다.</translation>
    </message>
    <message>
        <source>The link to “#{target}” leads nowhere: nothing has this id.</source>
        <translation>“#{target}” 링크가 이어지는 곳이 없습니다. 이 id를 가진 것이 없습니다.</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>The list of definitions</source>
        <translation>정의 목록</translation>
    </message>
    <message>
        <source>The list of files</source>
        <translation>파일 목록</translation>
    </message>
    <message>
        <source>The list of members of this zip archive has {directory}; at most {directory_bytes} are read.</source>
        <translation>이 zip 보관 파일의 항목 목록은 {directory}입니다. {directory_bytes}까지 읽습니다.</translation>
    </message>
    <message>
        <source>The marking of this file could not be read; look at its front matter.</source>
        <translation>이 파일의 보안 표시를 읽을 수 없었습니다. 프런트매터를 살펴보십시오.</translation>
    </message>
    <message>
        <source>The marking “{banner}” has something unknown in it: {unknown}.</source>
        <translation>보안 표시 “{banner}”에 알 수 없는 것이 있습니다: {unknown}.</translation>
    </message>
    <message>
        <source>The marking “{banner}” is above every portion, which is right only for a compilation.</source>
        <translation>보안 표시 “{banner}”이(가) 모든 문단 보안 표시보다 높습니다. 이는 여러 내용을 모은 자료일 때만 옳습니다.</translation>
    </message>
    <message>
        <source>The marking “{banner}” releases the briefing to {countries}, but “{mark}” in {place} does not.</source>
        <translation>보안 표시 “{banner}”에 따르면 이 브리핑은 {countries}에 공개할 수 있지만, {place}의 “{mark}”에 따르면 공개할 수 없습니다.</translation>
    </message>
    <message>
        <source>The marking “{banner}” releases the briefing, but “{mark}” in {place} is not released.</source>
        <translation>보안 표시 “{banner}”은(는) 브리핑을 공개하지만, {place}의 “{mark}”은(는) 공개되지 않습니다.</translation>
    </message>
    <message>
        <source>The marking “{label}” speaks of a signature. It proves nothing: who has signed a file is said in the status bar of the window only.</source>
        <translation>보안 표시 “{label}”에 서명 이야기가 있습니다. 이것은 아무것도 증명하지 않습니다. 누가 파일에 서명했는지는 창의 상태 표시줄에만 나옵니다.</translation>
    </message>
    <message>
        <source>The name of the file is empty.</source>
        <translation>파일 이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The name of the output has to end in {endings}.</source>
        <translation>출력 이름은 {endings}(으)로 끝나야 합니다.</translation>
    </message>
    <message>
        <source>The name {name} has a line break, so it cannot be listed.</source>
        <translation>이름 {name}에 줄 바꿈이 있어 목록에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The note is put here.</source>
        <translation>메모를 여기에 두었습니다.</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>메모를 제거했습니다.</translation>
    </message>
    <message>
        <source>The notes are being read…</source>
        <translation>메모를 읽고 있습니다…</translation>
    </message>
    <message>
        <source>The notes of {reader} are removed.</source>
        <translation>{reader}의 메모를 지웠습니다.</translation>
    </message>
    <message>
        <source>The numbers below “{name}” are read as follows: below a third is low, above two thirds is high, between them is medium.</source>
        <translation>“{name}” 아래의 숫자는 이렇게 읽습니다. 3분의 1 미만은 낮음, 3분의 2 초과는 높음, 그 사이는 중간입니다.</translation>
    </message>
    <message>
        <source>The page cannot be drawn.</source>
        <translation>쪽을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The page cannot be drawn: it takes too much time or memory.</source>
        <translation>쪽을 그릴 수 없습니다. 시간이나 메모리가 너무 많이 듭니다.</translation>
    </message>
    <message>
        <source>The pages are no longer open.</source>
        <translation>쪽이 더는 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>The pages cannot be shown.</source>
        <translation>쪽을 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The pages cannot be shown: {why}.</source>
        <translation>쪽을 표시할 수 없습니다: {why}.</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <translation>쪽을 그릴 수 없었습니다.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>쪽을 만들 수 없었습니다.</translation>
    </message>
    <message>
        <source>The pages could not be made. The typesetter says: {error}</source>
        <translation>쪽을 만들 수 없었습니다. 조판기의 알림: {error}</translation>
    </message>
    <message>
        <source>The pages could not be made: {why}.</source>
        <translation>쪽을 만들 수 없었습니다: {why}.</translation>
    </message>
    <message>
        <source>The pages of “{profile}” have no room for {part}.</source>
        <translation>“{profile}”의 쪽에는 “{part}”을(를) 넣을 자리가 없습니다.</translation>
    </message>
    <message>
        <source>The paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>The part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>The password is wrong, or the secret key is damaged.</source>
        <translation>암호가 틀렸거나 비밀 키가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The path is copied.</source>
        <translation>경로를 복사했습니다.</translation>
    </message>
    <message>
        <source>The picture of the window could not be made.</source>
        <translation>창의 그림을 만들 수 없었습니다.</translation>
    </message>
    <message>
        <source>The policy of this computer cannot be read ({error}): printing, exporting, copying and remembering are off.</source>
        <translation>이 컴퓨터의 정책을 읽을 수 없어({error}) 인쇄, 내보내기, 복사, 기억하기가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The policy of this computer has settings that are not valid: {settings}.</source>
        <translation>이 컴퓨터의 정책에 올바르지 않은 설정이 있습니다: {settings}.</translation>
    </message>
    <message>
        <source>The portions add up to “{marking}”.</source>
        <translation>문단 보안 표시를 합치면 “{marking}”입니다.</translation>
    </message>
    <message>
        <source>The print system does not answer.</source>
        <translation>인쇄 시스템이 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The printer did not take the pages.</source>
        <translation>프린터가 쪽을 받지 않았습니다.</translation>
    </message>
    <message>
        <source>The profile cannot be read: {reason}.</source>
        <translation>프로필을 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The profile is not valid JSON.</source>
        <translation>프로필이 올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>The program has a fault ({error}).</source>
        <translation>프로그램에 결함이 있습니다({error}).</translation>
    </message>
    <message>
        <source>The program is under the MIT licence. It uses Python (PSF), Qt (LGPL), Typst (Apache 2.0), PDFium (BSD), SQLite (public domain), the typefaces IBM Plex, Atkinson Hyperlegible and Noto (SIL Open Font Licence), and more. The built program has the text of each licence in LICENSES.</source>
        <translation>이 프로그램은 MIT 라이선스를 따릅니다. Python(PSF), Qt(LGPL), Typst(Apache 2.0), PDFium(BSD), SQLite(퍼블릭 도메인), 글꼴 IBM Plex, Atkinson Hyperlegible, Noto(SIL Open Font License) 등을 씁니다. 빌드된 프로그램의 LICENSES에 각 라이선스의 전문이 있습니다.</translation>
    </message>
    <message>
        <source>The program was started so that it remembers nothing.</source>
        <translation>아무것도 기억하지 않도록 프로그램을 시작했습니다.</translation>
    </message>
    <message>
        <source>The quotation</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>The ratings are read as follows: {ratings} and others.</source>
        <translation>평가는 이렇게 읽습니다: {ratings} 등.</translation>
    </message>
    <message>
        <source>The ratings are read as follows: {ratings}.</source>
        <translation>평가는 이렇게 읽습니다: {ratings}.</translation>
    </message>
    <message>
        <source>The ratings of {reader} are removed.</source>
        <translation>{reader}의 평가를 지웠습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The report does not show {n} pictures, such as “{name}”: Markdown cannot show pictures inside a pack.</source>
        <extracomment>In the singular: The report does not show “{name}”: Markdown cannot show a picture inside a pack.</extracomment>
        <translation>
            <numerusform>보고서에 “{name}” 등 그림 {n}개가 나오지 않습니다. Markdown은 팩 안의 그림을 보여 줄 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row is above the header row but has ratings, so it is left out.</source>
        <translation>행이 머리글 행 위에 있지만 평가가 들어 있어 제외합니다.</translation>
    </message>
    <message>
        <source>The row is above the header row, so it is not read.</source>
        <translation>행이 머리글 행 위에 있어 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The row is below the table of scores, so it is left out.</source>
        <translation>행이 점수표 아래에 있어 제외합니다.</translation>
    </message>
    <message>
        <source>The row “{title}” has ratings, so it is read as evidence.</source>
        <translation>“{title}” 행에는 평가가 있으므로 증거로 읽습니다.</translation>
    </message>
    <message>
        <source>The row “{title}” holds the sums of the rows above it. If it is evidence, give it an id; if not, call it “Total”.</source>
        <translation>“{title}” 행에는 위 행들의 합계가 있습니다. 증거라면 ID를 주고, 아니라면 “Total”이라고 이름 붙이십시오.</translation>
    </message>
    <message>
        <source>The row “{title}” is read as a sum and not as evidence.</source>
        <translation>“{title}” 행은 증거가 아니라 합계로 읽습니다.</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>다시 한 번: </translation>
    </message>
    <message>
        <source>The same.</source>
        <comment>two ratings</comment>
        <translation>같습니다.</translation>
    </message>
    <message>
        <source>The saved settings were damaged and are set aside as {aside}; {end}.</source>
        <translation>저장된 설정이 손상되어 {aside}(으)로 따로 두었습니다. {end}.</translation>
    </message>
    <message>
        <source>The saved settings were deleted; what was open is saved again.</source>
        <translation>저장된 설정이 삭제되었습니다. 열려 있던 것을 다시 저장했습니다.</translation>
    </message>
    <message>
        <source>The saved settings were missing; the last backup has replaced them.</source>
        <translation>저장된 설정이 없어 마지막 백업으로 바꾸었습니다.</translation>
    </message>
    <message>
        <source>The screen shows boxes for these letters, since no font on this computer has them: {letters}.</source>
        <translation>이 컴퓨터의 어떤 글꼴에도 없어 화면에 네모로 보이는 글자: {letters}.</translation>
    </message>
    <message>
        <source>The secret key is damaged.</source>
        <translation>비밀 키가 손상되었습니다.</translation>
    </message>
    <message>
        <source>The settings are from a newer version of this program: they are read, not changed.</source>
        <translation>설정이 이 프로그램의 더 새로운 버전에서 왔습니다. 읽기만 하고 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>The sheet is hidden; it is read anyway.</source>
        <translation>시트가 숨겨져 있지만 읽습니다.</translation>
    </message>
    <message>
        <source>The sheets have more filled cells than are read; this row and all after it are left out.</source>
        <translation>시트에 채워진 칸이 읽을 수 있는 수를 넘습니다. 이 행과 그 뒤는 모두 제외합니다.</translation>
    </message>
    <message>
        <source>The shelf is switched off on this computer.</source>
        <translation>이 컴퓨터에서는 서가가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The shelf shows every briefing in the folders that you choose, and searches in all of them. Nothing in the folders is changed.</source>
        <translation>서가는 고른 폴더에 있는 모든 브리핑을 표시하고 그 안에서 찾습니다. 폴더의 내용은 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>The signing of the {name}</source>
        <translation>{name}의 서명</translation>
    </message>
    <message>
        <source>The source “{ref}” is not cited; to cite it, write [@{ref}] in the text.</source>
        <translation>출처 “{ref}”이(가) 인용되지 않았습니다. 인용하려면 본문에 [@{ref}]을(를) 쓰십시오.</translation>
    </message>
    <message>
        <source>The spreadsheet shows the error {words} here; the cell is left out.</source>
        <translation>스프레드시트에 여기서 {words} 오류가 보입니다. 이 칸은 제외합니다.</translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>가장 강한 대비</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The table has changed since these ratings were made; those that fit are kept.</source>
        <translation>이 평가를 한 뒤에 표가 바뀌었습니다. 들어맞는 평가는 남깁니다.</translation>
    </message>
    <message>
        <source>The table has no column for “{title}”.</source>
        <translation>표에 “{title}” 열이 없습니다.</translation>
    </message>
    <message>
        <source>The table is turned: its columns are read as rows, and its rows as columns.</source>
        <translation>표가 돌려져 있습니다. 열은 행으로, 행은 열로 읽습니다.</translation>
    </message>
    <message>
        <source>The table of scores in {rows} is not read; the program computes its own.</source>
        <translation>{rows}의 점수표는 읽지 않습니다. 프로그램이 직접 계산합니다.</translation>
    </message>
    <message>
        <source>The table with empty cells, its key, and a line for the name</source>
        <translation>빈칸으로 된 표, 그 범례, 이름을 쓰는 줄</translation>
    </message>
    <message>
        <source>The text begins with “{marking}”, but the front matter has no “marking”, so the pages do not show it.</source>
        <translation>텍스트가 “{marking}”(으)로 시작하지만 프런트매터에 “marking”이 없어서 페이지에 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The text below the matrix in {rows} is not read; an item of evidence needs an id or a rating.</source>
        <translation>행렬 아래 {rows}의 글은 읽지 않습니다. 증거에는 ID나 평가가 있어야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The text holds {n} comments, not shown.</source>
        <extracomment>In the singular: The text holds a comment, not shown.</extracomment>
        <translation>
            <numerusform>본문에 표시되지 않는 주석이 {n}개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text holds {n} scripts or styles, left out.</source>
        <extracomment>In the singular: The text holds a script or style, left out.</extracomment>
        <translation>
            <numerusform>본문에 제외한 스크립트나 스타일이 {n}개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is neither UTF-8 nor UTF-16 with a byte order mark: the byte 0x{data} at offset {offset} does not fit. Save it as UTF-8.</source>
        <translation>텍스트가 UTF-8도, 바이트 순서 표시가 있는 UTF-16도 아닙니다. 오프셋 {offset}의 바이트 0x{data}이(가) 맞지 않습니다. UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <source>The text is shown as plain paragraphs, because {reason}.</source>
        <translation>본문을 단순한 문단으로 표시합니다. 이유: {reason}.</translation>
    </message>
    <message>
        <source>The track is written to files that end in {endings}.</source>
        <translation>추이는 다음으로 끝나는 파일에 씁니다: {endings}.</translation>
    </message>
    <message>
        <source>The tradecraft checks could not be carried out.</source>
        <translation>분석 기법 점검을 할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The two editions say the same.</source>
        <translation>두 판본의 내용이 같습니다.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>두 암호가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>The types of files were not registered: {error}.</source>
        <translation>파일 형식을 등록하지 못했습니다: {error}.</translation>
    </message>
    <message>
        <source>The window is too small for both.</source>
        <translation>창이 너무 작아 둘 다 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>The workbook has no sheets.</source>
        <translation>통합 문서에 시트가 없습니다.</translation>
    </message>
    <message>
        <source>The {event}</source>
        <translation>{event}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>테마와 글자</translation>
    </message>
    <message>
        <source>There are more than {empty_rows} empty rows here; anything below them is not read.</source>
        <translation>여기에 빈 행이 {empty_rows}개를 넘습니다. 그 아래는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>There are more than {values} values.</source>
        <translation>값이 {values}개를 넘습니다.</translation>
    </message>
    <message>
        <source>There are no notes of other readers.</source>
        <translation>다른 독자의 메모가 없습니다.</translation>
    </message>
    <message>
        <source>There are no notes to be written.</source>
        <translation>쓸 메모가 없습니다.</translation>
    </message>
    <message>
        <source>There are no ratings of other readers.</source>
        <translation>다른 독자의 평가가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>There are not exactly {n} ratings here, one for each hypothesis, so none is read.</source>
        <extracomment>In the singular: There is not exactly {n} rating here, one for each hypothesis, so none is read.</extracomment>
        <translation>
            <numerusform>여기에 가설마다 하나씩 정확히 {n}개의 평가가 있지 않아 하나도 읽지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are other ratings than the author’s. Which ones should go out?</source>
        <translation>작성자의 것이 아닌 평가도 있습니다. 어느 것을 내보낼까요?</translation>
    </message>
    <message>
        <source>There is already a column “{title}”; this one is left out.</source>
        <translation>“{title}” 열이 이미 있으므로 이 열은 제외합니다.</translation>
    </message>
    <message>
        <source>There is no briefing in the folders of the shelf.</source>
        <translation>서가의 폴더에 브리핑이 없습니다.</translation>
    </message>
    <message>
        <source>There is no comparison to try anything in.</source>
        <translation>시도할 비교표가 없습니다.</translation>
    </message>
    <message>
        <source>There is no criterion “{ref}”.</source>
        <translation>“{ref}”(이)라는 기준이 없습니다.</translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>창을 열 화면이 없습니다. 대신 “briefing-app export -o FILE.pdf”로 브리핑을 파일로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no edition of “{title}” before this one.</source>
        <translation>“{title}”의 이전 판본이 없습니다.</translation>
    </message>
    <message>
        <source>There is no evidence “{ref}”.</source>
        <translation>“{ref}”(이)라는 증거가 없습니다.</translation>
    </message>
    <message>
        <source>There is no evidence, and so no lead that could hang on it.</source>
        <translation>증거가 없으므로 증거에 달린 선두도 없습니다.</translation>
    </message>
    <message>
        <source>There is no footnote “{ref}”.</source>
        <translation>“{ref}”(이)라는 각주가 없습니다.</translation>
    </message>
    <message>
        <source>There is no further note.</source>
        <translation>메모가 더 없습니다.</translation>
    </message>
    <message>
        <source>There is no item of evidence “{ref}”.</source>
        <translation>“{ref}”(이)라는 증거가 없습니다.</translation>
    </message>
    <message>
        <source>There is no motivation “{ref}”.</source>
        <translation>“{ref}”(이)라는 동기가 없습니다.</translation>
    </message>
    <message>
        <source>There is no motivation “{title}”; its ratings are left out.</source>
        <translation>“{title}”(이)라는 동기가 없어 그 평가를 제외합니다.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <translation>여기에는 “{option}” 옵션이 없습니다.</translation>
    </message>
    <message>
        <source>There is no paragraph “{typed}”; the last one is {last}.</source>
        <translation>“{typed}”번 문단은 없습니다. 마지막은 {last}번입니다.</translation>
    </message>
    <message>
        <source>There is no profile of this name. There are: {known}.</source>
        <translation>이 이름의 프로필이 없습니다. 있는 프로필: {known}.</translation>
    </message>
    <message>
        <source>There is no session bus.</source>
        <translation>세션 버스가 없습니다.</translation>
    </message>
    <message>
        <source>There is no sheet “{wanted}” in the workbook; it has {names}.</source>
        <translation>통합 문서에 “{wanted}” 시트가 없습니다. 있는 시트: {names}.</translation>
    </message>
    <message>
        <source>There is no shelf yet: name its folder with --shelf.</source>
        <translation>아직 서가가 없습니다. --shelf로 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no source “{ref}”.</source>
        <translation>“{ref}”(이)라는 출처가 없습니다.</translation>
    </message>
    <message>
        <source>There is no “{name}” in the briefing.</source>
        <translation>브리핑에 “{name}”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>There is only one edition of “{title}”.</source>
        <translation>“{title}”의 판본은 하나뿐입니다.</translation>
    </message>
    <message>
        <source>These are not on the shelf. They are tried again when they change.</source>
        <translation>이 파일들은 서가에 없습니다. 바뀌면 다시 읽어 봅니다.</translation>
    </message>
    <message>
        <source>These are your own ratings, so they are not shown a second time.</source>
        <translation>내 평가이므로 다시 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>These arguments are missing: {arguments}.</source>
        <translation>빠진 인수: {arguments}.</translation>
    </message>
    <message>
        <source>These arguments are not known: {arguments}.</source>
        <translation>알 수 없는 인수: {arguments}.</translation>
    </message>
    <message>
        <source>These parts are not read: {names}.</source>
        <translation>다음 부분은 읽지 않습니다: {names}.</translation>
    </message>
    <message>
        <source>They are hidden like the author’s.</source>
        <translation>작성자의 것처럼 가려져 있습니다.</translation>
    </message>
    <message>
        <source>They are under your name, but differ from your ratings here.</source>
        <translation>내 이름으로 되어 있지만 여기 있는 내 평가와 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in {n} of the {rated} cells that both have rated.</source>
        <extracomment>In the singular: They differ in {n} of the {rated} cells that both have rated.</extracomment>
        <translation>
            <numerusform>둘 다 평가한 칸 {rated}개 중 {n}개가 서로 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go out with your notes. A field that is empty has the usual name.</source>
        <translation>이 이름은 메모와 함께 내보냅니다. 비워 둔 칸에는 보통 이름을 씁니다.</translation>
    </message>
    <message>
        <source>This briefing is forgotten.</source>
        <translation>이 브리핑을 잊었습니다.</translation>
    </message>
    <message>
        <source>This bundle contains no text (a file such as “text.md”).</source>
        <translation>이 번들에 본문(“text.md” 같은 파일)이 없습니다.</translation>
    </message>
    <message>
        <source>This cannot be the name of a key: write letters, digits, spaces, and . @ + -.</source>
        <translation>키의 이름이 될 수 없습니다. 글자, 숫자, 공백과 . @ + -를 쓰십시오.</translation>
    </message>
    <message>
        <source>This cell has a formula without a saved value, so it is left out.</source>
        <translation>이 칸에는 저장된 값이 없는 수식이 있어 제외합니다.</translation>
    </message>
    <message>
        <source>This cell is rated twice; the first rating is kept.</source>
        <translation>이 칸은 두 번 평가되었습니다. 첫 번째 평가를 남깁니다.</translation>
    </message>
    <message>
        <source>This copy</source>
        <translation>이 사본</translation>
    </message>
    <message>
        <source>This copy: SHA-256 and signer</source>
        <translation>이 사본: SHA-256과 서명자</translation>
    </message>
    <message>
        <source>This copy…</source>
        <translation>이 사본…</translation>
    </message>
    <message>
        <source>This file holds no matrix.</source>
        <translation>이 파일에는 매트릭스가 없습니다.</translation>
    </message>
    <message>
        <source>This file is damaged: {why}.</source>
        <translation>이 파일이 손상되었습니다: {why}.</translation>
    </message>
    <message>
        <source>This file is marked “{marking}”. Only the marking in the front matter is shown.</source>
        <translation>이 파일의 보안 표시는 “{marking}”입니다. 프런트매터의 보안 표시만 보여 줍니다.</translation>
    </message>
    <message>
        <source>This folder has more than {members} files.</source>
        <translation>이 폴더에 파일이 {members}개를 넘습니다.</translation>
    </message>
    <message>
        <source>This folder is not a bundle: its name does not end in “{bundle}”.</source>
        <translation>이 폴더는 번들이 아닙니다. 이름이 “{bundle}”(으)로 끝나지 않습니다.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of the file. What you have open is as it was.</source>
        <translation>파일이 아니라 프로그램의 결함입니다. 열어 둔 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>프로그램의 결함입니다.</translation>
    </message>
    <message>
        <source>This is a workbook, not text. A briefing takes its comparison from it with “comparison: {name}” in its front matter.</source>
        <translation>텍스트가 아니라 통합 문서입니다. 브리핑의 프런트매터에 “comparison: {name}”이라고 쓰면 그 비교를 가져옵니다.</translation>
    </message>
    <message>
        <source>This is an address on a network; only files of this computer can be opened.</source>
        <translation>네트워크에 있는 주소입니다. 이 컴퓨터에 있는 파일만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>This is not {what}.</source>
        <translation>{what}이(가) 아닙니다.</translation>
    </message>
    <message>
        <source>This is not {what}: a line of it is not Base64.</source>
        <translation>{what}이(가) 아닙니다. Base64가 아닌 줄이 있습니다.</translation>
    </message>
    <message>
        <source>This is not {what}: it does not have its four lines.</source>
        <translation>{what}이(가) 아닙니다. 있어야 할 네 줄이 없습니다.</translation>
    </message>
    <message>
        <source>This is not {what}: it has {data} bytes instead of {length}.</source>
        <translation>{what}이(가) 아닙니다. {length}바이트가 아니라 {data}바이트입니다.</translation>
    </message>
    <message>
        <source>This is not {what}: it is larger than {most_bytes} bytes.</source>
        <translation>{what}이(가) 아닙니다. {most_bytes}바이트를 넘습니다.</translation>
    </message>
    <message>
        <source>This is not {what}: it is not text.</source>
        <translation>{what}이(가) 아닙니다. 텍스트가 아닙니다.</translation>
    </message>
    <message>
        <source>This is not {what}: its algorithm is unknown.</source>
        <translation>{what}이(가) 아닙니다. 알고리즘을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>This is not {what}: its comment is too long.</source>
        <translation>{what}이(가) 아닙니다. 설명이 너무 깁니다.</translation>
    </message>
    <message>
        <source>This is not {what}: its first line is not an untrusted comment.</source>
        <translation>{what}이(가) 아닙니다. 첫 줄이 untrusted comment가 아닙니다.</translation>
    </message>
    <message>
        <source>This is {kind}, not text.</source>
        <translation>텍스트가 아니라 {kind}입니다.</translation>
    </message>
    <message>
        <source>This judgement cites neither a source nor an item of evidence.</source>
        <translation>이 판단은 출처도 증거도 인용하지 않습니다.</translation>
    </message>
    <message>
        <source>This key is given twice; the first is kept.</source>
        <translation>이 키가 두 번 쓰였습니다. 첫 번째 것을 씁니다.</translation>
    </message>
    <message>
        <source>This link leads to a file and is not opened: {address}</source>
        <translation>이 링크는 파일로 이어지며 열지 않습니다: {address}</translation>
    </message>
    <message>
        <source>This link leads to a mail address and is not opened: {address}</source>
        <translation>이 링크는 메일 주소로 이어지며 열지 않습니다: {address}</translation>
    </message>
    <message>
        <source>This link leads to another briefing: {address}</source>
        <translation>이 링크는 다른 브리핑으로 이어집니다: {address}</translation>
    </message>
    <message>
        <source>This link leads to the web and is not opened: {address}</source>
        <translation>이 링크는 웹으로 이어지며 열지 않습니다: {address}</translation>
    </message>
    <message>
        <source>This secret key needs more than 1 GiB of memory to be opened.</source>
        <translation>이 비밀 키를 여는 데 메모리가 1 GiB 넘게 필요합니다.</translation>
    </message>
    <message>
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation>이 시스템에 {libraries}이(가) 없습니다. Debian과 Ubuntu에서는 다음 줄로 설치합니다: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>This table was exported from one that was only partly understood, so it names no lead. Correct the original and export it again.</source>
        <translation>이 표는 일부만 이해된 표에서 내보낸 것이므로 선두를 밝히지 않습니다. 원본을 고친 뒤 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>이 글에는 제목이 없습니다.</translation>
    </message>
    <message>
        <source>This text has no headings. {key} hides this list.</source>
        <translation>이 글에는 제목이 없습니다. {key} 키로 이 목록을 숨길 수 있습니다.</translation>
    </message>
    <message>
        <source>This was not understood, so it is not read.</source>
        <translation>무슨 뜻인지 알 수 없어 읽지 않습니다.</translation>
    </message>
    <message>
        <source>This zip archive contains no text, so it is not a briefing.</source>
        <translation>이 zip 보관 파일에는 본문이 없으므로 브리핑이 아닙니다.</translation>
    </message>
    <message>
        <source>This zip archive contains several bundles; unpack it and open one of them.</source>
        <translation>이 zip 보관 파일에는 번들이 여러 개 있습니다. 압축을 풀고 그중 하나를 여십시오.</translation>
    </message>
    <message>
        <source>This zip archive has {members} members; at most {members_2} are read.</source>
        <translation>이 zip 보관 파일에는 항목이 {members}개 있습니다. {members_2}개까지 읽습니다.</translation>
    </message>
    <message>
        <source>This zip archive is damaged: its end is missing.</source>
        <translation>이 zip 보관 파일은 손상되었습니다. 끝부분이 없습니다.</translation>
    </message>
    <message>
        <source>This zip archive is damaged: {value}.</source>
        <translation>이 zip 보관 파일은 손상되었습니다: {value}.</translation>
    </message>
    <message>
        <source>This zip archive is in the ZIP64 form, for more than 4 GiB, which is not read.</source>
        <translation>이 zip 보관 파일은 4 GiB가 넘는 파일을 위한 ZIP64 형식이므로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>This zip archive is refused: it unpacks to more than {limit}.</source>
        <translation>이 zip 보관 파일을 거부합니다. 압축을 풀면 {limit}을(를) 넘습니다.</translation>
    </message>
    <message>
        <source>This zip archive is refused: its member “{name}” {why}.</source>
        <translation>이 zip 보관 파일을 거부합니다. 항목 “{name}”: {why}.</translation>
    </message>
    <message>
        <source>Tight lines</source>
        <translation>촘촘한 줄 간격</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Timeline.</source>
        <translation>연표.</translation>
    </message>
    <message>
        <source>Timeline. {place} of {count}. {sentence}</source>
        <translation>연표. {count}개 중 {place}. {sentence}</translation>
    </message>
    <message>
        <source>Title, judgements and the table on exactly one page</source>
        <translation>제목, 판단, 표를 정확히 한 쪽에</translation>
    </message>
    <message>
        <source>Title, key judgements, contents and the whole text</source>
        <translation>제목, 핵심 판단, 목차, 본문 전체</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>To silence it, write {ways}.</source>
        <translation>끄려면 다음을 쓰십시오: {ways}.</translation>
    </message>
    <message>
        <source>Track of the judgements</source>
        <translation>판단의 추이</translation>
    </message>
    <message>
        <source>Track of the judgements…</source>
        <translation>판단의 추이…</translation>
    </message>
    <message>
        <source>Tried now</source>
        <translation>지금 시도한 것</translation>
    </message>
    <message>
        <source>Trust a key</source>
        <translation>키 신뢰하기</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>키 신뢰하기…</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>신뢰하기</translation>
    </message>
    <message>
        <source>Trust the key of somebody who signs briefings</source>
        <translation>브리핑에 서명하는 사람의 키를 신뢰합니다</translation>
    </message>
    <message>
        <source>Trust this key…</source>
        <translation>이 키 신뢰하기…</translation>
    </message>
    <message>
        <source>Trusted as “{name}”: {key} ({kept})</source>
        <translation>“{name}”(으)로 신뢰함: {key}({kept})</translation>
    </message>
    <message>
        <source>Trusted: {name}</source>
        <translation>신뢰함: {name}</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>시도</translation>
    </message>
    <message>
        <source>Try ({n})</source>
        <translation>시도({n})</translation>
    </message>
    <message>
        <source>Try another credibility, relevance</source>
        <translation>다른 신뢰성, 관련성 시도</translation>
    </message>
    <message>
        <source>Try another rating: {rating} {weighing}</source>
        <translation>다른 평가 시도: {rating} {weighing}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>시도하기</translation>
    </message>
    <message>
        <source>Try this in the table</source>
        <translation>표에서 시도하기</translation>
    </message>
    <message>
        <source>Try what it would take for a motivation to lead</source>
        <translation>동기가 선두가 되려면 필요한 것을 시도합니다</translation>
    </message>
    <message>
        <source>Try what it would take to lead</source>
        <translation>선두가 되려면 필요한 것 시도</translation>
    </message>
    <message>
        <source>Try {ratings}; not applicable; blank</source>
        <translation>{ratings} 시도, 해당 없음, 비움</translation>
    </message>
    <message>
        <source>Turn the table</source>
        <translation>표 돌리기</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>돌림</translation>
    </message>
    <message>
        <source>Two pages a side</source>
        <translation>한 면에 두 쪽</translation>
    </message>
    <message>
        <source>Type the name of a command, a section, a source …</source>
        <translation>명령, 절, 출처 등의 이름을 입력하십시오</translation>
    </message>
    <message>
        <source>Type what you want to find in the bar above the text, which {key} opens.</source>
        <translation>{key} 키로 열리는 본문 위의 막대에 찾을 것을 입력하십시오.</translation>
    </message>
    <message>
        <source>Type: {sentence}</source>
        <translation>종류: {sentence}</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>글꼴</translation>
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
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>뒤로 간 것 취소</translation>
    </message>
    <message>
        <source>Undo your last change in the table or the notes</source>
        <translation>표나 메모에서 마지막으로 한 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>실행 취소: {change}</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>취소함: {change}.</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>모두 펼치기</translation>
    </message>
    <message>
        <source>Until you forget them</source>
        <translation>잊을 때까지</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Usual column</source>
        <translation>보통 단</translation>
    </message>
    <message>
        <source>Usual lines</source>
        <translation>보통 줄 간격</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>보통 크기</translation>
    </message>
    <message>
        <source>Usual widths</source>
        <translation>보통 너비</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Was at {place}: “{words}”</source>
        <translation>원래 자리 {place}: “{words}”</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>웹 페이지</translation>
    </message>
    <message>
        <source>Weighted inconsistency</source>
        <translation>가중 불일치</translation>
    </message>
    <message>
        <source>Weighted: {reader}</source>
        <translation>가중: {reader}</translation>
    </message>
    <message>
        <source>What can be tried here</source>
        <translation>여기서 시도할 수 있는 것</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>읽을 수 없는 것</translation>
    </message>
    <message>
        <source>What cannot be read…</source>
        <translation>읽을 수 없는 것…</translation>
    </message>
    <message>
        <source>What changed is written to files that end in {endings}.</source>
        <translation>바뀐 것은 다음으로 끝나는 파일에 씁니다: {endings}.</translation>
    </message>
    <message>
        <source>What could tell the first two apart</source>
        <translation>상위 둘을 가를 수 있는 것</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>다른 점</translation>
    </message>
    <message>
        <source>What hangs on each source</source>
        <translation>출처별 비중</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>가정 시나리오</translation>
    </message>
    <message numerus="yes">
        <source>What if: {n} changes</source>
        <extracomment>In the singular: What if: {n} change</extracomment>
        <translation>
            <numerusform>가정 시나리오: 변경 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>What if: {trial}</source>
        <translation>가정 시나리오: {trial}</translation>
    </message>
    <message>
        <source>What is kept, for how long, and who decides</source>
        <translation>무엇을 얼마나 오래 보관하며 누가 정하는가</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>What it would take to lead</source>
        <translation>선두가 되려면 필요한 것</translation>
    </message>
    <message>
        <source>What it would take, and how robust the lead is</source>
        <translation>필요한 것과 선두가 얼마나 탄탄한가</translation>
    </message>
    <message>
        <source>What the lead hangs on</source>
        <translation>선두가 무엇에 달려 있는가</translation>
    </message>
    <message>
        <source>What the ratings add up to, and what you can try</source>
        <translation>평가를 합친 결과와 시도할 수 있는 것</translation>
    </message>
    <message>
        <source>What-ifs side by side</source>
        <translation>가정 시나리오 나란히 보기</translation>
    </message>
    <message>
        <source>Which folder do you want to remove? Its files stay as they are.</source>
        <translation>어느 폴더를 제거할까요? 파일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Which notes are listed</source>
        <translation>나열할 메모</translation>
    </message>
    <message>
        <source>Which search do you want to forget?</source>
        <translation>어느 검색을 잊을까요?</translation>
    </message>
    <message>
        <source>Which search do you want to rename?</source>
        <translation>어느 검색의 이름을 바꿀까요?</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s lead hangs on is not shown.</source>
        <translation>독자가 평가하는 동안에는 작성자의 선두가 무엇에 달려 있는지 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>While readers rate, what the author’s table rests on is not shown.</source>
        <translation>독자가 평가하는 동안에는 작성자의 표가 무엇에 기대는지 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Whoever has this key can sign briefings as “{name}”. Compare it with its owner first, for example by telephone.

Id: {id}
Key: {key}</source>
        <translation>이 키를 가진 사람은 “{name}”(으)로 브리핑에 서명할 수 있습니다. 먼저 전화 등으로 주인과 비교하십시오.

ID: {id}
키: {key}</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>온전한 낱말만</translation>
    </message>
    <message>
        <source>Whose notes do you want to remove? Undo brings them back.</source>
        <translation>누구의 메모를 제거할까요? 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Whose ratings do you want to remove? Undo brings them back.</source>
        <translation>누구의 평가를 제거할까요? 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Why do you rate it so? An empty reason takes it away.</source>
        <translation>왜 그렇게 평가합니까? 비워 두면 이유를 없앱니다.</translation>
    </message>
    <message>
        <source>Wide column</source>
        <translation>넓은 단</translation>
    </message>
    <message>
        <source>Width of the table</source>
        <translation>표의 너비</translation>
    </message>
    <message>
        <source>With the author’s ratings nothing leads.</source>
        <translation>작성자의 평가로는 선두가 없습니다.</translation>
    </message>
    <message>
        <source>With the ratings of {reader}</source>
        <translation>{reader}의 평가와 함께</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>글이 있는 것</translation>
    </message>
    <message>
        <source>With your ratings</source>
        <translation>내 평가와 함께</translation>
    </message>
    <message>
        <source>Without colo&amp;ur</source>
        <translation>색 없이(&amp;U)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>Words of the cell</source>
        <translation>칸의 내용</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>메모의 글</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>통합 문서</translation>
    </message>
    <message>
        <source>Write CC, C, N, I, II or NA.</source>
        <translation>CC, C, N, I, II, NA 중 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>Write a log</source>
        <translation>기록 쓰기</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>Write a note on what is selected, or on the paragraph or cell you are at</source>
        <translation>선택한 부분이나 지금 있는 문단 또는 칸에 메모를 씁니다</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>메모 쓰기…</translation>
    </message>
    <message>
        <source>Write the briefing or its comparison as another kind of file</source>
        <translation>브리핑이나 비교표를 다른 종류의 파일로 씁니다</translation>
    </message>
    <message>
        <source>Write the pages like this: 2, 4-5</source>
        <translation>쪽은 이렇게 쓰십시오: 2, 4-5</translation>
    </message>
    <message>
        <source>Write your notes to a small file for other readers, or all of them to read</source>
        <translation>내 메모를 다른 독자를 위한 작은 파일로 쓰거나, 모든 메모를 읽을 수 있는 파일로 씁니다</translation>
    </message>
    <message>
        <source>Write your ratings to a small file for other readers</source>
        <translation>내 평가를 다른 독자를 위한 작은 파일로 씁니다</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>기록함</translation>
    </message>
    <message>
        <source>You cancelled opening this file.</source>
        <translation>이 파일 열기를 취소했습니다.</translation>
    </message>
    <message>
        <source>You have not rated anything here.</source>
        <translation>여기에서 평가한 것이 없습니다.</translation>
    </message>
    <message>
        <source>You have rated nothing in it on this computer.</source>
        <translation>이 컴퓨터에서 평가한 것이 없습니다.</translation>
    </message>
    <message>
        <source>You rank it number {rank} with a weighted inconsistency of {weighted}, the author number {authors_rank} with {authors_weighted}.</source>
        <translation>나는 {rank}위(가중 불일치 {weighted}), 작성자는 {authors_rank}위(가중 불일치 {authors_weighted})로 둡니다.</translation>
    </message>
    <message>
        <source>You try nothing in it on this computer.</source>
        <translation>이 컴퓨터에서 시도하는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your notes.
It is written into the file, and kept for the next time.</source>
        <translation>다른 독자가 메모 옆에서 볼 이름입니다.
파일에 쓰이고 다음을 위해 보관됩니다.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your ratings.
It is written into the file, and kept for the next time.</source>
        <translation>다른 독자가 평가 옆에서 볼 이름입니다.
파일에 쓰이고 다음을 위해 보관됩니다.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>Your ratings can still be exported.</source>
        <translation>평가는 아직 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Your reason: {reason}</source>
        <translation>내 이유: {reason}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z 보관 파일</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF 그림</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG 그림</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint 프레젠테이션</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 보관 파일</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>Word 문서</translation>
    </message>
    <message>
        <source>a backslash in double quotes begins no known escape; use single quotes</source>
        <translation>큰따옴표 안의 역슬래시로 시작하는 이스케이프를 알 수 없습니다. 작은따옴표를 쓰십시오</translation>
    </message>
    <message>
        <source>a cell</source>
        <translation>칸</translation>
    </message>
    <message>
        <source>a character in it is incomplete</source>
        <translation>그 안의 글자 하나가 온전하지 않습니다</translation>
    </message>
    <message>
        <source>a comment that is signed too (file:NAME)</source>
        <translation>함께 서명하는 설명(file:NAME)</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>압축 파일(gzip)</translation>
    </message>
    <message>
        <source>a criterion</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>데이터베이스</translation>
    </message>
    <message>
        <source>a line does not fit the ones above it; check its indentation, quotes and brackets</source>
        <translation>위의 줄과 맞지 않는 줄이 있습니다. 들여쓰기, 따옴표, 괄호를 확인하십시오</translation>
    </message>
    <message>
        <source>a line is neither a key with a colon nor part of the value above it</source>
        <translation>콜론이 붙은 키도 아니고 위 값의 일부도 아닌 줄이 있습니다</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>a list begins inside a line; begin it on the next one</source>
        <translation>줄 가운데에서 목록이 시작됩니다. 다음 줄에서 시작하십시오</translation>
    </message>
    <message>
        <source>a list in square brackets is opened and not closed, or lacks a comma</source>
        <translation>대괄호 목록이 열린 뒤 닫히지 않았거나 쉼표가 빠졌습니다</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>매핑</translation>
    </message>
    <message>
        <source>a mapping in braces is opened and not closed, or lacks a comma</source>
        <translation>중괄호 매핑이 열린 뒤 닫히지 않았거나 쉼표가 빠졌습니다</translation>
    </message>
    <message>
        <source>a member begins before the file</source>
        <translation>파일보다 앞에서 시작하는 항목이 있습니다</translation>
    </message>
    <message>
        <source>a motivation</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>a number in it is too long</source>
        <translation>안에 너무 긴 수가 있습니다</translation>
    </message>
    <message>
        <source>a part of it refers to itself</source>
        <translation>그 일부가 자기 자신을 가리킵니다</translation>
    </message>
    <message>
        <source>a picture of the comparison in pixels</source>
        <translation>비교표의 픽셀 그림</translation>
    </message>
    <message>
        <source>a picture of the comparison, sharp at any size</source>
        <translation>어떤 크기에서도 선명한 비교표의 그림</translation>
    </message>
    <message>
        <source>a picture of the window, or of the comparison (--view matrix)</source>
        <translation>창의 그림, 또는 비교표의 그림(--view matrix)</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>a public key of minisign</source>
        <translation>minisign의 공개 키</translation>
    </message>
    <message>
        <source>a public key to use once, without trusting it: a file, or its line that minisign&apos;s option -P takes</source>
        <translation>신뢰하지 않고 한 번만 쓸 공개 키: 파일 또는 minisign의 -P 옵션이 받는 줄</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed</source>
        <translation>따옴표가 열린 뒤 닫히지 않았습니다</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>a secret key of minisign</source>
        <translation>minisign의 비밀 키</translation>
    </message>
    <message>
        <source>a signature of minisign</source>
        <translation>minisign의 서명</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>a tab is used to indent, or a value begins with a character that needs quotes around it</source>
        <translation>탭으로 들여 썼거나, 따옴표로 묶어야 하는 문자로 값이 시작됩니다</translation>
    </message>
    <message>
        <source>a tag in it is too long</source>
        <translation>그 안의 태그가 너무 깁니다</translation>
    </message>
    <message>
        <source>a text in it has more than {characters} characters</source>
        <translation>그 안에 {characters}자를 넘는 텍스트가 있습니다</translation>
    </message>
    <message>
        <source>a way to keep a process from other files</source>
        <translation>프로세스가 다른 파일에 접근하지 못하게 하는 수단</translation>
    </message>
    <message>
        <source>a what-if</source>
        <translation>가정 시나리오</translation>
    </message>
    <message>
        <source>a “|” or “&gt;” stands before words on its line; begin them below, or put all in quotes</source>
        <translation>“|”나 “&gt;” 뒤에 같은 줄의 낱말이 있습니다. 낱말을 다음 줄부터 쓰거나 전체를 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>after ¶ {number}</source>
        <translation>¶ {number} 다음</translation>
    </message>
    <message>
        <source>all</source>
        <comment>readers</comment>
        <translation>모든 독자</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 파일</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF 문서</translation>
    </message>
    <message>
        <source>an assumption</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>an e-book (EPUB)</source>
        <translation>전자책(EPUB)</translation>
    </message>
    <message>
        <source>an encrypted workbook</source>
        <translation>암호화된 통합 문서</translation>
    </message>
    <message>
        <source>an entry of silence</source>
        <translation>silence 항목</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>an item of evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>옛 Office 문서</translation>
    </message>
    <message>
        <source>an old workbook (.xls)</source>
        <translation>옛 통합 문서(.xls)</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>In the singular: and {n} more</extracomment>
        <translation>
            <numerusform>그 밖에 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more. Add a word to narrow the search.</source>
        <extracomment>In the singular: and {n} more. Add a word to narrow the search.</extracomment>
        <translation>
            <numerusform>그 밖에 {n}개. 낱말을 더하면 좁혀집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more. Add a word to the filter.</source>
        <extracomment>In the singular: and {n} more. Add a word to the filter.</extracomment>
        <translation>
            <numerusform>그 밖에 {n}개. 필터에 낱말을 더하십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>다른 프로그램이 파일을 사용하고 있습니다</translation>
    </message>
    <message>
        <source>answer the searches of GNOME and KDE over the session bus, which starts it</source>
        <translation>세션 버스를 통해 GNOME과 KDE의 검색에 응답합니다(세션 버스가 시작함)</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>{date} 기준</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>at “{path}”</source>
        <translation>“{path}” 위치</translation>
    </message>
    <message>
        <source>author</source>
        <comment>one who rates</comment>
        <translation>작성자</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>이진 데이터</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a rating</comment>
        <translation>비움</translation>
    </message>
    <message>
        <source>briefing-app: {error} (see “briefing-app --help”)</source>
        <translation>briefing-app: {error} (“briefing-app --help” 참고)</translation>
    </message>
    <message>
        <source>changing your highlight</source>
        <translation>강조 표시 바꾸기</translation>
    </message>
    <message>
        <source>clearing your ratings</source>
        <translation>내 평가 지우기</translation>
    </message>
    <message>
        <source>commands:</source>
        <translation>명령:</translation>
    </message>
    <message>
        <source>contains a backslash, which leads elsewhere on Windows</source>
        <translation>역슬래시가 들어 있는데, Windows에서는 다른 곳으로 이어집니다</translation>
    </message>
    <message>
        <source>contains a null character</source>
        <translation>널 문자가 들어 있습니다</translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation>끝에서부터 이어짐</translation>
    </message>
    <message>
        <source>continued from the start</source>
        <translation>처음부터 이어짐</translation>
    </message>
    <message>
        <source>credibility {credibility}, relevance {relevance}</source>
        <translation>신뢰성 {credibility}, 관련성 {relevance}</translation>
    </message>
    <message>
        <source>credibility {level} for {items}</source>
        <translation>{items}의 신뢰성 {level}</translation>
    </message>
    <message>
        <source>do not print the problems of the file</source>
        <translation>파일의 문제를 출력하지 않습니다</translation>
    </message>
    <message>
        <source>do not replace files that exist</source>
        <translation>이미 있는 파일은 쓰지 않습니다</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a cell</comment>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>examples:</source>
        <translation>예:</translation>
    </message>
    <message>
        <source>exit codes: 0 success, 1 check found errors (advice is not one), verify no proof or search and list no briefing, 2 failure</source>
        <translation>종료 코드: 0 성공, 1 check가 오류를 찾음(조언은 오류가 아님), verify에 증명이 없음, search와 list가 나열할 브리핑이 없음, 2 실패</translation>
    </message>
    <message>
        <source>files of notes are for “import”, which needs them</source>
        <translation>메모 파일은 “import”에 쓰며, import에는 메모 파일이 필요합니다</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation>각주 {number}</translation>
    </message>
    <message>
        <source>for others to edit and to comment on</source>
        <translation>다른 사람이 편집하고 의견을 달 수 있음</translation>
    </message>
    <message>
        <source>for paper and for archives</source>
        <translation>종이와 보관에 적합</translation>
    </message>
    <message>
        <source>forgetting {name}</source>
        <translation>{name} 지우기</translation>
    </message>
    <message>
        <source>going back to the author’s</source>
        <translation>작성자의 것으로 되돌리기</translation>
    </message>
    <message>
        <source>going back to the author’s {cells}</source>
        <translation>작성자의 것으로 되돌리기: {cells}</translation>
    </message>
    <message>
        <source>has the same name as “{other}”</source>
        <translation>“{other}”과(와) 이름이 같습니다</translation>
    </message>
    <message>
        <source>has {unpacked}; at most {most} are read</source>
        <translation>{unpacked}입니다. {most}까지 읽습니다</translation>
    </message>
    <message>
        <source>how to print (text)</source>
        <translation>출력 형식(text)</translation>
    </message>
    <message>
        <source>in row {row}</source>
        <translation>{row}행</translation>
    </message>
    <message>
        <source>in row {row}, column {column}</source>
        <translation>{row}행 {column}열</translation>
    </message>
    <message>
        <source>in the front matter, for the section</source>
        <translation>그 절에만 적용되도록 프런트매터에</translation>
    </message>
    <message>
        <source>in the front matter, for the whole file</source>
        <translation>파일 전체에 적용되도록 프런트매터에</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <translation>파일이 아니라 링크나 장치입니다</translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation>절대 경로입니다</translation>
    </message>
    <message>
        <source>is an address, not a file inside the briefing</source>
        <translation>브리핑 안의 파일이 아니라 주소입니다</translation>
    </message>
    <message>
        <source>is compressed by a method that is not read (only “stored” and “deflated” are)</source>
        <translation>읽지 않는 방식으로 압축되어 있습니다(“stored”와 “deflated”만 읽음)</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>암호화되어 있습니다</translation>
    </message>
    <message>
        <source>is the name of a network share</source>
        <translation>네트워크 공유의 이름입니다</translation>
    </message>
    <message>
        <source>it cannot be unpacked</source>
        <translation>압축을 풀 수 없습니다</translation>
    </message>
    <message>
        <source>it contains a link</source>
        <translation>링크가 들어 있습니다</translation>
    </message>
    <message>
        <source>it contains a program</source>
        <translation>프로그램이 들어 있습니다</translation>
    </message>
    <message>
        <source>it contains parts of a web page; export it as PNG</source>
        <translation>웹 페이지의 일부가 들어 있습니다. PNG로 내보내십시오</translation>
    </message>
    <message>
        <source>it declares a document type or entities</source>
        <translation>문서 형식이나 엔티티를 선언합니다</translation>
    </message>
    <message>
        <source>it declares entities; save it as plain SVG</source>
        <translation>엔티티를 선언합니다. 일반 SVG로 저장하십시오</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>이유를 밝히지 않았습니다</translation>
    </message>
    <message>
        <source>it has a filter that can take very long to draw</source>
        <translation>그리는 데 아주 오래 걸릴 수 있는 필터가 들어 있습니다</translation>
    </message>
    <message>
        <source>it has more than {elements} elements</source>
        <translation>요소가 {elements}개를 넘습니다</translation>
    </message>
    <message>
        <source>it has {width} by {height} pixels, and a JPEG may have {most} megapixels; save it with fewer pixels</source>
        <translation>{width}×{height}픽셀인데, JPEG은 {most}메가픽셀까지 됩니다. 픽셀 수를 줄여 저장하십시오</translation>
    </message>
    <message>
        <source>it has {width} by {height} pixels, and a {name} may have {most} megapixels; save it with fewer pixels, or as a JPEG, which is scaled down</source>
        <translation>{width}×{height}픽셀인데, {name}은(는) {most}메가픽셀까지 됩니다. 픽셀 수를 줄이거나, 줄여서 표시할 수 있는 JPEG으로 저장하십시오</translation>
    </message>
    <message>
        <source>it is a damaged GIF</source>
        <translation>손상된 GIF입니다</translation>
    </message>
    <message>
        <source>it is a damaged JPEG</source>
        <translation>손상된 JPEG입니다</translation>
    </message>
    <message>
        <source>it is a damaged PNG</source>
        <translation>손상된 PNG입니다</translation>
    </message>
    <message>
        <source>it is a damaged SVG</source>
        <translation>손상된 SVG입니다</translation>
    </message>
    <message>
        <source>it is a damaged WebP</source>
        <translation>손상된 WebP입니다</translation>
    </message>
    <message>
        <source>it is a damaged {name}</source>
        <translation>손상된 {name}입니다</translation>
    </message>
    <message>
        <source>it is a damaged {name}, or one of a rare kind</source>
        <translation>손상되었거나 드문 종류의 {name}입니다</translation>
    </message>
    <message>
        <source>it is a drawing of more than {drawing_bytes} MiB</source>
        <translation>{drawing_bytes} MiB를 넘는 도면입니다</translation>
    </message>
    <message>
        <source>it is an SVG that names no size; give it a width and a height</source>
        <translation>크기를 밝히지 않은 SVG입니다. 너비와 높이를 적으십시오</translation>
    </message>
    <message>
        <source>it is compressed; save a drawing as SVG, not as SVGZ</source>
        <translation>압축되어 있습니다. 도면은 SVGZ가 아니라 SVG로 저장하십시오</translation>
    </message>
    <message>
        <source>it is nested too deep</source>
        <translation>중첩이 너무 깊습니다</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>it is not an ordinary file, so it is not read</source>
        <translation>일반 파일이 아니므로 읽지 않습니다</translation>
    </message>
    <message>
        <source>it is not well-formed on line {line}, column {column}</source>
        <translation>{line}행 {column}열에서 형식이 올바르지 않습니다</translation>
    </message>
    <message>
        <source>it is read, too; choose another name</source>
        <translation>이 파일은 읽기에도 쓰이므로 다른 이름을 선택하십시오</translation>
    </message>
    <message>
        <source>it leads out of the folder, so it is not read</source>
        <translation>폴더 밖으로 이어지므로 읽지 않습니다</translation>
    </message>
    <message>
        <source>it leads outside the briefing</source>
        <translation>브리핑 밖으로 이어집니다</translation>
    </message>
    <message>
        <source>it met a fault of its own.</source>
        <translation>조판기 자체에 결함이 있습니다.</translation>
    </message>
    <message>
        <source>it refers to something outside it</source>
        <translation>바깥의 것을 가리킵니다</translation>
    </message>
    <message>
        <source>it takes more than {memory} GiB of memory to take it apart</source>
        <translation>해석하는 데 메모리가 {memory} GiB 넘게 듭니다</translation>
    </message>
    <message>
        <source>it takes more than {seconds} seconds to take it apart</source>
        <translation>해석하는 데 {seconds}초 넘게 걸립니다</translation>
    </message>
    <message>
        <source>it takes too much time or memory to draw it</source>
        <translation>그리는 데 시간이나 메모리가 너무 많이 듭니다</translation>
    </message>
    <message>
        <source>it would set “{field}” of the mail</source>
        <translation>메일의 “{field}” 항목을 채웁니다</translation>
    </message>
    <message>
        <source>it {does}</source>
        <comment>an image, as in “it is an absolute path”</comment>
        <translation>{does}</translation>
    </message>
    <message>
        <source>its address hides where it leads</source>
        <translation>주소가 어디로 이어지는지 숨깁니다</translation>
    </message>
    <message>
        <source>its address holds a backslash</source>
        <translation>주소에 역슬래시가 들어 있습니다</translation>
    </message>
    <message>
        <source>its address holds a control character</source>
        <translation>주소에 제어 문자가 들어 있습니다</translation>
    </message>
    <message>
        <source>its address is encoded over and over</source>
        <translation>주소가 거듭 인코딩되어 있습니다</translation>
    </message>
    <message>
        <source>its address is of no known kind</source>
        <translation>주소의 종류를 알 수 없습니다</translation>
    </message>
    <message>
        <source>its elements are nested too deep</source>
        <translation>요소가 너무 깊게 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>its encoding cannot be read</source>
        <translation>인코딩을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>링크가 순환합니다</translation>
    </message>
    <message>
        <source>its mail address is empty</source>
        <translation>메일 주소가 비어 있습니다</translation>
    </message>
    <message>
        <source>its member “{name}” cannot be unpacked</source>
        <translation>항목 “{name}”의 압축을 풀 수 없습니다</translation>
    </message>
    <message>
        <source>its size is {size}; at most {limit} can be opened</source>
        <translation>크기가 {size}입니다. {limit}까지 열 수 있습니다</translation>
    </message>
    <message>
        <source>its web address names no host</source>
        <translation>웹 주소에 호스트가 없습니다</translation>
    </message>
    <message>
        <source>keeping {name}</source>
        <translation>{name} 보관</translation>
    </message>
    <message>
        <source>keys {action} needs one more word</source>
        <translation>keys {action} 뒤에 낱말이 하나 더 필요합니다</translation>
    </message>
    <message>
        <source>leads out of the briefing with “..”</source>
        <translation>“..”로 브리핑 밖으로 이어집니다</translation>
    </message>
    <message>
        <source>let a text file show pictures of this folder too, not only of its own</source>
        <translation>텍스트 파일이 제 폴더뿐 아니라 이 폴더의 그림도 표시하게 합니다</translation>
    </message>
    <message>
        <source>let warnings count as errors</source>
        <translation>경고도 실패로 칩니다</translation>
    </message>
    <message>
        <source>letting {motivation} lead</source>
        <translation>{motivation}이(가) 선두가 되게 하기</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}행</translation>
    </message>
    <message>
        <source>list the public keys that you trust; with “new FILE” make a pair, with “trust FILE.pub” trust a key, with “forget NAME” no longer trust it</source>
        <translation>신뢰하는 공개 키를 나열합니다. “new FILE”은 키 쌍을 만들고, “trust FILE.pub”은 키를 신뢰하며, “forget NAME”은 더는 신뢰하지 않습니다</translation>
    </message>
    <message>
        <source>list what you noted in a file; write it to OUT: .notes.json for other readers, .md, .html, .docx, .pdf or .csv; or take in the notes of others</source>
        <translation>파일에 남긴 메모를 나열하거나, OUT에 쓰거나(다른 독자용 .notes.json, 또는 .md, .html, .docx, .pdf, .csv), 다른 사람의 메모를 가져옵니다</translation>
    </message>
    <message>
        <source>log what is done to standard error, without a word of the file</source>
        <translation>하는 일을 파일의 낱말 없이 표준 오류에 기록합니다</translation>
    </message>
    <message>
        <source>look in this folder and those below it, instead of those that you set up; may be repeated</source>
        <translation>설정해 둔 폴더 대신 이 폴더와 그 아래 폴더에서 찾습니다. 여러 번 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>more than {drawing_parts} elements would have to be drawn</source>
        <translation>그려야 할 요소가 {drawing_parts}개를 넘습니다</translation>
    </message>
    <message>
        <source>more than {size}</source>
        <translation>{size} 초과</translation>
    </message>
    <message>
        <source>motivation</source>
        <translation>동기</translation>
    </message>
    <message>
        <source>names a drive</source>
        <translation>드라이브를 가리킵니다</translation>
    </message>
    <message>
        <source>names no file</source>
        <translation>가리키는 파일이 없습니다</translation>
    </message>
    <message>
        <source>neither read nor write what is kept between runs: settings, positions, ratings</source>
        <translation>실행 사이에 보관하는 것(설정, 자리, 평가)을 읽지도 쓰지도 않습니다</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>no process could be started to draw it: {why}</source>
        <translation>그림을 그릴 프로세스를 시작할 수 없었습니다: {why}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>밝힌 것 없음</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>추정하지 않음</translation>
    </message>
    <message>
        <source>not in this edition</source>
        <translation>이 판본에 없음</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>평가하지 않음</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>nothing rated</source>
        <translation>평가 없음</translation>
    </message>
    <message>
        <source>numbered copies for a distribution list: a file for each, or one for all; a register of them is written beside</source>
        <translation>배부 목록에 따라 번호를 매긴 사본: 사람마다 한 파일, 또는 모두 한 파일. 옆에 대장을 씁니다</translation>
    </message>
    <message>
        <source>of a .png of the window, in pixels (1280x900)</source>
        <translation>창을 그린 .png의 크기, 픽셀 단위(1280x900)</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>on a line of its own, the last of the paragraph</source>
        <translation>문단의 마지막에 따로 한 줄로</translation>
    </message>
    <message>
        <source>on line {line}</source>
        <translation>{line}행</translation>
    </message>
    <message>
        <source>on line {line}, column {column}</source>
        <translation>{line}행 {column}열</translation>
    </message>
    <message>
        <source>one page with everything inside</source>
        <translation>모든 것이 들어 있는 한 페이지</translation>
    </message>
    <message>
        <source>one to keep it from the network</source>
        <translation>프로세스를 네트워크에서 막는 수단</translation>
    </message>
    <message>
        <source>only PNG, JPEG, GIF, WebP and SVG are shown, whatever the file is called</source>
        <translation>파일 이름이 무엇이든 PNG, JPEG, GIF, WebP, SVG만 표시합니다</translation>
    </message>
    <message>
        <source>only briefings of these dates, each as YYYY, YYYY-MM or YYYY-MM-DD</source>
        <translation>이 날짜의 브리핑만. 날짜는 YYYY, YYYY-MM 또는 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>only briefings with this marking, source, motivation or term</source>
        <translation>이 보안 표시, 출처, 동기, 용어가 있는 브리핑만</translation>
    </message>
    <message>
        <source>only these sections, by id or title, with “;” between them</source>
        <translation>이 절만. id나 제목으로 쓰고 사이에 “;”를 둡니다</translation>
    </message>
    <message>
        <source>open a window</source>
        <translation>창을 엽니다</translation>
    </message>
    <message>
        <source>option of a window:</source>
        <translation>창의 옵션:</translation>
    </message>
    <message>
        <source>option of compare:</source>
        <translation>compare의 옵션:</translation>
    </message>
    <message>
        <source>option of keys trust:</source>
        <translation>keys trust의 옵션:</translation>
    </message>
    <message>
        <source>option of notes export:</source>
        <translation>notes export의 옵션:</translation>
    </message>
    <message>
        <source>option of thumbnail:</source>
        <translation>thumbnail의 옵션:</translation>
    </message>
    <message>
        <source>option of verify:</source>
        <translation>verify의 옵션:</translation>
    </message>
    <message>
        <source>options of check:</source>
        <translation>check의 옵션:</translation>
    </message>
    <message>
        <source>options of export to .pdf:</source>
        <translation>export의 .pdf 옵션:</translation>
    </message>
    <message>
        <source>options of export:</source>
        <translation>export의 옵션:</translation>
    </message>
    <message>
        <source>options of search and list:</source>
        <translation>search와 list의 옵션:</translation>
    </message>
    <message>
        <source>options of sign (the form is that of minisign):</source>
        <translation>sign의 옵션(minisign과 같은 형식):</translation>
    </message>
    <message>
        <source>other options:</source>
        <translation>그 밖의 옵션:</translation>
    </message>
    <message>
        <source>other ratings than the author’s, marked as such: yours, what you try, a what-if that you kept under a name, or those in a .ratings.json file</source>
        <translation>작성자의 것이 아닌 평가를 그렇다고 표시하여 씁니다. 내 평가, 시도하는 것, 이름을 붙여 보관한 가정 시나리오, 또는 .ratings.json 파일에 있는 것</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>overlaps another one</source>
        <translation>다른 항목과 겹칩니다</translation>
    </message>
    <message>
        <source>pages on a side of a sheet, for the printer</source>
        <translation>프린터에서 용지 한 면에 놓을 쪽 수</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>{number}번 문단</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <comment>where a mark is</comment>
        <translation>{number}번 문단</translation>
    </message>
    <message>
        <source>parts, with “,” between them: {parts} (not printed unless asked for)</source>
        <translation>인쇄할 부분, “,”로 구분: {parts}(따로 지정해야 인쇄됨)</translation>
    </message>
    <message>
        <source>print a list of them as JSON</source>
        <translation>목록을 JSON으로 출력합니다</translation>
    </message>
    <message>
        <source>print a script that lets a shell complete what you type</source>
        <translation>셸이 입력을 완성하게 하는 스크립트를 출력합니다</translation>
    </message>
    <message>
        <source>print at most this many briefings (100)</source>
        <translation>브리핑을 이 수까지만 출력합니다(100)</translation>
    </message>
    <message>
        <source>print notes of readers: those you made here, or those in a .notes.json file</source>
        <translation>독자의 메모를 인쇄합니다. 여기서 쓴 것, 또는 .notes.json 파일에 있는 것</translation>
    </message>
    <message>
        <source>print nothing; the exit code says whether there are errors</source>
        <translation>아무것도 출력하지 않고, 오류가 있는지를 종료 코드로 알립니다</translation>
    </message>
    <message>
        <source>print problems, advice, and what the lead hangs on as JSON, in the form of resources/schema/check.schema.json; of several files, a list</source>
        <translation>문제, 조언, 선두가 무엇에 달려 있는지를 resources/schema/check.schema.json 형식의 JSON으로 출력합니다. 파일이 여럿이면 목록으로 출력합니다</translation>
    </message>
    <message>
        <source>print the briefings of your shelf, the newest first</source>
        <translation>서가의 브리핑을 새것부터 출력합니다</translation>
    </message>
    <message>
        <source>print the likelihoods through the editions of a briefing, or write them to OUT: .pdf, .html, .docx, .json or .md</source>
        <translation>브리핑의 여러 판본에 걸친 가능성을 출력하거나 OUT에 씁니다: .pdf, .html, .docx, .json 또는 .md</translation>
    </message>
    <message>
        <source>print the problems of a file, as file:line: code: sentence [severity]; then advice on its tradecraft, and how to silence each kind in the file</source>
        <translation>파일의 문제를 “파일:행: 코드: 문장 [심각도]”로 출력합니다. 이어서 분석 기법에 대한 조언과, 파일에서 종류별로 끄는 방법을 출력합니다</translation>
    </message>
    <message>
        <source>print the version; with --verbose those of all parts, for a report</source>
        <translation>버전을 출력합니다. --verbose와 함께 쓰면 보고에 쓸 모든 구성 요소의 버전을 출력합니다</translation>
    </message>
    <message>
        <source>print this help</source>
        <translation>이 도움말을 출력합니다</translation>
    </message>
    <message>
        <source>print what changed between two editions, or write it to OUT: .pdf, .html, .docx, .json or .md</source>
        <translation>두 판본 사이에 바뀐 것을 출력하거나 OUT에 씁니다: .pdf, .html, .docx, .json 또는 .md</translation>
    </message>
    <message>
        <source>print which briefings of your shelf have some words, and where: words that begin like this, &quot;a phrase&quot;, and -words that must not be there</source>
        <translation>서가에서 주어진 낱말이 있는 브리핑과 그 위치를 출력합니다. 이렇게 시작하는 낱말, &quot;구절&quot;, 그리고 없어야 하는 -낱말을 쓸 수 있습니다</translation>
    </message>
    <message>
        <source>print who signed a file, and whether it was altered since</source>
        <translation>누가 파일에 서명했는지, 그 뒤에 변경되었는지를 출력합니다</translation>
    </message>
    <message>
        <source>putting your note in its place</source>
        <translation>메모를 제자리에 두기</translation>
    </message>
    <message>
        <source>rating {cells} {letter}</source>
        <translation>{cells}에 {letter} 평가</translation>
    </message>
    <message>
        <source>read</source>
        <comment>all of the text</comment>
        <translation>읽음</translation>
    </message>
    <message>
        <source>relevance {level} for {items}</source>
        <translation>{items}의 관련성 {level}</translation>
    </message>
    <message>
        <source>removing a note</source>
        <translation>메모 제거</translation>
    </message>
    <message>
        <source>removing the notes of {reader}</source>
        <translation>{reader}의 메모 제거</translation>
    </message>
    <message>
        <source>removing your bookmark</source>
        <translation>책갈피 제거</translation>
    </message>
    <message>
        <source>removing your highlight</source>
        <translation>강조 표시 제거</translation>
    </message>
    <message>
        <source>removing {reader}</source>
        <translation>{reader} 제거</translation>
    </message>
    <message>
        <source>row {first}</source>
        <translation>{first}행</translation>
    </message>
    <message>
        <source>rows {first} to {last}</source>
        <translation>{first}~{last}행</translation>
    </message>
    <message>
        <source>seccomp, which keeps it from the network</source>
        <translation>네트워크에 접근하지 못하게 하는 seccomp</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>sign a file, in FILE.minisig beside it, or the folder of a bundle, inside</source>
        <translation>파일에 서명해 옆의 FILE.minisig에 쓰거나, 번들 폴더에는 그 안에 서명합니다</translation>
    </message>
    <message>
        <source>sort order evidence</source>
        <comment>words to find it by</comment>
        <translation>정렬 순서 증거 차례</translation>
    </message>
    <message>
        <source>source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>source {number}</source>
        <translation>출처 {number}</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>switching {items} off</source>
        <translation>{items} 끄기</translation>
    </message>
    <message>
        <source>switching {items} on</source>
        <translation>{items} 켜기</translation>
    </message>
    <message>
        <source>taking in notes</source>
        <translation>메모 가져오기</translation>
    </message>
    <message>
        <source>taking in {reader}</source>
        <translation>{reader} 가져오기</translation>
    </message>
    <message>
        <source>taking up {name}</source>
        <translation>{name} 적용</translation>
    </message>
    <message>
        <source>taking {assumption} as right</source>
        <translation>{assumption}을(를) 옳은 것으로 보기</translation>
    </message>
    <message>
        <source>taking {assumption} as wrong</source>
        <translation>{assumption}을(를) 틀린 것으로 보기</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>that was asked for</source>
        <comment>after “because”</comment>
        <translation>그렇게 표시하도록 지정했습니다</translation>
    </message>
    <message>
        <source>the assumption {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>가정({where})</translation>
    </message>
    <message>
        <source>the briefing</source>
        <translation>브리핑</translation>
    </message>
    <message>
        <source>the briefing file</source>
        <translation>브리핑 파일</translation>
    </message>
    <message>
        <source>the briefing is read from this file or refers to it; choose another name</source>
        <translation>브리핑을 이 파일에서 읽고 있거나 브리핑이 이 파일을 가리킵니다. 다른 이름을 고르십시오</translation>
    </message>
    <message>
        <source>the choices to begin with (briefing); or one of your own</source>
        <translation>처음에 적용할 프로필(briefing), 또는 직접 만든 것</translation>
    </message>
    <message>
        <source>the colours of a .png of the window (light)</source>
        <translation>창을 그린 .png의 색(light)</translation>
    </message>
    <message>
        <source>the column “{title}” {where}</source>
        <translation>“{title}” 열({where})</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>명령줄</translation>
    </message>
    <message>
        <source>the comparison</source>
        <translation>비교표</translation>
    </message>
    <message>
        <source>the comparison as a table in Markdown</source>
        <translation>Markdown 표로 된 비교표</translation>
    </message>
    <message>
        <source>the comparison, for any spreadsheet</source>
        <translation>어느 스프레드시트에나 쓸 수 있는 비교표</translation>
    </message>
    <message>
        <source>the comparison, with sums that a spreadsheet recomputes</source>
        <translation>스프레드시트가 합계를 다시 계산하는 비교표</translation>
    </message>
    <message>
        <source>the criterion {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>기준({where})</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>디스크가 읽기 전용입니다</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>디스크가 오류를 알립니다</translation>
    </message>
    <message>
        <source>the drawings before it take more than {seconds} seconds</source>
        <translation>앞선 그림들을 그리는 데 {seconds}초가 넘게 걸립니다</translation>
    </message>
    <message>
        <source>the fault is on line {line}, column {column}</source>
        <translation>오류는 {line}행 {column}열에 있습니다</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>파일을 열 수 없습니다</translation>
    </message>
    <message>
        <source>the file exists, and --no-clobber keeps it</source>
        <translation>파일이 이미 있으며 --no-clobber 옵션에 따라 그대로 둡니다</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>파일이 읽기 전용입니다</translation>
    </message>
    <message>
        <source>the file to write; an existing one is replaced; - is standard output</source>
        <translation>쓸 파일. 이미 있으면 바꿉니다. -는 표준 출력입니다</translation>
    </message>
    <message>
        <source>the folder that the program was started in is no longer there</source>
        <translation>프로그램을 시작한 폴더가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>the given key {id}</source>
        <translation>주어진 키 {id}</translation>
    </message>
    <message>
        <source>the indicator {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>지표({where})</translation>
    </message>
    <message>
        <source>the item of evidence {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>증거({where})</translation>
    </message>
    <message>
        <source>the item of evidence “{name}” {where}</source>
        <comment>in a sentence</comment>
        <translation>증거 “{name}”({where})</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>the last backup has replaced them</source>
        <translation>마지막 백업으로 바꾸었습니다</translation>
    </message>
    <message>
        <source>the lead changes to {titles}</source>
        <translation>선두가 바뀜: {titles}</translation>
    </message>
    <message>
        <source>the lead is</source>
        <translation>선두</translation>
    </message>
    <message>
        <source>the list of its members cannot be read</source>
        <translation>항목 목록을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>the list, with “;” between the names (that of the file)</source>
        <translation>목록. 이름은 “;”로 구분합니다(파일에 있는 목록)</translation>
    </message>
    <message>
        <source>the longer side of the picture, which is a PNG (256)</source>
        <translation>PNG인 그림의 긴 변(256)</translation>
    </message>
    <message>
        <source>the margins at the sides, in millimetres</source>
        <translation>좌우 여백, 밀리미터 단위</translation>
    </message>
    <message>
        <source>the motivation {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>동기({where})</translation>
    </message>
    <message>
        <source>the motivation “{name}” {where}</source>
        <comment>in a sentence</comment>
        <translation>동기 “{name}”({where})</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>the name to trust it under (that of the file)</source>
        <translation>신뢰할 때 붙일 이름(파일 이름)</translation>
    </message>
    <message>
        <source>the name under which the notes go out (that of your last export)</source>
        <translation>메모를 내보낼 때 쓸 이름(마지막으로 내보낼 때의 이름)</translation>
    </message>
    <message>
        <source>the paper (that of your country)</source>
        <translation>용지(나라에서 쓰는 것)</translation>
    </message>
    <message>
        <source>the paragraphs that changed in two columns, and not the whole text</source>
        <translation>본문 전체 대신 바뀐 문단만 두 단으로</translation>
    </message>
    <message>
        <source>the process that made them ended without an answer</source>
        <translation>쪽을 만들던 프로세스가 응답 없이 끝났습니다</translation>
    </message>
    <message>
        <source>the process that took it apart ended without an answer</source>
        <translation>해석하던 프로세스가 응답 없이 끝났습니다</translation>
    </message>
    <message>
        <source>the program starts with its defaults</source>
        <translation>프로그램이 기본값으로 시작합니다</translation>
    </message>
    <message>
        <source>the section “{section}”</source>
        <comment>where a mark is</comment>
        <translation>“{section}” 절</translation>
    </message>
    <message>
        <source>the settings are from a newer version</source>
        <translation>설정이 더 새로운 버전에서 왔습니다</translation>
    </message>
    <message>
        <source>the shelf</source>
        <translation>서가</translation>
    </message>
    <message>
        <source>the source {where}</source>
        <comment>in a sentence; {where} is such as “on line 4”</comment>
        <translation>출처({where})</translation>
    </message>
    <message>
        <source>the stream is closed</source>
        <translation>스트림이 닫혀 있습니다</translation>
    </message>
    <message>
        <source>the summary of “{title}”</source>
        <comment>where a mark is</comment>
        <translation>“{title}”의 요약</translation>
    </message>
    <message>
        <source>the system lacks {rules}</source>
        <translation>시스템에 {rules}이(가) 없습니다</translation>
    </message>
    <message>
        <source>the table with motivations as rows, in all but .json</source>
        <translation>.json이 아닌 파일에서 동기를 행으로 한 표</translation>
    </message>
    <message>
        <source>the text</source>
        <comment>where a mark is</comment>
        <translation>본문</translation>
    </message>
    <message>
        <source>the whole briefing, with the analysis computed</source>
        <translation>브리핑 전체와 계산된 분석</translation>
    </message>
    <message>
        <source>there is a bracket or a comma where a value should be; put it in quotes</source>
        <translation>값이 있을 자리에 괄호나 쉼표가 있습니다. 따옴표로 묶으십시오</translation>
    </message>
    <message>
        <source>there is a colon where none is allowed; put the value in quotes, or check the indentation</source>
        <translation>콜론이 허용되지 않는 곳에 있습니다. 값을 따옴표로 묶거나 들여쓰기를 확인하십시오</translation>
    </message>
    <message>
        <source>there is a file in place of a folder</source>
        <translation>폴더 자리에 파일이 있습니다</translation>
    </message>
    <message>
        <source>there is a file with this name already</source>
        <translation>이 이름의 파일이 이미 있습니다</translation>
    </message>
    <message>
        <source>there is a folder with this name</source>
        <translation>이 이름의 폴더가 있습니다</translation>
    </message>
    <message>
        <source>there is a newer edition of {date}</source>
        <translation>{date}의 더 새로운 판본이 있습니다</translation>
    </message>
    <message>
        <source>there is a pipe, a socket or a device with this name</source>
        <translation>이 이름의 파이프, 소켓 또는 장치가 있습니다</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>그런 파일이나 폴더가 없습니다</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>그런 폴더가 없습니다</translation>
    </message>
    <message>
        <source>there is no word to look for</source>
        <translation>찾을 낱말이 없습니다</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>메모리가 부족합니다</translation>
    </message>
    <message>
        <source>there is nothing named “{name}”</source>
        <translation>“{name}”(이)라는 것이 없습니다</translation>
    </message>
    <message>
        <source>they take more than {memory} GiB of memory</source>
        <translation>메모리가 {memory} GiB 넘게 듭니다</translation>
    </message>
    <message>
        <source>they take more than {seconds} seconds of work</source>
        <translation>작업이 {seconds}초 넘게 걸립니다</translation>
    </message>
    <message>
        <source>this is inside the briefing that is being read; choose another folder</source>
        <translation>읽고 있는 브리핑의 안입니다. 다른 폴더를 고르십시오</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>열린 파일이 너무 많습니다</translation>
    </message>
    <message>
        <source>too many programs are running</source>
        <translation>실행 중인 프로그램이 너무 많습니다</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a version</comment>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>unpacks to more than {ratio} times its size</source>
        <translation>풀면 크기의 {ratio}배를 넘습니다</translation>
    </message>
    <message>
        <source>usage:</source>
        <translation>사용법:</translation>
    </message>
    <message>
        <source>what a .png shows: the window, or the comparison alone (both)</source>
        <translation>.png에 보일 것: 창, 또는 비교표만(both)</translation>
    </message>
    <message>
        <source>what is remembered</source>
        <translation>기억하는 것</translation>
    </message>
    <message>
        <source>what is tried</source>
        <translation>시도하는 것</translation>
    </message>
    <message>
        <source>what to write, such as pdf, whatever OUT ends in</source>
        <translation>OUT의 확장자와 관계없이 쓸 종류. 예: pdf</translation>
    </message>
    <message>
        <source>what was open is saved again</source>
        <translation>열려 있던 것을 다시 저장했습니다</translation>
    </message>
    <message>
        <source>wholly confined</source>
        <translation>완전히 격리됨</translation>
    </message>
    <message>
        <source>with it the images would take more than {limit} MB</source>
        <translation>이것을 더하면 그림이 {limit} MB를 넘습니다</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>색 없이</translation>
    </message>
    <message>
        <source>write a small picture of the first page, for file managers</source>
        <translation>파일 관리자를 위해 첫 쪽의 작은 그림을 씁니다</translation>
    </message>
    <message>
        <source>write another file; the ending of OUT says which</source>
        <translation>다른 파일을 씁니다. 종류는 OUT의 확장자로 정합니다</translation>
    </message>
    <message>
        <source>write the pack anew as OUT, signed inside</source>
        <translation>안에서 서명한 팩을 OUT으로 새로 씁니다</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>you</source>
        <comment>one who rates</comment>
        <translation>나</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>you have no permission to write there</source>
        <translation>그곳에 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>your bookmark</source>
        <translation>내 책갈피</translation>
    </message>
    <message>
        <source>your highlight</source>
        <translation>내 강조 표시</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>your rating {letter} of {cells}</source>
        <translation>{cells}에 대한 내 평가 {letter}</translation>
    </message>
    <message>
        <source>your reason for {cells}</source>
        <translation>{cells}에 대한 내 이유</translation>
    </message>
    <message>
        <source>your secret key; its password is asked for, or read as a line of standard input</source>
        <translation>내 비밀 키. 암호는 물어보거나 표준 입력의 한 줄에서 읽습니다</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>디스크의 내 할당량을 다 썼습니다</translation>
    </message>
    <message>
        <source>{Owner} has no “{name}”.</source>
        <comment>such as “The briefing has no “title”.”; {Owner} begins with a capital letter</comment>
        <translation>{Owner}에 “{name}”이(가) 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{cells} rest on paragraph {number}.</source>
        <extracomment>In the singular: {cells} rests on paragraph {number}.</extracomment>
        <translation>
            <numerusform>{cells}이(가) {number}번 문단에 기댑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cells}: {letter}.</source>
        <translation>{cells}: {letter}.</translation>
    </message>
    <message>
        <source>{cell} There is a note on it.</source>
        <translation>{cell} 여기에 메모가 있습니다.</translation>
    </message>
    <message>
        <source>{choice} (the author’s)</source>
        <translation>{choice}(작성자)</translation>
    </message>
    <message>
        <source>{columns}: as written</source>
        <translation>{columns}: 쓰인 순서</translation>
    </message>
    <message>
        <source>{columns}: least refuted first</source>
        <translation>{columns}: 적게 반증된 것 먼저</translation>
    </message>
    <message>
        <source>{done} of {files} briefings read</source>
        <translation>브리핑 {files}개 중 {done}개 읽음</translation>
    </message>
    <message>
        <source>{entry}: gone: {title}</source>
        <translation>{entry} 삭제됨: {title}</translation>
    </message>
    <message>
        <source>{entry}: new: {title}</source>
        <translation>{entry} 추가됨: {title}</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} elsewhere in the text.</source>
        <translation>{event}: 여기서는 {here}년, 본문의 다른 곳에서는 {there}년으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} in paragraph {number}.</source>
        <translation>{event}: 여기서는 {here}년, {number}번 문단에서는 {there}년으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>{event} is put in {here} here and in {there} in the timeline.</source>
        <translation>{event}: 여기서는 {here}년, 연표에서는 {there}년으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}행</translation>
    </message>
    <message>
        <source>{file}: no problems.</source>
        <translation>{file}: 문제가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: {n} new notes</source>
        <extracomment>In the singular: {file}: {n} new note</extracomment>
        <translation>
            <numerusform>{file}: 새 메모 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last} for {ratings}, {none} for not applicable, {blank} for a blank.</source>
        <translation>{first}~{last}: {ratings}, {none}: 해당 없음, {blank}: 비움.</translation>
    </message>
    <message>
        <source>{first} to {last}; {none}; {blank}</source>
        <translation>{first}~{last}, {none}, {blank}</translation>
    </message>
    <message>
        <source>{found} of {whole}</source>
        <translation>{whole}개 중 {found}개</translation>
    </message>
    <message>
        <source>{found} of {whole} items are shown</source>
        <translation>증거 {whole}개 중 {found}개 표시</translation>
    </message>
    <message>
        <source>{found} of {whole} sections are shown</source>
        <translation>절 {whole}개 중 {found}개 표시</translation>
    </message>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}: {choice}</translation>
    </message>
    <message numerus="yes">
        <source>{high} to {low}, {n} steps apart.</source>
        <extracomment>In the singular: {high} to {low}, {n} step apart.</extracomment>
        <translation>
            <numerusform>{high}에서 {low}까지 {n}단계 차이가 납니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{jobs} The window closes when this is done.</source>
        <translation>{jobs} 끝나면 창이 닫힙니다.</translation>
    </message>
    <message numerus="yes">
        <source>{job} (and {n} more)</source>
        <extracomment>In the singular: {job} (and {n} more)</extracomment>
        <translation>
            <numerusform>{job}(그 밖에 {n}개)</numerusform>
        </translation>
    </message>
    <message>
        <source>{key}, on its head</source>
        <translation>{key}, 머리글에서</translation>
    </message>
    <message>
        <source>{kind} of {title}: {change}</source>
        <translation>{title}의 {kind}: {change}</translation>
    </message>
    <message>
        <source>{lead} ({count})</source>
        <translation>{lead}({count})</translation>
    </message>
    <message>
        <source>{lead} with {readers}</source>
        <translation>{lead}: {readers}</translation>
    </message>
    <message numerus="yes">
        <source>{letters} and {n} more</source>
        <extracomment>In the singular: {letters} and {n} more</extracomment>
        <translation>
            <numerusform>{letters} 그리고 그 밖의 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{letter} from all who place it.</source>
        <translation>평가한 사람은 모두 {letter}입니다.</translation>
    </message>
    <message>
        <source>{likelihood}, leads</source>
        <translation>{likelihood}, 선두</translation>
    </message>
    <message>
        <source>{name} (a reader)</source>
        <translation>{name}(독자)</translation>
    </message>
    <message>
        <source>{name} is “{value}”</source>
        <translation>{name} 값이 “{value}”입니다</translation>
    </message>
    <message>
        <source>{name}: notes</source>
        <translation>{name}: 메모</translation>
    </message>
    <message>
        <source>{name}: off</source>
        <translation>{name}: 꺼짐</translation>
    </message>
    <message>
        <source>{name}: on</source>
        <translation>{name}: 켜짐</translation>
    </message>
    <message>
        <source>{name}: the secret key is {file}; hand out {public}.</source>
        <translation>{name}: 비밀 키는 {file}입니다. {public}을(를) 나누어 주십시오.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} per cent read</source>
        <translation>{number}퍼센트 읽음</translation>
    </message>
    <message numerus="yes">
        <source>{n} briefings</source>
        <extracomment>In the singular: {n} briefing</extracomment>
        <translation>
            <numerusform>브리핑 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} briefings or more</source>
        <translation>브리핑 {n}개 이상</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <extracomment>In the singular: {n} byte</extracomment>
        <translation>
            <numerusform>{n}바이트</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be read</source>
        <extracomment>In the singular: {n} cannot be read</extracomment>
        <translation>
            <numerusform>읽을 수 없는 것 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <extracomment>In the singular: {n} cell</extracomment>
        <translation>
            <numerusform>칸 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells have words that are struck out, this one first; they are taken back and not read.</source>
        <extracomment>In the singular: {n} cell has words that are struck out, which are taken back and not read.</extracomment>
        <translation>
            <numerusform>{n}개의 칸에 취소선을 그은 말이 있습니다(이 칸이 처음). 철회한 것으로 보고 읽지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells hold formulas, this one first; formulas are not run, and their saved values are read.</source>
        <extracomment>In the singular: {n} cell holds a formula, this one first; formulas are not run, and their saved values are read.</extracomment>
        <translation>
            <numerusform>이 칸을 비롯해 수식이 든 칸이 {n}개 있습니다. 수식은 실행하지 않고 저장된 값을 읽습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells rest on paragraph {number}.</source>
        <extracomment>In the singular: {n} cell rests on paragraph {number}.</extracomment>
        <translation>
            <numerusform>칸 {n}개가 {number}번 문단에 기댑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are not notes and are left out.</source>
        <extracomment>In the singular: {n} entry is not a note and is left out.</extracomment>
        <translation>
            <numerusform>메모가 아닌 항목 {n}개를 제외했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} h left</source>
        <extracomment>In the singular: {n} h left</extracomment>
        <translation>
            <numerusform>{n}시간 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <extracomment>In the singular: {n} hit</extracomment>
        <translation>
            <numerusform>찾은 곳 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits or more</source>
        <extracomment>In the singular: {n} hit or more</extracomment>
        <translation>
            <numerusform>찾은 곳 {n}개 이상</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours left</source>
        <extracomment>In the singular: {n} hour left</extracomment>
        <translation>
            <numerusform>{n}시간 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} images are on the web.</source>
        <extracomment>In the singular: {n} image is on the web.</extracomment>
        <translation>
            <numerusform>웹에 있는 그림이 {n}개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in large tables</source>
        <extracomment>In the singular: {n} in large tables</extracomment>
        <translation>
            <numerusform>큰 표에 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the table</source>
        <extracomment>In the singular: {n} in the table</extracomment>
        <translation>
            <numerusform>표에 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in the text</source>
        <extracomment>In the singular: {n} in the text</extracomment>
        <translation>
            <numerusform>본문에 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>In the singular: {n} item</extracomment>
        <translation>
            <numerusform>증거 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} known</source>
        <extracomment>In the singular: {n} known</extracomment>
        <translation>
            <numerusform>이미 있는 것 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links are shown as text and not as links.</source>
        <extracomment>In the singular: {n} link is shown as text and not as a link.</extracomment>
        <translation>
            <numerusform>링크 {n}개를 링크가 아닌 글자로 표시합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links lead nowhere.</source>
        <extracomment>In the singular: {n} link leads nowhere.</extracomment>
        <translation>
            <numerusform>이어지는 곳이 없는 링크가 {n}개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} min left</source>
        <extracomment>In the singular: {n} min left</extracomment>
        <translation>
            <numerusform>{n}분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes left</source>
        <extracomment>In the singular: {n} minute left</extracomment>
        <translation>
            <numerusform>{n}분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed.</source>
        <extracomment>In the singular: {n} more is not listed.</extracomment>
        <translation>
            <numerusform>그 밖에 {n}개는 표시하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more problems are not listed.</source>
        <extracomment>In the singular: {n} more problem is not listed.</extracomment>
        <translation>
            <numerusform>그 밖의 문제 {n}개는 나열하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new notes are taken in, by {who}.</source>
        <extracomment>In the singular: {n} new note is taken in, by {who}.</extracomment>
        <translation>
            <numerusform>{who}의 새 메모 {n}개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} newer</source>
        <extracomment>In the singular: {n} newer</extracomment>
        <translation>
            <numerusform>더 새로운 것 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>In the singular: {n} note</extracomment>
        <translation>
            <numerusform>메모 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes are newer than those here, and replace them.</source>
        <extracomment>In the singular: {n} note is newer than the one here, and replaces it.</extracomment>
        <translation>
            <numerusform>메모 {n}개가 여기 있는 것보다 새로워 바꾸었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes have no place in this edition: see the panel of notes.</source>
        <extracomment>In the singular: {n} note has no place in this edition: see the panel of notes.</extracomment>
        <translation>
            <numerusform>메모 {n}개는 이 판본에 자리가 없습니다. 메모 패널을 보십시오.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes in their places</source>
        <extracomment>In the singular: {n} note in its place</extracomment>
        <translation>
            <numerusform>제자리에 있는 메모 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes whose words are not in this edition, or not only once</source>
        <extracomment>In the singular: {n} note whose words are not in this edition, or not only once</extracomment>
        <translation>
            <numerusform>해당 낱말이 이 판본에 없거나 여러 번 나오는 메모 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {readers} have not rated every cell.</source>
        <extracomment>In the singular: {n} of {readers} has not rated every cell.</extracomment>
        <translation>
            <numerusform>{readers} 가운데 {n}명이 모든 칸을 평가하지는 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other cells</source>
        <extracomment>In the singular: {n} other cell</extracomment>
        <translation>
            <numerusform>다른 칸 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other changes.</source>
        <extracomment>In the singular: {n} other change.</extracomment>
        <translation>
            <numerusform>그 밖의 변경 {n}개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} were imported and replace the earlier ones.</source>
        <extracomment>In the singular: {n} rating by {reader} was imported and replaces the earlier ones.</extracomment>
        <translation>
            <numerusform>{reader}의 평가 {n}개를 이전 것 대신 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} were imported.</source>
        <extracomment>In the singular: {n} rating by {reader} was imported.</extracomment>
        <translation>
            <numerusform>{reader}의 평가 {n}개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} readers</source>
        <extracomment>In the singular: {n} reader</extracomment>
        <translation>
            <numerusform>독자 {n}명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps apart.</source>
        <extracomment>In the singular: {n} step apart.</extracomment>
        <translation>
            <numerusform>{n}단계 차이가 납니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} what-ifs by {reader} can be compared in the panel “What-ifs side by side”.</source>
        <extracomment>In the singular: {n} what-if by {reader} can be compared in the panel “What-ifs side by side”.</extracomment>
        <translation>
            <numerusform>{reader}의 가정 시나리오 {n}개를 “가정 시나리오 나란히 보기” 패널에서 비교할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} without a place in this edition</source>
        <extracomment>In the singular: {n} without a place in this edition</extracomment>
        <translation>
            <numerusform>이 판본에 자리가 없는 것 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{option} cannot be {value}; choose from {choices}.</source>
        <translation>{option}에 {value}을(를) 쓸 수 없습니다. 다음에서 고르십시오: {choices}.</translation>
    </message>
    <message>
        <source>{option} needs a value.</source>
        <translation>{option}에 값이 필요합니다.</translation>
    </message>
    <message>
        <source>{option} takes no value.</source>
        <translation>{option}에는 값을 줄 수 없습니다.</translation>
    </message>
    <message>
        <source>{part} at line {line} takes most of it.</source>
        <translation>{line}행의 {part}이(가) 대부분을 차지합니다.</translation>
    </message>
    <message>
        <source>{part} at line {line}, ¶ {number}, takes most of it.</source>
        <translation>{line}행(¶ {number})의 {part}이(가) 대부분을 차지합니다.</translation>
    </message>
    <message>
        <source>{part} takes most of it.</source>
        <translation>{part}이(가) 대부분을 차지합니다.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{place} of {count} or more</source>
        <translation>{place} / {count} 이상</translation>
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
        <translation>{place}: “{words}”</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: {reason}.</source>
        <translation>{printer}이(가) 쪽을 받지 않았습니다: {reason}.</translation>
    </message>
    <message>
        <source>{problem} Your notes can still be exported.</source>
        <translation>{problem} 내 메모는 아직 내보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>{progress}.</source>
        <translation>{progress}.</translation>
    </message>
    <message>
        <source>{rated} of {cells} rated</source>
        <translation>{cells}칸 중 {rated}칸 평가됨</translation>
    </message>
    <message>
        <source>{rating}, for another reason</source>
        <translation>{rating}, 이유가 다름</translation>
    </message>
    <message>
        <source>{reader} ranks it number {rank} with a weighted inconsistency of {weighted}, the author number {authors_rank} with {authors_weighted}.</source>
        <translation>{reader}은(는) {rank}위(가중 불일치 {weighted}), 작성자는 {authors_rank}위(가중 불일치 {authors_weighted})로 둡니다.</translation>
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
        <translation>{reader}의 이유: {reason}</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>{rows}행</translation>
    </message>
    <message>
        <source>{switch} switches an item off; {credibility} and {relevance} change its credibility and relevance.</source>
        <translation>{switch}: 증거 끄기. {credibility}, {relevance}: 신뢰성과 관련성 바꾸기.</translation>
    </message>
    <message>
        <source>{title}, of all {count}</source>
        <translation>{title}, 전체 {count}개</translation>
    </message>
    <message>
        <source>{values} filled cells</source>
        <translation>채워진 칸 {values}개</translation>
    </message>
    <message>
        <source>{wanted} is expected here, not {found}.</source>
        <translation>여기에는 {found}이(가) 아니라 {wanted}이(가) 있어야 합니다.</translation>
    </message>
    <message>
        <source>{what} does not match the signature of {name}.</source>
        <translation>{what}이(가) {name}의 서명과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} 및 {last}</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} 또는 {last}</translation>
    </message>
    <message>
        <source>{words}, not shown</source>
        <translation>{words}, 표시하지 않음</translation>
    </message>
    <message>
        <source>{words}. {place} of {count}</source>
        <translation>{words}. {place} / {count}</translation>
    </message>
    <message>
        <source>§ {title}</source>
        <translation>§ {title}</translation>
    </message>
    <message>
        <source>¶ {number} of {last}</source>
        <translation>¶ {number} / {last}</translation>
    </message>
    <message>
        <source>¶ {number}, note</source>
        <translation>¶ {number}, 메모</translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation>“ab”</translation>
    </message>
    <message>
        <source>“info.json” does not name a version of TextBundle.</source>
        <translation>“info.json”에 TextBundle의 버전이 없습니다.</translation>
    </message>
    <message>
        <source>“info.json” is not valid JSON.</source>
        <translation>“info.json”이 올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>“reader” is cut to {name_at_most} characters.</source>
        <translation>“reader”를 {name_at_most}자로 줄였습니다.</translation>
    </message>
    <message>
        <source>“{code}” is not a check; write one of {codes}.</source>
        <translation>“{code}”은(는) 점검이 아닙니다. 다음 중 하나를 쓰십시오: {codes}.</translation>
    </message>
    <message>
        <source>“{control}” applies to {place} (“{mark}”), but is not in the marking “{banner}”.</source>
        <translation>“{control}”은(는) {place}(“{mark}”)에 적용되지만 보안 표시 “{banner}”에는 없습니다.</translation>
    </message>
    <message>
        <source>“{file}” is not trusted. {reason}</source>
        <translation>“{file}”은(는) 신뢰하지 않습니다. {reason}</translation>
    </message>
    <message>
        <source>“{file}” is not trusted: {error}.</source>
        <translation>“{file}”은(는) 신뢰하지 않습니다: {error}.</translation>
    </message>
    <message>
        <source>“{file}” is written: the ratings of {reader}, {progress}.</source>
        <translation>“{file}”을(를) 썼습니다: {reader}의 평가, {progress}.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is written: {n} notes.</source>
        <extracomment>In the singular: “{file}” is written: {n} note.</extracomment>
        <translation>
            <numerusform>“{file}”을(를) 썼습니다: 메모 {n}개.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not imported. {reason}</source>
        <translation>“{file}”을(를) 가져오지 않았습니다. {reason}</translation>
    </message>
    <message>
        <source>“{file}” was not written: {error}</source>
        <translation>“{file}”을(를) 쓰지 못했습니다: {error}</translation>
    </message>
    <message>
        <source>“{file}”: {sentence}</source>
        <translation>“{file}”: {sentence}</translation>
    </message>
    <message>
        <source>“{hedge}”</source>
        <comment>a word of the text</comment>
        <translation>“{hedge}”</translation>
    </message>
    <message numerus="yes">
        <source>“{hedge}” ({n} times)</source>
        <extracomment>In the singular: “{hedge}” ({n} time)</extracomment>
        <translation>
            <numerusform>“{hedge}”({n}번)</numerusform>
        </translation>
    </message>
    <message>
        <source>“{href}” is shown as text and not as a link, because {reason}.</source>
        <translation>“{href}”을(를) 링크가 아닌 글자로 표시합니다. 이유: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” belongs beside “{place}”, not in it; here it is not read.</source>
        <translation>“{key}”은(는) “{place}” 안이 아니라 그 옆에 있어야 합니다. 여기서는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>“{key}” belongs in “{place}”; here it is not read.</source>
        <translation>“{key}”은(는) “{place}” 안에 있어야 합니다. 여기서는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>“{key}” holds text, not shown.</source>
        <translation>“{key}”에 표시되지 않는 글이 있습니다.</translation>
    </message>
    <message>
        <source>“{key}” is not a known key; did you mean “{meant}”?</source>
        <translation>“{key}”은(는) 알려진 키가 아닙니다. 혹시 “{meant}”을(를) 뜻했습니까?</translation>
    </message>
    <message>
        <source>“{key}” is not read, because “{other}” is given.</source>
        <translation>“{other}”이(가) 있으므로 “{key}”은(는) 읽지 않습니다.</translation>
    </message>
    <message>
        <source>“{label}” should be written “{right}”.</source>
        <translation>“{label}”은(는) “{right}”(으)로 써야 합니다.</translation>
    </message>
    <message>
        <source>“{late}” should come before “{early}” in “{marking}”: write “{right}”.</source>
        <translation>“{marking}”에서 “{late}”은(는) “{early}” 앞에 와야 합니다. “{right}”(으)로 쓰십시오.</translation>
    </message>
    <message>
        <source>“{letter}” {code} in ¶ {number}</source>
        <translation>“{letter}” {code}(¶ {number})</translation>
    </message>
    <message>
        <source>“{line}” {where}</source>
        <comment>what to write, and where</comment>
        <translation>“{line}”({where})</translation>
    </message>
    <message>
        <source>“{marking}” has both NOFORN and {release}, which exclude each other.</source>
        <translation>“{marking}”에는 NOFORN과 {release}가 함께 있습니다. 둘은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} has no marking above it.</source>
        <translation>{place}에 “{mark}”이(가) 있지만 브리핑 전체의 보안 표시가 없습니다.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} has something unknown in it: {unknown}.</source>
        <translation>{place}의 “{mark}”에 알 수 없는 것이 있습니다: {unknown}.</translation>
    </message>
    <message>
        <source>“{mark}” in {place} is above the marking “{banner}”.</source>
        <translation>{place}의 “{mark}”이(가) 보안 표시 “{banner}”보다 높습니다.</translation>
    </message>
    <message>
        <source>“{mark}”: CUI is left out of the marking of a classified briefing; write “{right}”.</source>
        <translation>“{mark}”: 비밀로 분류된 브리핑의 보안 표시에서는 CUI를 뺍니다. “{right}”(으)로 쓰십시오.</translation>
    </message>
    <message>
        <source>“{mark}”: nothing is put before CUI; write “{right}”.</source>
        <translation>“{mark}”: CUI 앞에는 아무것도 쓰지 않습니다. “{right}”(으)로 쓰십시오.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>“{name}”을(를) 읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {shown} in a profile.</source>
        <translation>프로필에서 “{name}”에 {shown}을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened. {error}</source>
        <translation>“{name}”을(를) 열 수 없습니다. {error}</translation>
    </message>
    <message>
        <source>“{name}” is empty now. You still see it as it was.</source>
        <translation>“{name}”이(가) 이제 비어 있습니다. 이전 상태가 계속 표시됩니다.</translation>
    </message>
    <message>
        <source>“{name}” is given twice; the first, on line {first}, counts.</source>
        <translation>“{name}”이(가) 두 번 쓰였습니다. {first}행의 첫 번째 것을 씁니다.</translation>
    </message>
    <message>
        <source>“{name}” is neither true nor false</source>
        <translation>“{name}”은(는) 참도 거짓도 아닙니다</translation>
    </message>
    <message>
        <source>“{name}” is no longer on the disk. You still see it as it was.</source>
        <translation>“{name}”이(가) 더는 디스크에 없습니다. 화면에는 이전 상태가 그대로 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is not a table</source>
        <translation>“{name}”은(는) 표(table)가 아닙니다</translation>
    </message>
    <message>
        <source>“{name}” was not written: {why}. Nothing was changed.</source>
        <translation>“{name}”을(를) 쓰지 못했습니다: {why}. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” {error}.</source>
        <translation>“{name}”: {error}.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are from two rows of ICD 203; keep to one row.</source>
        <translation>“{one}”과(와) “{other}”은(는) ICD 203의 서로 다른 줄에 있습니다. 한 줄만 쓰십시오.</translation>
    </message>
    <message>
        <source>“{part}” is a link, and links are not followed</source>
        <translation>“{part}”은(는) 링크이며, 링크는 따라가지 않습니다</translation>
    </message>
    <message>
        <source>“{part}” is a link, and links are not followed.</source>
        <translation>“{part}”은(는) 링크이며, 링크는 따라가지 않습니다.</translation>
    </message>
    <message>
        <source>“{part}” is in both --with and --without.</source>
        <translation>“{part}”이(가) --with와 --without에 모두 있습니다.</translation>
    </message>
    <message>
        <source>“{part}” is not a part; the parts are {known}.</source>
        <translation>“{part}”은(는) 인쇄할 부분이 아닙니다. 다음에서 고르십시오: {known}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a table; save it as .xlsx, .ods or .csv.</source>
        <translation>“{path}”을(를) 표로 읽을 수 없습니다. .xlsx, .ods 또는 .csv로 저장하십시오.</translation>
    </message>
    <message>
        <source>“{ref}” is cited, but no source or evidence has this id.</source>
        <translation>“{ref}”이(가) 인용되었지만 이 id를 가진 출처나 증거가 없습니다.</translation>
    </message>
    <message>
        <source>“{row}” of “{title}”</source>
        <comment>where a mark is</comment>
        <translation>“{title}”의 “{row}”</translation>
    </message>
    <message>
        <source>“{scheme}:” addresses are not allowed</source>
        <translation>“{scheme}:” 주소는 허용되지 않습니다</translation>
    </message>
    <message>
        <source>“{strip}” is not a kind of row; it is read as evidence.</source>
        <translation>“{strip}”은(는) 행의 종류가 아니므로 증거로 읽습니다.</translation>
    </message>
    <message>
        <source>“{term}” and “{confidence}” stand in one sentence; say how good the basis is in a sentence of its own.</source>
        <translation>“{term}”과(와) “{confidence}”이(가) 한 문장에 있습니다. 근거가 얼마나 좋은지는 따로 한 문장으로 쓰십시오.</translation>
    </message>
    <message>
        <source>“{term}” is a term of the scale {other}; this briefing’s scale is {scale}.</source>
        <translation>“{term}”은(는) {other} 척도의 용어입니다. 이 브리핑의 척도는 {scale}입니다.</translation>
    </message>
    <message>
        <source>“{term}” is not a term of the scale {scale}.</source>
        <translation>“{term}”은(는) {scale} 척도의 용어가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” cannot be an id; use letters, digits, “-”, “_” or “.”, and no spaces.</source>
        <translation>“{text}”은(는) id가 될 수 없습니다. 글자, 숫자, “-”, “_”, “.”을 쓰고 공백은 쓰지 마십시오.</translation>
    </message>
    <message>
        <source>“{text}” is not a check; write {words}.</source>
        <translation>“{text}”은(는) 점검이 아닙니다. 다음을 쓰십시오: {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a confidence; write {words}.</source>
        <translation>“{text}”은(는) 확신도가 아닙니다. 다음을 쓰십시오: {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date that exists.</source>
        <translation>“{text}”은(는) 없는 날짜입니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a date: write YYYY, YYYY-MM or YYYY-MM-DD.</source>
        <translation>“{text}”은(는) 날짜가 아닙니다. YYYY, YYYY-MM 또는 YYYY-MM-DD로 쓰십시오.</translation>
    </message>
    <message>
        <source>“{text}” is not a folder.</source>
        <translation>“{text}”은(는) 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a language; write a code such as en or pt-BR.</source>
        <translation>“{text}”은(는) 언어가 아닙니다. en이나 pt-BR 같은 코드를 쓰십시오.</translation>
    </message>
    <message>
        <source>“{text}” is not a margin: write 0 to 80 millimetres.</source>
        <translation>“{text}”은(는) 여백이 아닙니다. 0부터 80까지 밀리미터로 쓰십시오.</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1</source>
        <translation>“{text}”은(는) 1 이상의 수가 아닙니다</translation>
    </message>
    <message>
        <source>“{text}” is not a rating; write {words}.</source>
        <translation>“{text}”은(는) 평가가 아닙니다. 다음을 쓰십시오: {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a scale; write {words}.</source>
        <translation>“{text}”은(는) 척도가 아닙니다. 다음을 쓰십시오: {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a size: write a number of pixels from 1 to {most}</source>
        <translation>“{text}”은(는) 크기가 아닙니다. 1부터 {most}까지 픽셀 수를 쓰십시오</translation>
    </message>
    <message>
        <source>“{text}” is not a size: write two numbers from {least} to {most}, such as 1280x900.</source>
        <translation>“{text}”은(는) 크기가 아닙니다. {least}부터 {most}까지의 수 두 개를 1280x900처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“{text}” is not a source grade: write A to F and 1 to 6, such as C3.</source>
        <translation>“{text}”은(는) 출처 등급이 아닙니다. A~F와 1~6을 C3처럼 쓰십시오.</translation>
    </message>
    <message>
        <source>“{text}” is not a status; write {words}.</source>
        <translation>“{text}”은(는) 상태가 아닙니다. 다음을 쓰십시오: {words}.</translation>
    </message>
    <message>
        <source>“{text}” is not a weight; write {words}.</source>
        <translation>“{text}”은(는) 가중치가 아닙니다. 다음을 쓰십시오: {words}.</translation>
    </message>
    <message>
        <source>“{text}” names nothing.</source>
        <translation>“{text}”은(는) 아무것도 가리키지 않습니다.</translation>
    </message>
    <message>
        <source>“{title}” is already in column {first}; this column is not read.</source>
        <translation>“{title}”은(는) 이미 {first}열에 있으므로 이 열은 읽지 않습니다.</translation>
    </message>
    <message>
        <source>“{title}” is read as the credibility of the items.</source>
        <translation>“{title}”을(를) 증거의 신뢰성으로 읽습니다.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <comment>a name or words that are quoted</comment>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are numbers from -2 to 2.</source>
        <translation>“{words}”은(는) 이 표의 평가가 아닙니다. 이 표의 평가는 -2부터 2까지의 숫자입니다.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are signs such as ++ and --.</source>
        <translation>“{words}”은(는) 이 표의 평가가 아닙니다. 이 표의 평가는 ++나 -- 같은 기호입니다.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating in this table, whose ratings are ticks and crosses.</source>
        <translation>“{words}”은(는) 이 표의 평가가 아닙니다. 이 표의 평가는 체크 표시와 가위표입니다.</translation>
    </message>
    <message>
        <source>“{words}” is not a rating; write CC, C, N, I, II or NA.</source>
        <translation>“{words}”은(는) 평가가 아닙니다. CC, C, N, I, II, NA 중 하나를 쓰십시오.</translation>
    </message>
    <message>
        <source>“{word}” in “{mark}” is withdrawn; {now} took its place.</source>
        <translation>“{mark}”의 “{word}”은(는) 폐지되었으며 {now}(으)로 바뀌었습니다.</translation>
    </message>
    <message>
        <source>“{word}” is neither a file nor a command.</source>
        <translation>“{word}”은(는) 파일도 명령도 아닙니다.</translation>
    </message>
    <message>
        <source>“{written}” as {letter}</source>
        <translation>“{written}”을(를) {letter}(으)로</translation>
    </message>
    <message>
        <source>“{written}” looks like “{latin}”, but has other letters: {written_2}.</source>
        <translation>“{written}”은(는) “{latin}”처럼 보이지만 다른 글자가 들어 있습니다: {written_2}.</translation>
    </message>
</context>
</TS>
