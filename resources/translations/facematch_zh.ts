<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>每 {fewest} 人中 1 人至每 {most} 人中 1 人</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>每 {fewest} 人中 1 人至每 {most} 人中不到 1 人</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>每 {count} 名陌生人中约有 1 人能得到这么高的分数（95% 区间：{interval}）。</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>每 {count} 名陌生人中约有 1 人能得到这么高的分数。</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>每 {count} 名陌生人中不到 1 人能得到这么高的分数。</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>匹配</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>多数陌生人都能得到这么高的分数。</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>不匹配</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>需复核</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>自拍照和证件用的是同一张照片，因此分数没有意义。请拍一张自拍照。</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>分数不够高，不能判为匹配；也不够低，不能判为不匹配。请您亲自比对两张人脸。</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>质量太差，分数不可靠。</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>低于 {rate}</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>每 {most} 人中不到 1 人</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>Document: {said}</source>
            <translation>证件：{said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>匹配</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>不匹配</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>无法使用</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>程序错误</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>需复核</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>自拍照和证件用的是同一张照片。</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>自拍照：{said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>证件图片质量太差，分数不可靠。</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>自拍照质量太差，分数不可靠。</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>分数不够高，不能判为匹配；也不够低，不能判为不匹配。</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} 分钟</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} 秒</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} 小时 {minutes} 分钟</translation>
        </message>
    </context>
    <context>
        <name>BatchFiles</name>
        <message>
            <source>&amp;Begin again with the first row, and forget the results that are there</source>
            <translation>从第一行重新开始，放弃已有的结果(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>名单(&amp;L)</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>含 id、selfie、document 三列的 CSV 文件</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>新的 CSV 文件，或要继续的文件</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>选择名单</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>选择结果文件</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>名单</translation>
        </message>
        <message>
            <source>Res&amp;ults</source>
            <translation>结果(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>暂停(&amp;P)</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>正在处理名单</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>所有行</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>返回核验(&amp;K)</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>请选择名单和结果的保存位置，然后按“开始”。</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>继续：{total} 行中已有 {kept} 行完成。</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>完成：{done} 行，共 {total} 行。</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>正在完成手头的行…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>打开结果文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>已暂停：已完成 {done} 行，共 {total} 行。</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>正在读取名单…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>多人核验</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>开始(&amp;A)</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>要停止并关闭窗口吗？已完成的会保留；用相同的文件再次开始即可继续。</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>已停止：已完成 {done} 行，共 {total} 行。</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>已停止：已完成 {done} 行，共 {total} 行。用相同的文件再次开始即可继续。</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>显示哪些行</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>每分钟 {count} 行</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{done} 行，共 {total} 行</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>剩余 {duration}</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Results</source>
            <translation>结果</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>A person will help you</source>
            <translation>工作人员会来帮助您</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
    </context>
    <context>
        <name>CameraBar</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>Stop the camera</source>
            <translation>关闭摄像头</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>拍摄多张</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>几秒内稍微转动并拍摄多张：比一张更可靠 (Ctrl+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>拍照</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>拍照（空格键）</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>一切就绪时自动拍照</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>3 秒后拍照</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>请把有您照片的一页对着摄像头，放在框内。</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>请看摄像头。会自动拍照。</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>现在为您拍照</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>请出示证件</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>拍照</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>摄像头正在启动…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>个案</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>个案编号</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>本人已阅读文字并同意 (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>核验以此编号记录，日后也以此编号查找 (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>选填</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必填</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>正在查看您的照片。</translation>
        </message>
    </context>
    <context>
        <name>ClipAsCamera</name>
        <message>
            <source>Clip</source>
            <translation>视频片段</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>&amp;Not now</source>
            <translation>暂不(&amp;N)</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>文字的语言</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>请阅读以下内容</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>本人同意(&amp;A)</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>本单位的策略中没有相关文字。</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>版本 {version}</translation>
        </message>
    </context>
    <context>
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation>您同意吗？</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>不同意</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>核验次数</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>您还在吗？{count} 秒后将删除所有内容。</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>我还在</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>已找到人脸</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>尚无人脸</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Different people</source>
            <translation>不是同一人(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>记录决定(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>同一人(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>理由(&amp;W)</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>请只比对人脸：您决定之后才会显示程序的结果。</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>结果是匹配，仍认定不是同一人吗？</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>两张照片上是同一人吗？</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>例如：眼睛上方有同样的疤痕，已由两人核对</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>结果在记录中保持不变；您的决定及其理由会记在旁边。</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>结果是不匹配，仍认定是同一人吗？</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>这是第二意见。您决定之后才会显示程序的结果和第一人的意见。</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>两人看法不同。以您的决定为准。</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>您的决定及其理由将以您的名义记录，不能撤回。</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>请添加证件。核验会自动开始。</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>请添加自拍照和证件。核验会自动开始。</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>请添加自拍照。核验会自动开始。</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>请在证件中选择要核验的人脸。</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>请在自拍照中选择要核验的人脸。</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>请点击要核验的人脸，或按它的编号</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>正在比对…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>请填写个案编号，并勾选本人同意。然后核验会自动开始。</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>请填写个案编号。然后核验会自动开始。</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>已找到人脸</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>已找到人脸；点击其他人脸可更换</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>正在查找人脸…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>第 {number} 张，共 {count} 张</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>请登录。然后核验会自动开始。</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>这些自拍照是不同的人，因此没有比对。</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>请勾选本人同意。然后核验会自动开始。</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>按照策略，须有第二人的意见才能生效。</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}。已记录。</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>各核验台的结果</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>核验</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>核验台</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>需复核率</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>个案编号(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>核验(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>做出决定(&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>详细信息(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>证件(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>历史记录(&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>新建核验(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>月度概览(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>自拍照(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>拍照(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>等待决定(&amp;W)…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>管理(&amp;M)</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>同意(&amp;O)…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>清除两侧，准备核验下一位</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>人脸神经网络及其适配(&amp;N)…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>正在准备引擎…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>没有引擎</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>打开护照照片</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>打开自拍照</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>记录(&amp;E)</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>多人核验(&amp;P)…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>退出登录(&amp;U)</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>拍摄多张(&amp;S)</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>3 秒后拍照(&amp;3)</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>神经网络运行于：{device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>程序从下次启动起使用此语言</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>剪贴板中没有图片</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>您对此次核验的决定及理由；也可与结果相反</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>用哪个神经网络比对人脸，以及它如何从您自己的照片中学习</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>95% 区间</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>对齐</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>数据可证实至</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>判定</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Embed</source>
            <translation>提取特征</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>人脸</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>人脸数</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>误匹配率 (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>检测</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>检测方式</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>Haar 级联，已确认</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>加载</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>匹配起点</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>需复核起点</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>合并的自拍照</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>相似度</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>结论</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>剪贴板</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>仅第二检测器检出；按 Haar 的方式取框</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} 至 {high}</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score}（满分 6）</translation>
        </message>
        <message>
            <source>{similarity} (FMR {fmr})</source>
            <translation>{similarity} (FMR {fmr})</translation>
        </message>
        <message>
            <source>{time} ms</source>
            <translation>{time} 毫秒</translation>
        </message>
    </context>
    <context>
        <name>EmptyPanel</name>
        <message>
            <source>Drop the passport photo here</source>
            <translation>将护照照片拖放到此处</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>将自拍照拖放到此处</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>JPEG、PNG、HEIC、PDF 等，也可粘贴图片</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>打开图片…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>使用摄像头</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>姓名(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>打开(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>密码(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>重试(&amp;T)</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>每次核验都会先记录，再显示结果。密码短语用于打开记录。</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>正在打开记录…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>密码短语(&amp;H)</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>登录(&amp;I)</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>记录已锁定</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>无法打开记录</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>您做的每次核验都会记上您的姓名。</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>提升</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>适配前后认出的人</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>适配后认出</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>适配前认出</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>误放行的陌生人</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>含义</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>请把有您照片的一页放在扫描仪上，或插入存有该页图片的移动存储设备。</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>请扫描您的证件</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>正在等待图片…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>再见</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>没有为您拍摄任何照片。工作人员会改为查看您的证件。</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>没关系</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>您的照片已从这台设备中删除。</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>个案</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>以往的核验</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>恢复使用程序自带的网络(&amp;U)</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>从下次启动起生效。在关闭之前，本窗口用 {name} 比对。</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>从一开始就在使用。</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>自 {day} 起使用。</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>无法确定正在使用哪个神经网络</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>学习所用的照片：{pictures}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>正在使用的神经网络</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>{name}，程序自带</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>摄像头：{names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>请联系工作人员。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>呼叫工作人员</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>第 {number} 步，共 {count} 步</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>停止并删除所有内容</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation>系统的语言(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>全黑部分</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>较亮的一侧</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>双眼间距</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>光线均匀度</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>眼部阴影</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>眼睛睁开</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>人脸被裁切</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>人脸可见度</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>细节</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>反光</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>头部俯仰 (pitch)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>头部倾斜 (roll)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>头部转动 (yaw)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>嘴巴张开</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>水平偏离中心</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>垂直偏离中心</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>清晰度</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>头部大小</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>压缩痕迹</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>全白部分</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value}%</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} 像素</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>{value} 档</translation>
        </message>
        <message>
            <source>{value}°</source>
            <translation>{value}°</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>1 in {count} strangers</source>
            <translation>每 {count} 名陌生人中 1 名</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>变好</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>正在照片中查找人脸</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>基于 {people} 人和 {pictures} 张照片。测试每个人时，用的都是没见过此人的神经网络；括号内是提升的 95% 区间。</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>对没见过的人，它识别得更好，而且提升超出偶然所能解释的程度。</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>对没见过的人，它识别得不比原来差；但人数这么少，提升可能出于偶然。</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>正在从所有人学习</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>正在从部分人学习</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>从这些照片学习后，它对没见过的人并未识别得更好。没有写入模型，一切未变。增加人数，且每人都有证件图片和自拍照，可能会有更多提升。</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>未超出偶然</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>正在记录程序自带网络的判断</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>第 {number} 步，共 {of} 步</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>正在用其余的人测试</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>适配后的神经网络可以使用，但提升并不确定</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>适配后的神经网络能认出您这里更多的人</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>程序自带的神经网络仍是更好的选择</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>人数太少，无法判断</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>正在处理</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>变差</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>正在写入报告和模型</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} 个百分点</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>{gain} 个百分点（{low} 至 {high}）</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}，第 {number} 轮，共 {of} 轮</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>适配您的照片</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>返回核验(&amp;K)</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>完成。</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>人脸神经网络</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>从您自己人员的照片中学习，并用没见过的人来测试自己。任何内容都不会离开这台计算机；未经您确认，什么都不会改变。可能需要数小时；其间核验可照常进行。</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>可以开始。</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>开始(&amp;A)</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>还需要：{what}。</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>要停止并关闭窗口吗？已学到的会保留；用相同的文件夹再次开始即可继续。</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>已停止。用相同的文件夹再次开始即可继续。</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>正在停止：正在保存已学到的内容…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>适配已停止：请看“管理”。</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>适配已完成：请看“管理”。</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>正在适配神经网络</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>模型名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>照片(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>报告和模型的位置(&amp;R)</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>每人一个文件夹，内有证件图片和自拍照</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>这些照片中的所有人都同意本单位的神经网络从中学习(&amp;G)</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>选择存放报告和模型的文件夹</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>选择照片所在的文件夹</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>这些人如何表示同意(&amp;O)</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>用一句话说明，不提任何人的姓名。它会写入模型卡片。</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>例如：2026 年 3 月签署的同意书，由人事部门保管</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>模型名称</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>这些人如何表示同意</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>勾选所有人都已同意</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>报告和模型的位置</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>供工作人员查看：{title}。{remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>本自助终端暂停服务</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>从下次启动程序起，用 {name} 比对人脸。</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>它是与程序自带的网络比较的：请先恢复使用自带的网络，再使用这个。</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>打开报告文件夹(&amp;F)</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>模型在文件夹中，但不在已安装的模型之列。</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>使用此网络(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>返回核验(&amp;K)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>核验</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>与结果相反的决定：{overrides}。</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>核验台</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>月份(&amp;T)</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>这个月没有做过核验。</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>需复核的核验中，人工决定为：同一人 {same}，不是同一人 {other}。</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>报告(&amp;P)…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>将这个月保存为报告 (PDF)</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>分数分布与此前三个月略有不同。</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>分数分布与此前三个月相同。</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>分数分布与此前三个月明显不同。请查看摄像头、光线、扫描仪和被核验的人员：其中之一很可能有了变化。</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>分数太少，无法判断是否与此前三个月不同。</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>等待决定：{waiting}。</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>照片存在的问题</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>全部详细信息</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>返回核验(&amp;K)</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>已写入核验：{count}。文件中有个人姓名：请像保管人员档案一样保管。</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>导出(&amp;X)…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>导出找到的核验</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史记录</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>没有处于此状态的核验。</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>此个案没有符合以上其他条件的核验。</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>没有此个案的核验记录。

请输入完整编号：编号加密保存，只输入一部分查不到。</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>没有此经办人的核验记录。

请输入记录中的完整姓名。</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>没有符合条件的核验。请放宽搜索条件，或显示全部。</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>尚无记录。

此核验台的每次核验都会列在这里。</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>显示全部(&amp;W)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>核验.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>最新 {count} 条；滚动查看更多</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>找到 {count} 条</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>适应面板</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>忘记这些文件夹</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>打开图片…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>粘贴图片</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>最近的文件夹</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>重拍</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>向左旋转</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>向右旋转</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>使用摄像头</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>{side}: the picture</source>
            <translation>{side}：照片</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>清空</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>请等待 {count} 秒。</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>工作人员 PIN</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>PIN 不正确。</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>{count} 位数字</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>请稍候</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>自助终端正在准备。</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>压缩过度</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>闭眼</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>眼睛被遮住</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>人脸被裁切</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>人脸被遮住</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>人脸过小</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>人脸偏小</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>文件无法读取</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>文件太大</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>反光</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>低头或仰头</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>头部倾斜</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>头部转向一侧</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>细节很少</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>嘴张开</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>未找到人脸</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>颜色太淡</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>照片无法使用</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>自拍照是不同的人</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>有多张人脸</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>太亮</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>太暗</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>光线不均匀</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>剩余约 {duration}</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>此步骤剩余约 {duration}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done}/{all}</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>做出决定(&amp;I)…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>您对此次核验的决定及理由 (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>另有 {count} 条，见详细信息 (F9)。</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>95% 区间</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>须由另一人决定</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>个案</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>链</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>核验</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>请您亲自比对人脸</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>同意</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>做出决定(&amp;I)…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>做出相反决定(&amp;N)…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>与结果相反的决定</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>核验台</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>核验的详细信息</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>条目</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>误匹配率 (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>哈希值</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>核验方式</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>匹配起点</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>神经网络</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>链中序号</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>策略 (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>报告(&amp;P)…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>需复核起点</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>将此次核验保存为报告 (PDF)</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>意见</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>分数</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>封印</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>第二意见</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>合并的自拍照</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>两人意见不同后的最终决定</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>相似度</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>选中的核验</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>您决定之后才会显示程序的结果和其他人的意见。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>此次核验由您所做，您已知道结果。</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>命令行</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>核验台</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>自助终端</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>多人名单</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>未保留</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>版本 {version}，{language}</translation>
        </message>
        <message>
            <source>{answer}, {score} of 6</source>
            <translation>{answer}，{score}（满分 6）</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score}（满分 6）</translation>
        </message>
        <message>
            <source>{similarity} (FMR {fmr})</source>
            <translation>{similarity} (FMR {fmr})</translation>
        </message>
    </context>
    <context>
        <name>Records</name>
        <message>
            <source>Administrator</source>
            <translation>管理员</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>已由人决定</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>已决定：不是同一人</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>已决定：同一人</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>不是同一人</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>无需决定</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>经办人</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>意见不一致</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>主管</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>同一人</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>等待决定</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>等待第二意见</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{year} 年{month}</translation>
        </message>
        <message>
            <source>{side}: {problem}</source>
            <translation>{side}：{problem}</translation>
        </message>
    </context>
    <context>
        <name>Registry</name>
        <message>
            <source>Records</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Signed in: {name}</source>
            <translation>已登录：{name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>这些记录在本机上安全保存，服务器响应后会传到本单位的服务器。</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>等待服务器：{count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>没有个案编号的核验</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比对</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>链头</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>由 {person} 于 {time} 用 FaceMatch {version} 生成</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>于 {time} 用 FaceMatch {version} 生成</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>神经网络 (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>第 {number} 页，共 {count} 页</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>群体稳定性指标：{index}。</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>记录与封印</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>核验报告</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>月度报告</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>分数：{score}，范围 0 至 {highest}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>此文件的校验和记在记录链中：“facematch report verify”可查明它是否确已出具，以及此后其中是否有任何改动。已删除的内容不计入。</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>此文件的校验和记在记录链中：“facematch report verify”可查明它是否确已出具，以及此后文件或记录是否有任何改动。对于纸质报告，该命令读取二维码中的文字，其中含有记录的位置和封印。</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>本单位的判定阈值：{match} 起为匹配，{match_share} 的陌生人能达到；{review} 起为需复核，{review_share} 的陌生人能达到。</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>本报告中有个人姓名：请像保管人员档案一样保管，并与记录一同销毁。</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>照片的不足之处</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>为何需要人工查看</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>为何没有比对</translation>
        </message>
        <message>
            <source>{time} in UTC</source>
            <translation>UTC 时间 {time}</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>报告已保存。</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>报告已保存。其中有个人姓名：请像保管人员档案一样保管。</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>请添加自拍照和证件。核验会自动开始。</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>核验结果</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>分数 {number}，满分 6</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>重试(&amp;Y)</translation>
        </message>
        <message>
            <source>of {highest}</source>
            <translation>满分 {highest}</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>Each whole step means ten times fewer strangers who would score as high</source>
            <translation>每升高一整级，能得到同样高分的陌生人就减少到十分之一</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>匹配</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>需复核</translation>
        </message>
        <message>
            <source>Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}</source>
            <translation>分数 {score}，满分 6；需复核起点 {review}，匹配起点 {match}，95% 区间 {low} 至 {high}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>无上限</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>所示月份：{shares}。</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>此前三个月：{shares}。</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>没有分数</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>所示月份</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>此前三个月</translation>
        </message>
        <message>
            <source>{low} to {high}: {share}</source>
            <translation>{low} 至 {high}：{share}</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Answer</source>
            <translation>结果(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>搜索(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>经办人(&amp;O)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>任何时间</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>个案编号(&amp;R)</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>起始日</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>从…至…</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>状态(&amp;T)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>时间(&amp;H)</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>至(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}。{advice}</translation>
        </message>
    </context>
    <context>
        <name>ShareBars</name>
        <message>
            <source>{problem}: {share}</source>
            <translation>{problem}：{share}</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Document</source>
            <translation>证件</translation>
        </message>
        <message>
            <source>Selfie</source>
            <translation>自拍照</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>返回自助终端</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>退出自助终端</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>工作人员</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>第 {number} 张，共 {count} 张</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>此人的照片</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>工作人员会查看</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>谢谢，核验成功</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>照片不够清楚，无法得出答案。这不是您的问题。</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>我们未能确认</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>程序认为，您的照片和证件照不够相似。</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>您的照片和证件上的是同一个人。</translation>
        </message>
    </context>
    <context>
        <name>Webcams</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Begin</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>在这里，您可以证明自己就是护照或身份证上的人。大约需要一分钟。</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>请先选择您的语言。</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>请靠近摄像头</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>可能拍到其他人的画面没有保留。</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>很好：请保持不动</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>很好：请拿稳证件页</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>很好：请拿稳证件页，然后按按钮或空格键</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>很好：请按按钮或空格键</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>请保持不动，让摄像头对焦</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>请把证件页拿得离摄像头近一些</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>请把证件页放平，光线要均匀</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>请让证件页占满框内</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>请拿稳证件页，放在摄像头能看清的位置</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>请把证件页正对摄像头</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>请把证件页摆正</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>太暗了：请让光线照到脸上</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>太暗了：请让光线照到证件页上</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>请让照在证件页上的光线弱一些</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>请让照在证件页上的光线强一些</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>请正视摄像头</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>请正视摄像头，保持不动</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>还没有看到人脸：请看摄像头</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>还没有看到证件照：请把有照片的一页对着摄像头</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>画面中有多张人脸：请只出示证件页，并靠近一些</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>画面中有多个人：摄像头附近请只留一人</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>请出示完整的证件页</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>画面中还有其他人：请一次一人</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>摄像头正在启动…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>看不清人脸：请调整光线，保持不动</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>看不清证件照：请拿稳证件页，避免反光</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>证件照颜色太淡：请让光线均匀照在证件页上</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>请稍微倾斜证件页：上面有反光</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>请把头稍微向左转</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>请把头稍微向右转</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>“facematch models list”会列出已安装的模型。请指定其中一个，或指定存放模型 {card} 的文件夹。</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>--force 和 --reason 须一起使用</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>已做出的决定不能更改。如果决定有误，请重新核验：那会是一条单独的记录。</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>有一条记录无法打开：它被更改过，或不是原本在那里的内容</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>请先添加管理员，再由其添加其他人。</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>请先添加管理员：facematch records people add。</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>请添加已表示同意的人，每人要有一张证件图片和至少一张自拍照。“facematch dataset inspect”会指出谁的照片中没有人脸。</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>请允许自助终端的用户在那里写入，或用 FACEMATCH_DATA 指定其他文件夹。</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>另一个运行正在此文件夹中准备人脸</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>另一个运行正在写入此结果文件</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>请找另一位主管或管理员。</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>请向文件所有者申请权限，或索取一份副本放到您自己的文件夹中。</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>请让其中一人来做，或请管理员更改您的权限。</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>请找其他人：第二意见必须由另一人给出。</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>请找其他人：给出第二意见的人不能知道分数。</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>请询问模型的制作者。模型卡片中需要有用途说明。</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>请用导出的副本恢复：facematch records keys import。</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>请用导出的副本恢复：facematch records keys import。没有密钥，任何人都无法打开这些记录；要重新开始，请将记录文件夹移到别处。</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>请用导出的副本恢复密钥：facematch records keys import。</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>请用导出的副本恢复本单位的密钥：facematch records keys import。如果密钥正确，请运行“facematch records verify”。</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>请找主管。</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>请检查名称以及谁有权读取。</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>请检查文件名以及谁有权读取。</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>请重新核验此人。</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>请选择 {strictest:g} 到 {loosest:g} 之间的误匹配率：策略只能比程序更严格，但不能严格到无法测量。</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>请选择一张照片，或用摄像头拍一张。</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>请选择一张照片，例如 JPEG、PNG 或 HEIC 文件，或 PDF 扫描件。</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>请选择已保存为文件的图片。</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>请选择其他摄像头，或将其拔下后重新插上。仍可打开文件。</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>请为报告选择其他名称。</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>请选择其他姓名，或更改使用此姓名的人。</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>请换一个；几个词比符号好记。</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>请选择其他结果文件，或从第一行重新开始此文件（命令行中用 --restart）。</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>请选择其他结果文件。</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>请随机选五六个词：这样既长，又能记住。</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>请以管理员身份设置：facematch records keys create。</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>请选择与姓名无关的密码。</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>请最多选择其中最好的 {most} 张。</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>请用“facematch models use NAME”重新选择模型，或恢复使用程序自带的模型：facematch models use face-resnet。</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>请关闭使用记录的所有其他程序，然后重试。</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>请补上引号；如果它是单元格内容的一部分，请写成两个。</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>请关闭正在使用它的其他程序，检查镜头盖和使用权限，然后重试。仍可打开文件。</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>请关闭其他程序以释放内存，或让命令使用更少的进程。</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>请关闭其他程序，腾出磁盘空间，然后再次执行同一命令：它会从此处继续。</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>请靠近摄像头，然后重新开始。</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>请至少用 {least_people} 人、{least_genuine} 对同一人的照片和 {least_impostor} 对陌生人的照片比较模型，且所有照片都有人脸；数量越多，结论越可靠。</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>请用两个模型都没有学习过的人的照片对来比较：facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER。然后用 --comparison 指定该文件夹中的 comparison.json。</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>请比较这两个模型：facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER。</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>请将其文件夹复制到 {place}，然后按名称使用。</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>请重新复制或下载，或选择其他图片。</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>请更正策略的 records.database 中的主机和端口。</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>请创建策略的 records.database 所指定的数据库，或更正其名称。</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>请裁出有人脸的部分，或重新拍照。</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>服务器恢复后，请再次删除此个案，以免那里留下任何内容。</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>请您自行删除文件夹：{folder}。</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>请在有密钥的核验台上导出密钥，并在这里导入：facematch records keys。或者更正策略的 records.database。在此之前，记录会暂存在本机。</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>请在更改过密钥的核验台上导出密钥，并在这里导入：facematch records keys。</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>请填写该单元格，或删除该行。</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>请在磁盘上腾出一些空间，然后重试。</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>请在服务器的磁盘上腾出一些空间。在此之前，记录会暂存在本机。</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>请用 --name 指定其他名称；如果那个模型未在使用，也可先将其移除。</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>请用 --name 指定其他名称。</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>请用 --camera-file 指定其他视频文件，或去掉该选项。</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>请为第一行中的每一列指定不同的名称。</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>请为每一行指定不同的 id。</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>请用字母、数字、点和连字符命名，且不要与程序自带的模型同名：{bundled}。</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>请给出以下之一：{known}。</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>请提供前一页结束处的游标。</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>请给出记录核验时所用的编号。</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>请先恢复使用程序自带的模型：facematch models use face-resnet。</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>请让证件页占满框内。</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>如果拍照时光线太强，请在较弱的光线下重拍。如果是扫描件，请检查放在玻璃板上的是不是有照片的一页。</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>请重新安装 FaceMatch：程序“facematch”应与窗口程序放在一起。</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>请重新安装程序，或用以下命令构建模型：facematch models build。</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>请重新安装程序。</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>请重新安装程序；软件包名为 ai-edge-litert。</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>它没有附带所需的权重。请使用引擎 litert。</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>此核验台连上服务器后，服务器就会执行：请看“facematch records status”。</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>它与此版本的 LiteRT 不兼容。请重新安装程序。</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>它已作为 {file} 保留在记录文件夹中。请以管理员身份恢复最近的备份：facematch records restore。损坏的文件不再有用时，请将其删除：其中有个人数据。</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>报告的出具已有记录，但无法重新读取该记录</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>它会在几秒内重新启动；如果没有，请重启设备。</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>它的大小是 {width} x {height} 像素。请使用原始尺寸的原图。</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>它可能是为造成损害而制作的。请选择其他图片，或重新拍照。</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>它可能已被移动、重命名或删除，或所在驱动器已被取出。请重新选择图片。</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>列名行下面至少需要一行。</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>它已应要求或因保存期满而删除；链中有回执，说明删除的时间和原因。</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>其卡片是版本 {schema}；本程序读取版本 {known}。请重新安装程序，或用以下命令构建模型：facematch models build。</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>其卡片是版本 {schema}；本程序读取版本 {known}。请将模型的文件夹恢复原样，或重新制作模型。</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>其卡片是版本 {schema}；本程序读取版本 {known}。请用此版本的程序重新训练或导出模型。</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>所在驱动器或计算机网络可能出了故障。请将文件复制到本机，然后选择该副本。</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>双眼间距为 {distance} 像素；至少需要 {least} 像素。请靠近摄像头，或用更高的分辨率扫描证件。</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>其第一行必须写明列名：{required}。</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>它的相似度还没有意义。请用以下命令校准：facematch calibrate。</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>它的相似度还没有意义。请先校准：facematch calibrate SOURCE... --model {model} --describe TEXT。</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>请继续使用现在的模型，或训练一个更好的。</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>学习、验证和测试需要不同的人，至少 {least} 人。请增加人数，或用 --fractions 1,0,0 将所有人都准备为学习用。</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>请让光线照到脸上，保持不动，然后重新开始。</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>请让摄像头附近只站一人，然后重新开始。</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>records.keep_crops_days 最多应为 records.keep_days 的值 {days}。</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>review_fmr 至少应为 match_fmr 的值 {match:g}：如果不需要任何复核，两者可以相等。</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>请让策略的 records.database 中的用户成为数据库的所有者，或授予该用户缺少的权限。</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>请允许自助终端的用户删除扫描仪文件夹中的文件。</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>请允许程序读取其记录文件夹，然后重试。</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>请让程序在处理器上运行：--device cpu。如果这台计算机有显卡，请安装支持 Vulkan (Linux) 或 Direct3D 12 (Windows) 的驱动程序。</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>请允许程序写入其记录文件夹，然后重试。</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>请只允许程序的用户读取密钥文件，其他人都不可读取。</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>未安装 LiteRT</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>请查看服务器自己的日志，其中有原因。在此之前，记录会暂存在本机。</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>请看摄像头，然后重新开始。</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>请在数据文件夹所在的磁盘上腾出空间。</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>请腾出磁盘空间，或允许写入数据文件夹，或用 FACEMATCH_DATA 指定其他文件夹。</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>请在磁盘上腾出空间，并允许程序写入其记录所在的文件夹。未删除任何内容。</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>请腾出磁盘空间，在其他程序中关闭结果文件，或选择您有权写入的文件夹。已完成的会保留：用相同的名单和结果文件再次开始即可继续。</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>请腾出磁盘空间，或选择您有权写入的其他文件夹。</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>请腾出磁盘空间，或查看谁有权写入。已完成的会保留：同一命令会从此处继续。</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>请腾出磁盘空间；同一命令会从此处继续。</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>请腾出空间，然后再次执行同一命令：最后一个检查点是完整的，运行会从那里继续。</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>请先让其他人成为管理员。</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>请重新生成报告。</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>请在此核验做出决定后再生成报告，或先由您自己决定。</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>请修正该行；docs/administrators.md 中有完整的策略示例。</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>最常见的原因是内存已满。请关闭其他程序，然后用相同的文件夹再次开始：它会从中断处继续。</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>请以管理员身份将其移到那里：facematch records keys move。</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>请指定您有权写入的文件夹。</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>请指定一个文件夹，其中每人一个文件夹（可以分组），或指定含 file 和 identity 两列的 CSV 文件。</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>请指定能提取人脸特征的模型；“facematch models list”会列出这些模型。</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>请指定一个新文件夹。</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>请用 --out 指定一个新的或空的文件夹。</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>请指定策略文件：几行 UTF-8 编码的 TOML。</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>请指定策略文件：几行 TOML。</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>请用 --out 指定其他文件夹，或先删除此文件夹。</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>请指定其他文件夹，或一个空文件夹。</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>请为第一行中的每一列命名。如果单元格内容含有分隔符，请用引号将该单元格括起来。</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>每张照片请只写一次。</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>请在 kiosk.document_folder 中写明完整路径。</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>请用 --out 指定照片文件夹以外的文件夹。</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>姓名或密码不正确</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>请在策略的 records.database 中，用 sslrootcert 指定签发服务器证书的证书颁发机构的证书，并使服务器名称与其证书中的一致。</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>请指定“facematch models compare”用 --out 写出的 comparison.json。</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>请指定由 facematch dataset prepare 生成的文件夹；如果它曾中断，请再次执行同一命令。</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>请将文件夹命名为 {model}。</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>请指定要用的那一份，而不是文件夹。</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>请在策略的 records.database 中指定主服务器，或将此服务器设为主服务器。</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>未找到摄像头</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>未找到人脸</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>未找到人脸：照片几乎全白</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>没有可用的显卡</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>单位自己的模型不能用这个名称</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>没有看到有照片的证件页</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>没有保留照片：没有看到人脸</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>没有保留照片：摄像头前有多个人</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>没有保留照片：看不清人脸</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>没有保留照片：人脸太远</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>无法为此核验生成报告：它与记录时不同</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>无法与本单位的数据库服务器建立安全连接</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>还没有人可以登录</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>未经本人同意，不得用其照片训练神经网络</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>所有照片中都没有可用的人脸</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>此核验已没有任何留存内容</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>两张中有一张是其他人，或无法识别。请让摄像头前只有一人，重新拍照。</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>只有与结果相反的决定才会记录。</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>只有管理员可以这样做</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>只有主管和管理员可以这样做</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>只有照片中的人所同意的单位才能使用它。如果就是本单位，请将其文件夹放入 {place}；如果其卡片写明了单位，请让策略写明同一单位：[model] 下的 site。</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>请在其他程序中打开并另存为 JPEG，或重新拍照。</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>请在其他程序中打开，将该页另存为 JPEG 文件，然后选择该文件。</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>请在其他程序中用密码打开，将该页另存为 JPEG 文件，然后选择该文件。</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>请打开文件夹，选择其中一张图片。</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>打开此图片需要太多内存</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>可能有另一台计算机在使用本机数据文件夹的副本，或该文件夹是用较旧的副本恢复的：请告知管理员。记录会暂存在本机。</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>第 {number} 张（共 {count} 张）是其他人，或无法识别。请去掉这张，或让摄像头前只有一人，重新拍照。</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>请插上摄像头，或改为打开图片文件。</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>请重新插上，或选择其他摄像头。仍可打开文件。</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>请重新准备人脸：facematch dataset prepare。</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>请将模型的文件夹恢复原样，或重新制作模型。</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>请将签发服务器证书的证书颁发机构的证书以 PEM 文件放到那里。</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>请用副本恢复该文件，或在其他文件夹中重新开始。</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>请将模型的文件夹恢复原样，用“facematch models use NAME”选择其他模型，或恢复使用程序自带的模型：facematch models use face-resnet。</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>原有的记录缺失：记录文件比应有的版本旧</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>无法读取第 {row} 行：引号没有配对，或出现在单元格中间</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>第 {row} 行没有说明照片是否来自证件</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>第 {row} 行的单元格多于列数</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>第 {row} 行的 {columns} 列是空的</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>第 {row} 行没有写自拍照</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>第 {row} 行写的照片与第 {first} 行相同</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>第 {row} 行写了 {count} 张自拍照</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>结果文件的第 {row} 行与此名单的对应行不同</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>第 {first} 行和第 {row} 行的 id 相同</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>请运行“facematch records verify”，它会指出哪些内容被更改。</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>请以记录所属用户的身份运行程序。如果密钥库已丢失，请用导出的副本恢复密钥：facematch records keys import。</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>请另存为 CSV，在电子表格程序中选“CSV UTF-8”。无法读取工作簿（.xlsx、.ods）。</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>请在其他程序中另存为较小的尺寸，或重新拍照。</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>请在其他程序中另存为较小尺寸的普通 JPEG。</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>请在其他程序中将图片另存为 JPEG，或存为较小的尺寸。</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>请将其中的图片另存为 JPEG 文件，或将文档另存为 PDF，然后选择该文件。</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>请用几个词说明您看到了什么。</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>请用不超过 {most} 个字符说明。</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>请用 --consent 说明这些人如何表示同意，写成一句话，不提任何人的姓名。</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>请重新扫描报告上的二维码，并提供其全部文字。</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>请重新扫描证件，或选择证件的图片。</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>请只扫描有照片的一页，或只在那里保留该页的图片。</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>请重新搜索，并从列表中选择一条记录。</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>请参阅“facematch models use --help”。</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>请确认磁盘已连接且有剩余空间，然后重试。</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>请确认服务器正在运行，且本机能连上它。在此之前，记录会暂存在本机。</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>请确认记录文件夹存在且程序有权写入，然后重试。</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>请确认策略的 records.database 指定了正确的服务器，且密码正确。</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>请确认策略的 records.database 中的用户和密码正确。策略中没有的密码从环境变量 FACEMATCH_DATABASE_PASSWORD 读取。</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>请确认您有权写入，然后再次执行同一命令：运行会从最后一个检查点继续。</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>请查看已有的人：facematch records people list。</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>请将 records.sign_in 和 records.crops 设为 true：第二人必须是另一人，且要能看到人脸。</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>有多张可能要核验的人脸</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>程序出了问题</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>请用相同的文件夹再次开始：它会从中断处继续。如果再次这样结束，请在终端中运行“facematch adapt”，终端会显示发生了什么。</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>请在能连上服务器时重新启动程序：它会完成此更改。</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>请重新启动程序：它会将损坏的文件另行保留，并开始新的文件。然后恢复备份：facematch records restore。</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>请在服务器上启用 TLS（postgresql.conf 中的 ssl = on）。如果到服务器的线路本身安全，可在策略的 records.database 中用 sslmode=disable，不使用 TLS。</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>请重拍，让光线照到脸上，而不是从背后照来。</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>请重新拍摄或复制图片。</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>请另拍照片，重新核验。</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>请重拍，减弱照在脸上的光线，或不用闪光灯。</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>请告知管理员，除非该文件是有意放回的：'facematch records verify' 会指出缺少什么，'facematch records restore' 会恢复备份中的内容。</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>请告知管理员：'facematch records verify' 会指出改动了什么，用备份可以恢复该名单。</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>TensorFlow 未找到显卡</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>未安装 TensorFlow</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>这不是报告的二维码内容</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>此次核验的结果已是如此</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>此 PDF 没有页面</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>此 PDF 有密码保护</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>此 PDF 的页面远比扫描件复杂</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>适配结束，但没有可读取的结果</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>适配被系统中止</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>程序自带的神经网络未校准</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>摄像头没有画面</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>没有从摄像头或剪贴板得到图片</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>摄像头已被拔下</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>无法读取摄像头的画面</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>无法使用模型 {model} 的卡片：{what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>模型 {model} 的卡片没有说明其照片允许的用途</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>无法读取策略的 records.database 中用 sslrootcert 指定的证书</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>无法写入模型的选择：{reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>无法播放视频片段</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>最常见的原因是：{reason}。可用 facematch dataset inspect 进一步查看。</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>无法读取比较结果</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>比较结果针对的不是 {model} 和正在使用的 {in_use}</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>比较结果说明不了什么：只有 {people} 人、{genuine} 对同一人的照片和 {impostor} 对陌生人的照片</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>比较结果显示，模型 {model} 比正在使用的差 {points:.1f} 个百分点</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>无法使用数据文件夹：{reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>数据集中没有人物照片</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>决定没有理由</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>磁盘已满：剩余 {free} MB</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>存放记录的磁盘工作不正常</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>存放记录的磁盘已满</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>文件末尾缺失，可能是复制或下载中断所致。请重新复制或下载，或重新拍照。</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>删除已记录，但本单位的数据库服务器尚未执行</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>无法写入导出文件：{reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>无法加载人脸检测器的级联</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>人脸太亮，看不清</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>人脸太小</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>人脸细节太少</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>无法删除为学习而裁出的人脸：{reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>这些人脸是用其他版本的程序准备的</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>无法读取文件</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>文件有 {megabytes:,} MB，超过可打开的上限 {limit:,} MB</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>文件中隐藏的数据远多于图片所需</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>文件是空的</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>文件不存在</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>已准备的人脸文件缺失或无法读取</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>记录文件已损坏</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>记录文件已损坏，且无法另行保留</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>记录文件曾损坏，已开始新的记录</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>无法读取记有记录链头的文件</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>无法写入记有记录链头的文件</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>记录密钥文件已损坏</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>无法写入适配结论：{reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>第一个人不是管理员</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>无法创建文件夹：{reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>无法读取文件夹：{reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>存放已准备人脸的文件夹中有其他内容</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>存放已准备人脸的文件夹位于照片之中</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>文件夹中的人脸是以其他方式准备的：{way}</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>文件夹中没有已准备的人脸，或并不完整</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>文件夹中有多份说明照片中是谁的名单</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>模型 {model} 的文件夹与模型名称不同</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>显卡给出了错误的结果</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>密钥打不开此记录：它是其他单位的密钥，或记录被更改过</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>无法读取记录密钥：{reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>无法写入记录密钥：{reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>记录密钥不在策略规定的位置</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>记录密钥已损坏</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>记录密钥已丢失</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>记录密钥受密码短语保护</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>记录密钥在此核验台上更改过，而本单位的数据库服务器并不知道</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>本机没有记录密钥 {key}</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>{section} 的键有：{known}。</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>列表无法从那里继续</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>无法读取名单：{reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>名单缺少 {missing} 列</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>名单有两列同名</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>名单是空的</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>名单不是可读取的文本文件</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>登录人员名单与之前留下的不一致</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>无法读取已删除内容的清单</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>无法写入已删除内容的清单</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>模型不能命名为 {name}</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>模型文件已被更改</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>正在使用的模型已损坏，因此无法与它比较</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>无法使用当前选定的模型 {model}：{reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>正在使用的模型 {model} 在选定之后被更改过</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>模型未安装</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>模型 {model} 无法在 TensorFlow 中运行</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>模型 {model} 不能比对人脸</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>模型 {model} 未校准</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>模型 {model} 不完整</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>模型 {model} 是从其他单位的人员学习的</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>模型 {model} 是为其他版本的程序制作的</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>模型 {model} 没有与正在使用的模型比较过</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>无法使用此姓名</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>无法加载神经网络 {file}</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>缺少密码短语</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>密码短语不正确</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>密码短语少于 {shortest} 个字符</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>密码的长度不是 {shortest} 到 {longest} 个字符</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>任何人都会首先尝试这个密码</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>图片有 {megapixels:,} 百万像素，超过可打开的上限 {limit:,} 百万像素</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>图片不完整</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>图片已损坏</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>照片太暗，看不清人脸</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>照片太小，看不清人脸</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>图片一边长 {side:,} 像素，超过可打开的上限 {limit:,} 像素</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>照片似乎是由小得多的图片放大的，或严重失焦。请使用原图，或重拍。</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>照片中有 {count} 张大小相近的人脸。请选择其中一张，或使用只有一人的照片。</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>模型 {model} 学习所用的照片只允许用于研究</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>策略要求密码短语，但尚未设置</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>策略要求第二意见，但缺少所需的设置</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>无法读取策略文件：{reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>策略文件太长</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>策略文件不是文本</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>策略文件不是有效的 TOML：{reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>策略中没有可供来访者同意的文字</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>策略中没有 {name} 这一项</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>策略规定的照片保存期长于照片所属记录的保存期</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>策略的 kiosk.document 是文件夹，但没有指定文件夹</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>策略的 kiosk.document 值无法识别</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>策略的 kiosk.languages 中有程序不支持的语言</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>无法使用策略中 kiosk.{name} 的值 {value}</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>策略的 model.use 值无法识别</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>策略的 records.database 要求的 sslmode 无法识别</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>策略的 records.database 不是 PostgreSQL 服务器的地址</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>策略的 records.key 值无法识别</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>无法使用策略中 records.{name} 的值 {days}</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>策略的 review_fmr 比 match_fmr 更严格</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>策略中 {name} 的类型不对</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>无法使用策略中 {name} 的值 {chosen:g}</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>已准备的人脸不完整：缺少其表格</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>无法写入已准备的人脸：{reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>已准备的人脸需要文件夹，而 --out 指定的是文件</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>已准备的人脸在准备之后被更改过</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>程序无法在第二个进程中打开其神经网络</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>程序不再响应</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>无法启动适配神经网络的程序</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>原因无法识别</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>理由太长</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>此配方不是以程序自带的神经网络为起点</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>无法读取正在使用哪个模型的记录</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>记录被其他程序锁定</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>无法打开记录</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>无法写入记录</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>记录刚刚被其他程序替换</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>记录是由更新版本的程序写入的</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>无法写入报告：{reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>无法将结果写到那里：它不是文件</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>无法写入结果：{reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>结果文件是在其他设备上开始的</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>结果文件是用模型的其他校准开始的</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>结果文件是用其他引擎开始的</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>结果文件是用其他名单开始的，或名单之后被更改过</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>结果文件是用其他模型开始的</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>结果文件是用其他策略开始的</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>结果文件是用其他版本的程序开始的</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>结果文件开始时，为模型裁切人脸的方式不同</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>结果文件开始时，照片在其他文件夹中</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>开始此结果文件的运行与本次运行在是否记录核验上不同</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>运行的检查点已损坏，或来自其他版本的程序</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>无法写入运行的文件夹：{reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>无法删除扫描的图片：{reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>可用的节有：{known}。</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>这些自拍照不全是同一个人</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>服务器上此核验台的记录与核验台自己的记录不同</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>本单位的数据库服务器无法完成所请求的操作</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>本单位的数据库服务器没有响应</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>本单位的数据库服务器没有响应，其中可能还有此个案的内容</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>本单位的数据库服务器拒绝此核验台连接</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>本单位的数据库服务器无法证明它知道此核验台的密码</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>本单位的数据库服务器已没有空间</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>本单位的数据库服务器上没有这个数据库</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>本单位的数据库服务器不受信任：其证书未知、已过期或属于其他主机</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>本单位的数据库服务器正由更新版本的程序使用</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>本单位的数据库服务器目前只能读取</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>系统密钥库中没有这些记录密钥</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>系统密钥库打不开</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>此次核验的两张人脸已不再保留，因此无法给出第二意见</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>网站发来的是网页，而不是图片。请在浏览器中打开网页，保存图片本身，然后选择该文件。</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>已有与结果文件同名的文件，但它不是由任何运行生成的</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>已有与结果文件同名的文件，但没有可继续的运行</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>已有同名的模型</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>文件夹中已有其他内容</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>有多张新图片</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>人数太少，无法划分：{count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>既有证件又有自拍照的有 {count} 人；适配需要 {least} 人</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>已有同名文件</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>没有个案编号</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>没有这个名称的模型</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>没有这次核验</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>没有这次核验，或已没有任何留存内容</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>没有叫这个姓名的人</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>已有叫这个姓名的人</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>此次核验没有比对，因此没有可决定的内容</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>此次核验已有决定</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>此次核验仍在等待由不知道结果的人给出意见</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>此核验台缺少本单位其他核验台使用的记录密钥</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>此核验台的用户无权使用本单位数据库服务器上的记录</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>这是设备或管道，不是文件</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>这是文件夹，不是图片</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>这是文本文件，不是图片</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>这是视频，不是图片</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>这是网页，不是图片</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>这是办公文档或压缩包，不是图片</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>这不是此处能识别的图片</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>此处无法打开这种 {format} 文件</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>此系统没有可保存记录密钥的密钥库</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>这样就没有人可以更改人员、密钥和记录了</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>错误密码次数太多</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>请用条款允许本单位使用的照片训练模型。如果本单位是研究单位，请在策略中写明：[model] 下的 use = "research"。</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>训练需要它。请从源代码安装程序及其全部依赖。</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>请重试。</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>请重试。如果再次发生，请告知管理员。</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>两人对此次核验的看法不同，因此由主管决定</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>请输入密码短语，或设置 FACEMATCH_RECORDS_PASSPHRASE。</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>请重新输入两者。区分大小写。</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>请重新输入。区分大小写。</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>请输入密码短语，或设置 FACEMATCH_RECORDS_PASSPHRASE。</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>请将其解锁，然后重试。记录密钥存放在其中。</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>请将其解锁，或将策略的 records.key 设为 file 或 passphrase。</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>请更新其驱动程序，或让程序在处理器上运行：--device cpu。</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>请更新此核验台上的程序。在此之前，记录会暂存在本机。</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>请使用 --device cpu 或引擎 litert。TensorFlow 需要支持 CUDA 的 NVIDIA 显卡，且不能在 Windows 上运行。</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>请使用人脸正视摄像头、光线充足、没有遮挡的照片。</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>请使用该版本，或恢复由本版本制作的备份：facematch records restore。</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>请使用引擎 litert（结果相同），或安装 TensorFlow。</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>请稍候再试。如果记录一直锁定，请关闭使用它们的其他程序。</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>请等它结束，或选择其他结果文件。</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>请等它结束，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>请等待 {seconds} 秒，然后再试。</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>在本单位数据库服务器的地址上响应的不是 PostgreSQL</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>结果文件旁存放的此次运行的信息已丢失</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>请在 document 列中写 1 或 0、yes 或 no，或将单元格留空。</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>请写一个不超过 {most} 个字符的姓名。</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>请在那里写一个数字。</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>请在那里为每种语言写一段文字，例如 {{ en = "..." }}。</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>请在那里写一段带引号的文字。</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>请写 1 到 {most} 之间的整数天数。</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>请写 {least} 到 {most} 之间的整数秒数。</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>请在那里写一个整数。</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>请用每种语言将其写入 consent.text。</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>请写以下之一：{known}。</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>请只写以下内容：{known}。</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>请写成 postgresql://USER@HOST/DATABASE，问号之后只能写以下选项：{known}。</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>请写成 postgresql://USER@HOST/DATABASE；如果要用本机上的文件，请省略此项。</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>请在那里的方括号中写文字，例如 ["en", "de"]。</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>请在那里写 true 或 false。</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>两个不一致的意见中有一个是您给出的</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>此次核验的第一个意见是您给出的</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>您没有读取此文件的权限</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>此次核验由您所做，您已看到分数</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} 缺失或无法读取。请重新安装程序，或用以下命令构建模型：facematch models build。</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} 缺失或无法读取。请将模型的文件夹恢复原样，或重新制作模型。</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>模型 {model} 的 {file} 不是其卡片所对应的文件。请重新安装程序，或用以下命令构建模型：facematch models build。</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>模型 {model} 的 {file} 不是其卡片所对应的文件。请将模型的文件夹恢复原样，或重新制作模型。</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>此处无法打开 {format} 文件</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>脸上有反光</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>证件照上有反光</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>请闭上嘴。</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>请靠近摄像头，或使用原始尺寸的图片。</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>请靠近摄像头。</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>拍照前请保持不动，擦净镜头，让摄像头对焦。</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>请把头摆正：它向左倾斜了。</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>请把头摆正：它向右倾斜了。</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>如果有照片更清楚的其他证件，请使用那一份。</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>它似乎是由较小的图片放大的，或没有对好焦。请使用原图，或重拍。</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>请把证件平正地放在玻璃板上。</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>请让光线从正面照到脸上，并擦净镜头。</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>请正视摄像头：把头向左转。</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>请正视摄像头：把头向右转。</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>请稍微低下巴，或把摄像头放高一些。</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>请向左移一点。</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>请向右移一点。</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>请后退一点。</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>请移动一下，让整张脸都在画面中。</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>请把灯移到一侧，不用闪光灯，或摘下眼镜。</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>请睁开双眼，看摄像头。</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>请从正上方拍摄证件页。如果有照片更清楚的其他证件，请使用那一份。</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>请把证件页压平，从两侧均匀照亮，或改为扫描。</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>请稍微抬下巴，或把摄像头放低一些。</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>请提高对比度，以彩色重新扫描证件。如果有照片更清楚的其他证件，请使用那一份。</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>请重新扫描证件，以高质量保存，或保存为 PNG。</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>请调亮后重新扫描证件，或在更强的光线下拍摄。</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>请调暗后重新扫描证件，或不用闪光灯拍摄。</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>请以 300 dpi 或更高的分辨率扫描证件，或靠近一些拍摄。</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>请把证件平压在玻璃板上，以 300 dpi 扫描，或重新拍摄。</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>请把证件页放平扫描，上面不要放任何东西。如果有照片更清楚的其他证件，请使用那一份。</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>请扫描整个证件页，不要裁掉证件照的任何部分。</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>请坐低一些，或把摄像头向上倾斜。</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>请坐直，或把摄像头向下倾斜。</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>请避开强光，或不用闪光灯拍照。</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>请不要让手、头发、口罩或眼镜遮住脸，并看摄像头。</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>请摘下深色眼镜，拨开头发和帽子，让光线照到眼睛。</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>眼睛闭着或几乎闭着</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>眼睛被遮住或处于深阴影中</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>证件照中的眼睛闭着或几乎闭着</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>证件照中的眼睛被遮住或处于深阴影中</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>人脸在照片边缘被裁切</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>人脸太远</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>人脸在照片中偏高</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>人脸在照片中偏低</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>人脸不在中间</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>人脸颜色太淡，缺少对比</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>人脸有部分被遮住</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>人脸偏小</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>人脸偏小：双眼间距为 {inter_eye_distance:.0f} 像素</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>人脸太亮</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>人脸太近</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>人脸太暗</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>证件照中的头部后仰</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>证件照中的头部低垂</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>证件照中的头部转向一侧</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>头部后仰</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>头部低垂</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>头部转向一侧</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>头部向一侧倾斜</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>光线只照在脸的一侧</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>证件照上的光线不均匀</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>证件照中的嘴张开</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>嘴张开</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>照片压缩过度</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>照片模糊</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>照片似乎是由较小的图片放大的，或没有对好焦。请以 300 dpi 重新扫描证件。</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>照片细节很少</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>证件照几乎看不清</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>证件照模糊</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>证件照在照片边缘被裁切</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>证件照颜色太淡</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>证件照偏小：双眼间距为 {inter_eye_distance:.0f} 像素</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>证件照歪斜</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>证件照太亮</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>证件照太暗</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>证件照细节很少</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>请倾斜证件页以免反光，或改为扫描。</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>请向左转一点，朝向光线。</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>请向右转一点，朝向光线。</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>请转向光线，或打开您面前的灯。</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>请使用原始文件，不要用聊天或网页中的副本。</translation>
        </message>
    </context>
</TS>
