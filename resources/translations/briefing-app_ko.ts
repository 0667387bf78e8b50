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
        <source>About Briefing App</source>
        <translation>Briefing App 정보</translation>
    </message>
    <message>
        <source>About the chosen check</source>
        <translation>선택한 점검에 대하여</translation>
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
        <source>All of it read</source>
        <translation>모두 읽음</translation>
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
        <source>Booklet</source>
        <translation>소책자</translation>
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
        <source>Briefings (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;All files (*)</source>
        <translation>브리핑 (*.md *.markdown *.textbundle *.textpack *.briefing *.txt);;모든 파일 (*)</translation>
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
        <source>By source</source>
        <translation>출처별</translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
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
        <source>Cancel printing</source>
        <translation>인쇄 취소</translation>
    </message>
    <message>
        <source>Cancel: {task}</source>
        <translation>취소: {task}</translation>
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
        <source>Choose how the program looks and what it keeps</source>
        <translation>프로그램의 모양과 보관할 것을 정합니다</translation>
    </message>
    <message>
        <source>Choose several cells, to rate them at once</source>
        <translation>여러 칸을 선택해 한꺼번에 평가합니다</translation>
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
        <translation>차례(&amp;N)</translation>
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
        <source>Delete all settings, recent briefings, positions and ratings</source>
        <translation>모든 설정, 최근 브리핑, 읽던 자리, 평가를 지웁니다</translation>
    </message>
    <message>
        <source>Delete what is kept of this briefing: position, trial and ratings</source>
        <translation>이 브리핑에 대해 보관한 것을 지웁니다: 읽던 자리, 시도한 것, 평가</translation>
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
        <source>Each I among the ratings counts 1, each II counts 2.</source>
        <translation>평가 가운데 I는 1, II는 2로 셉니다.</translation>
    </message>
    <message>
        <source>Each I counts 1 and each II 2, times the weights of the item’s credibility and relevance. The motivation with the least is the one that the evidence refutes least; it is not for that the most probable.</source>
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
        <translation>읽고 인쇄할 수 있는 모든 키의 목록</translation>
    </message>
    <message>
        <source>Everything back to the author’s</source>
        <translation>모두 작성자의 것으로</translation>
    </message>
    <message>
        <source>Everything in the window grows with it, not the text alone.</source>
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
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export and check files without a window</source>
        <translation>창 없이 파일을 내보내고 점검하기</translation>
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
        <translation>번호, 낱말, 출처로 증거를 거릅니다</translation>
    </message>
    <message>
        <source>Filter the evidence…</source>
        <translation>증거 거르기…</translation>
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
        <source>For a year</source>
        <translation>1년 동안</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>잊기</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>모두 잊기</translation>
    </message>
    <message>
        <source>Forget everything?

All settings, recent briefings, reading positions and ratings are deleted, with their backup. The briefings themselves stay.</source>
        <translation>모두 잊을까요?

모든 설정, 최근 브리핑, 읽던 자리, 평가가 백업과 함께 지워집니다. 브리핑 자체는 남습니다.</translation>
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

It is removed from Recent, and your reading position, what you tried and all ratings in it are deleted. So are settings that were set aside as damaged. The file itself stays.</source>
        <translation>이 브리핑을 잊을까요?

최근 목록에서 빠지고, 읽던 자리와 시도한 것과 모든 평가가 지워집니다. 손상되어 따로 둔 설정도 지워집니다. 파일 자체는 남습니다.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
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
        <source>Give the lines of the text their usual length</source>
        <translation>본문의 줄 길이를 보통으로 합니다</translation>
    </message>
    <message>
        <source>Give the lines their usual distance</source>
        <translation>줄 간격을 보통으로 합니다</translation>
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
        <source>Go to the note</source>
        <translation>주석으로 이동</translation>
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
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>도움말: {page}</translation>
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
        <source>Hits</source>
        <translation>찾은 곳</translation>
    </message>
    <message>
        <source>How fast the program is, and how that was measured</source>
        <translation>프로그램이 얼마나 빠르며 어떻게 쟀는가</translation>
    </message>
    <message>
        <source>How robust the lead is</source>
        <translation>선두가 얼마나 굳건한가</translation>
    </message>
    <message>
        <source>How to write a briefing, with a complete example</source>
        <translation>브리핑 쓰는 법과 전체 예시</translation>
    </message>
    <message>
        <source>If</source>
        <translation>만약</translation>
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
        <source>In Find</source>
        <translation>찾기에서</translation>
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
    <message>
        <source>Include</source>
        <translation>포함할 것</translation>
    </message>
    <message>
        <source>Inconsistency and lead</source>
        <translation>불일치와 선두</translation>
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
        <source>It rests on the assumption {name}: {sentence}</source>
        <translation>가정 {name}에 기대고 있습니다: {sentence}</translation>
    </message>
    <message>
        <source>It will be shown here as soon as it can be read.</source>
        <translation>읽을 수 있게 되면 곧 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Keep printing</source>
        <translation>계속 인쇄</translation>
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
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>더 크게</translation>
    </message>
    <message>
        <source>Lay the ratings of other readers over the author’s and yours</source>
        <translation>다른 독자의 평가를 작성자와 내 평가 위에 겹칩니다</translation>
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
        <translation>눈과 방에 맞게 밝거나 어둡거나 대비가 강하게.</translation>
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
        <source>List everything that Find has found, in the text and the table</source>
        <translation>본문과 표에서 찾은 것을 모두 나열합니다</translation>
    </message>
    <message>
        <source>Log of faults</source>
        <translation>결함 기록</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>프린터를 찾는 중…</translation>
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
        <source>Make the change again that was taken back</source>
        <translation>되돌린 변경을 다시 합니다</translation>
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
        <source>Making {n} copies …</source>
        <extracomment>In the singular: Making {n} copy …</extracomment>
        <translation>
            <numerusform>사본 {n}부를 만드는 중…</numerusform>
        </translation>
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
        <translation>일치</translation>
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
        <source>Menu, Shift+F10</source>
        <translation>메뉴, Shift+F10</translation>
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
        <source>Move a cursor through the text with the arrow keys, to select and copy</source>
        <translation>화살표 키로 본문 안의 커서를 움직여 선택하고 복사합니다</translation>
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
        <source>Names for the copies, one on each line</source>
        <translation>사본을 받을 사람, 한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>좁은 단</translation>
    </message>
    <message>
        <source>Next hit (Enter)</source>
        <translation>다음 찾기(Enter)</translation>
    </message>
    <message>
        <source>Next hit, previous hit</source>
        <translation>다음 찾기, 이전 찾기</translation>
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
        <source>No display answers ({displays}), so no window can be opened; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>응답하는 화면이 없어({displays}) 창을 열 수 없습니다. “briefing-app export -o FILE.pdf”로 브리핑을 파일로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>No evidence is rated, so that nothing leads.</source>
        <translation>평가된 증거가 없어 선두가 없습니다.</translation>
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
        <source>No printer</source>
        <translation>프린터 없음</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>설정된 프린터가 없습니다.</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>이유가 없습니다.</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>출처가 없습니다.</translation>
    </message>
    <message>
        <source>No summary is given.</source>
        <translation>요약이 없습니다.</translation>
    </message>
    <message>
        <source>No window can be opened. Qt says: {words}</source>
        <translation>창을 열 수 없습니다. Qt의 알림: {words}</translation>
    </message>
    <message>
        <source>None of these pages is there.</source>
        <translation>그런 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>평가하지 않음</translation>
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
        <source>Not written</source>
        <translation>쓰지 못함</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>알림</translation>
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
        <source>One page a side</source>
        <translation>한 면에 한 쪽</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>단면</translation>
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
        <source>Order: against {motivation}</source>
        <translation>순서: {motivation}에 반대</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: for {motivation}</source>
        <translation>순서: {motivation}에 찬성</translation>
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
    <message>
        <source>Positions, trials and ratings show what you read, to anyone who uses your account.</source>
        <translation>읽던 자리, 시도한 것, 평가는 이 계정을 쓰는 누구에게나 무엇을 읽었는지 보여 줍니다.</translation>
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
        <source>Printing</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Printing begins with it; the print dialog can still change it.</source>
        <translation>인쇄할 때 처음 쓰는 값이며, 인쇄 대화 상자에서 바꿀 수 있습니다.</translation>
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
        <translation>읽는 프로세스</translation>
    </message>
    <message>
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>공개 키 (*.pub);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Put the comparison beside the text instead of below it</source>
        <translation>비교표를 본문 아래가 아니라 옆에 둡니다</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
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
        <source>Reading the editions …</source>
        <translation>판본을 읽는 중…</translation>
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
        <source>Remove a reader</source>
        <translation>독자 제거</translation>
    </message>
    <message>
        <source>Remove a reader…</source>
        <translation>독자 제거…</translation>
    </message>
    <message>
        <source>Remove the ratings of another reader</source>
        <translation>다른 독자의 평가를 제거합니다</translation>
    </message>
    <message>
        <source>Remove {reader}</source>
        <translation>{reader} 제거</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace “{file}”?</source>
        <translation>“{file}”을(를) 바꿀까요?</translation>
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
        <source>Say why you rate the selected cell as you do</source>
        <translation>선택한 칸을 왜 그렇게 평가하는지 씁니다</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Search for what a key does, or for a key</source>
        <translation>키가 하는 일이나 키를 찾습니다</translation>
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
        <source>Set the lines close to one another</source>
        <translation>줄을 촘촘하게 합니다</translation>
    </message>
    <message>
        <source>Set the lines far from one another</source>
        <translation>줄을 넓게 벌립니다</translation>
    </message>
    <message>
        <source>Set the text in Atkinson Hyperlegible, whose letters are hard to mistake</source>
        <translation>헷갈리기 어려운 글자인 Atkinson Hyperlegible로 본문을 표시합니다</translation>
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
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Shift with the arrow keys</source>
        <translation>Shift와 화살표 키</translation>
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
        <source>Show every key there is</source>
        <translation>있는 키를 모두 보여 줍니다</translation>
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
        <source>Show the likelihoods as bands of their scale instead of the table</source>
        <translation>표 대신 가능성을 척도의 구간으로 표시합니다</translation>
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
        <translation>파일의 잘못과 분석 기법에 대한 조언을 보여 줍니다</translation>
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
        <source>Silence it with {line} {place}.</source>
        <translation>{line}(으)로 끌 수 있습니다 {place}.</translation>
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
        <source>Smaller</source>
        <translation>더 작게</translation>
    </message>
    <message>
        <source>Some read faster without serifs, or with letters that are hard to mistake.</source>
        <translation>세리프가 없거나 헷갈리기 어려운 글자를 더 빨리 읽는 사람도 있습니다.</translation>
    </message>
    <message>
        <source>Something is still being printed. {jobs}</source>
        <translation>아직 인쇄 중입니다. {jobs}</translation>
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
        <source>Start of the text</source>
        <translation>본문 처음</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
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
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take back everything that you tried in the table</source>
        <translation>표에서 시도한 것을 모두 되돌립니다</translation>
    </message>
    <message>
        <source>Take back the last change that you tried in the table</source>
        <translation>표에서 마지막으로 시도한 변경을 되돌립니다</translation>
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
        <source>Text width</source>
        <translation>본문 너비</translation>
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
        <source>The administrator of this computer has set this.</source>
        <translation>이 컴퓨터의 관리자가 정한 설정입니다.</translation>
    </message>
    <message>
        <source>The author has not rated it.</source>
        <translation>작성자가 평가하지 않았습니다.</translation>
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
        <source>The briefing names no assumptions and no indicators.</source>
        <translation>브리핑에 가정도 지표도 없습니다.</translation>
    </message>
    <message>
        <source>The desktop’s search is switched off on this computer.</source>
        <translation type="unfinished"></translation>
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
        <source>The file was changed and has an error. {error} You still see it as it was before.</source>
        <translation>파일이 바뀌었고 오류가 있습니다. {error} 화면에는 이전 상태가 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The key that was given is {id}.</source>
        <translation>주어진 키는 {id}입니다.</translation>
    </message>
    <message>
        <source>The language of the program changes when you start it the next time; briefings stay in theirs.</source>
        <translation>프로그램의 언어는 다음에 시작할 때 바뀌며, 브리핑의 언어는 그대로입니다.</translation>
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
        <source>The pages could not be drawn.</source>
        <translation>쪽을 그릴 수 없었습니다.</translation>
    </message>
    <message>
        <source>The pages could not be made.</source>
        <translation>쪽을 만들 수 없었습니다.</translation>
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
        <source>The printer did not take the pages.</source>
        <translation>프린터가 쪽을 받지 않았습니다.</translation>
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
        <source>The shelf is switched off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strongest contrast</source>
        <translation>가장 강한 대비</translation>
    </message>
    <message>
        <source>The table shows other ratings than the author’s. Which ones should go out?</source>
        <translation>표에 작성자의 것이 아닌 평가가 있습니다. 어느 것을 내보낼까요?</translation>
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
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Theme and text</source>
        <translation>테마와 글자</translation>
    </message>
    <message>
        <source>There is no comparison to try anything in.</source>
        <translation>시도할 비교표가 없습니다.</translation>
    </message>
    <message>
        <source>There is no display for a window; “briefing-app export -o FILE.pdf” writes the briefing as a file instead.</source>
        <translation>창을 열 화면이 없습니다. “briefing-app export -o FILE.pdf”로 브리핑을 파일로 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no evidence, and so no lead that could hang on it.</source>
        <translation>증거가 없으므로 증거에 달린 선두도 없습니다.</translation>
    </message>
    <message>
        <source>There is no paragraph “{typed}”; the last one is {last}.</source>
        <translation>“{typed}”번 문단은 없습니다. 마지막은 {last}번입니다.</translation>
    </message>
    <message>
        <source>There is no shelf yet: name its folder with --shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are your own ratings, so they are not shown a second time.</source>
        <translation>내 평가이므로 다시 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>They are hidden like the author’s.</source>
        <translation>작성자의 것처럼 가려져 있습니다.</translation>
    </message>
    <message>
        <source>They are under your name, but differ from your ratings here.</source>
        <translation>내 이름으로 되어 있지만 여기 있는 내 평가와 다릅니다.</translation>
    </message>
    <message>
        <source>This briefing is forgotten.</source>
        <translation>이 브리핑을 잊었습니다.</translation>
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
        <source>This is a fault of the program, not of the file. What you have open is as it was.</source>
        <translation>파일이 아니라 프로그램의 결함입니다. 열어 둔 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>프로그램의 결함입니다.</translation>
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
        <source>This system lacks {libraries}; on Debian and Ubuntu this line installs what is needed: sudo apt-get install {packages}</source>
        <translation>이 시스템에 {libraries}이(가) 없습니다. Debian과 Ubuntu에서는 다음 줄로 설치합니다: sudo apt-get install {packages}</translation>
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
        <source>Track of the judgements</source>
        <translation>판단의 추이</translation>
    </message>
    <message>
        <source>Track of the judgements…</source>
        <translation>판단의 추이…</translation>
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
        <translation>어떤 동기가 선두가 되려면 필요한 것을 시도합니다</translation>
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
        <source>Type what you want to find in the bar above the text.</source>
        <translation>찾을 것을 본문 위의 막대에 입력하십시오.</translation>
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
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>뒤로 간 것 취소</translation>
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
        <source>Weighted inconsistency</source>
        <translation>가중 불일치</translation>
    </message>
    <message>
        <source>What can be tried here</source>
        <translation>여기서 시도할 수 있는 것</translation>
    </message>
    <message>
        <source>What could tell the first two apart</source>
        <translation>상위 둘을 가를 수 있는 것</translation>
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
        <translation>필요한 것과 선두가 얼마나 굳건한가</translation>
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
        <source>Whose ratings shall be removed? Undo brings them back.</source>
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
        <source>With the ratings of {reader}</source>
        <translation>{reader}의 평가와 함께</translation>
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
        <source>Write a log</source>
        <translation>기록 쓰기</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>메일 쓰기</translation>
    </message>
    <message>
        <source>Write the briefing or its comparison as another kind of file</source>
        <translation>브리핑이나 비교표를 다른 종류의 파일로 씁니다</translation>
    </message>
    <message>
        <source>Write your ratings to a small file for other readers</source>
        <translation>내 평가를 다른 독자를 위한 작은 파일로 씁니다</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>기준 행</translation>
    </message>
    <message>
        <source>You cancelled opening this file.</source>
        <translation>이 파일 열기를 취소했습니다.</translation>
    </message>
    <message>
        <source>Your name, as other readers will see it beside your ratings.
It is written into the file, and kept for the next time.</source>
        <translation>다른 독자가 평가 옆에서 볼 이름입니다.
파일에 쓰이고 다음을 위해 보관됩니다.</translation>
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
        <source>a reader</source>
        <translation>독자</translation>
    </message>
    <message>
        <source>after ¶ {number}</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>as of {date}</source>
        <translation>{date} 기준</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a rating</comment>
        <translation>비움</translation>
    </message>
    <message>
        <source>clearing your ratings</source>
        <translation>내 평가 지우기</translation>
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
        <source>empty</source>
        <comment>a cell</comment>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>footnote {number}</source>
        <translation type="unfinished"></translation>
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
        <source>letting {motivation} lead</source>
        <translation>{motivation}이(가) 선두가 되게 하기</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line}행</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
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
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>{number}번 문단</translation>
    </message>
    <message>
        <source>rating {cells} {letter}</source>
        <translation>{cells} {letter} 평가</translation>
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
        <source>removing {reader}</source>
        <translation>{reader} 제거</translation>
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
        <source>taking in {reader}</source>
        <translation>{reader} 가져오기</translation>
    </message>
    <message>
        <source>taking up {name}</source>
        <translation>{name} 적용</translation>
    </message>
    <message>
        <source>taking {assumption} as right</source>
        <translation>{assumption} 옳다고 보기</translation>
    </message>
    <message>
        <source>taking {assumption} as wrong</source>
        <translation>{assumption} 틀렸다고 보기</translation>
    </message>
    <message>
        <source>the briefing file</source>
        <translation>브리핑 파일</translation>
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
        <source>the given key {id}</source>
        <translation>주어진 키 {id}</translation>
    </message>
    <message>
        <source>the keys</source>
        <translation>키</translation>
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
        <source>the system lacks {rules}</source>
        <translation>시스템에 {rules}이(가) 없습니다</translation>
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
        <translation>“{name}”(이)라는 것이 없습니다</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a version</comment>
        <translation>알 수 없음</translation>
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
        <source>wholly confined</source>
        <translation>완전히 격리됨</translation>
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
        <source>{cells}: {letter}.</source>
        <translation>{cells}: {letter}.</translation>
    </message>
    <message>
        <source>{choice} (the author’s)</source>
        <translation>{choice}(작성자)</translation>
    </message>
    <message>
        <source>{columns}: least refuted first</source>
        <translation>{columns}: 적게 반증된 것 먼저</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}행</translation>
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
        <source>{group}: {choice}</source>
        <translation>{group}: {choice}</translation>
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
        <source>{likelihood}, leads</source>
        <translation>{likelihood}, 선두</translation>
    </message>
    <message>
        <source>{name} is “{value}”</source>
        <translation>{name} 값이 “{value}”입니다</translation>
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
        <source>{n} cells</source>
        <extracomment>In the singular: {n} cell</extracomment>
        <translation>
            <numerusform>칸 {n}개</numerusform>
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
        <source>{n} ratings by {reader} are taken in, in place of those taken in before.</source>
        <extracomment>In the singular: {n} rating by {reader} is taken in, in place of those taken in before.</extracomment>
        <translation>
            <numerusform>{reader}의 평가 {n}개를 전에 가져온 것 대신 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ratings by {reader} are taken in.</source>
        <extracomment>In the singular: {n} rating by {reader} is taken in.</extracomment>
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
        <source>{n} what-ifs by {reader} can be compared in the panel “What-ifs side by side”.</source>
        <extracomment>In the singular: {n} what-if by {reader} can be compared in the panel “What-ifs side by side”.</extracomment>
        <translation>
            <numerusform>{reader}의 가정 시나리오 {n}개를 “가정 시나리오 나란히 보기” 패널에서 비교할 수 있습니다.</numerusform>
        </translation>
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
        <source>{place}: {words}.</source>
        <translation>{place}: {words}.</translation>
    </message>
    <message>
        <source>{printer} did not take the pages: {reason}.</source>
        <translation>{printer}이(가) 쪽을 받지 않았습니다: {reason}.</translation>
    </message>
    <message>
        <source>{progress}.</source>
        <translation>{progress}.</translation>
    </message>
    <message>
        <source>{switch} switches an item off; {credibility} and {relevance} change its credibility and relevance.</source>
        <translation>{switch}: 증거 끄기, {credibility}와 {relevance}: 신뢰성과 관련성 바꾸기.</translation>
    </message>
    <message>
        <source>{title}, of all {count}</source>
        <translation>{title}, 전체 {count}개</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words}, {last}</translation>
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
        <source>¶ {number} of {last}</source>
        <translation>¶ {number} / {last}</translation>
    </message>
    <message>
        <source>“ab”</source>
        <translation>“ab”</translation>
    </message>
    <message>
        <source>“{file}” is not taken in. {reason}</source>
        <translation>“{file}”은(는) 가져오지 않습니다. {reason}</translation>
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
    <message>
        <source>“{file}” was not written: {error}</source>
        <translation>“{file}”을(를) 쓰지 못했습니다: {error}</translation>
    </message>
    <message>
        <source>“{file}”: {sentence}</source>
        <translation>“{file}”: {sentence}</translation>
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
        <translation>“{name}”은(는) 테이블이 아닙니다</translation>
    </message>
    <message>
        <source>“{text}” is not a number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a size: write a number of pixels from 1 to {most}</source>
        <translation>“{text}”은(는) 크기가 아닙니다. 1부터 {most}까지 픽셀 수를 쓰십시오</translation>
    </message>
</context>
</TS>
