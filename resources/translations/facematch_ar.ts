<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>من 1 من كل {fewest} إلى 1 من كل {most}</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>من 1 من كل {fewest} إلى أقل من 1 من كل {most}</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>نحو 1 من كل {count} من الغرباء قد يبلغ هذه الدرجة (مجال 95‎%‎: {interval}).</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>نحو 1 من كل {count} من الغرباء قد يبلغ هذه الدرجة.</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>أقل من 1 من كل {count} من الغرباء قد يبلغ هذه الدرجة.</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>تطابق</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>معظم الغرباء قد يبلغون هذه الدرجة.</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>لا تطابق</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>الصورة الذاتية وصورة الوثيقة هما الصورة نفسها، لذلك لا تعني الدرجة شيئًا. التقط صورة ذاتية.</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>الدرجة أدنى مما يلزم للتطابق وأعلى مما يدل على عدمه. قارن الوجهين بنفسك.</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>الجودة أضعف من أن يُعتمد على الدرجة.</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>أقل من {rate}</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>أقل من 1 من كل {most}</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}‎%‎</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>Document: {said}</source>
            <translation>الوثيقة: {said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>تطابق</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>لا تطابق</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>غير صالحة</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>خطأ في البرنامج</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>الصورة الذاتية وصورة الوثيقة هما الصورة نفسها.</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>الصورة الذاتية: {said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>جودة صورة الوثيقة أضعف من أن يُعتمد على الدرجة.</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>جودة الصورة الذاتية أضعف من أن يُعتمد على الدرجة.</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>أدنى مما يلزم للتطابق وأعلى مما يدل على عدمه.</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} د</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} ث</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} س {minutes} د</translation>
        </message>
    </context>
    <context>
        <name>BatchFiles</name>
        <message>
            <source>&amp;Begin again with the first row, and forget the results that are there</source>
            <translation>البدء من الصف الأول من جديد ونسيان النتائج الموجودة (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>القائمة (&amp;L)</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>ملف CSV أعمدته id, selfie, document</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>ملف CSV جديد، أو ملف للمتابعة فيه</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>اختيار القائمة</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>اختيار ملف النتائج</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>Res&amp;ults</source>
            <translation>النتائج (&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation>متابعة (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>إيقاف مؤقت (&amp;P)</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>تجري معالجة قائمة</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>كل الصفوف</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>العودة إلى مكتب التحقق (&amp;K)</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>اختر القائمة ومكان حفظ نتائجها، ثم اضغط «بدء».</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>متابعة: الصفوف المنجزة من قبل {kept} من {total}.</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>اكتمل العمل: الصفوف {done} من {total}.</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>يجري إتمام الصفوف الحالية…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>فتح مجلد النتائج (&amp;F)</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>إيقاف مؤقت: الصفوف المنجزة {done} من {total}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>تجري قراءة القائمة…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>إيقاف (&amp;T)</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>عدة أشخاص</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>بدء (&amp;A)</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>هل تريد الإيقاف وإغلاق النافذة؟ سيبقى ما أُنجز محفوظًا؛ وللمتابعة ابدأ من جديد بالملفات نفسها.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>توقف العمل: الصفوف المنجزة {done} من {total}.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>توقف العمل: الصفوف المنجزة {done} من {total}. للمتابعة ابدأ من جديد بالملفات نفسها.</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>الصفوف المعروضة</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>الصفوف في الدقيقة: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>الصفوف: {done} من {total}</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>المتبقي {duration}</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>A person will help you</source>
            <translation>ستجد من يساعدك</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>الموظفون</translation>
        </message>
    </context>
    <context>
        <name>CameraBar</name>
        <message>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <source>Stop the camera</source>
            <translation>إيقاف الكاميرا</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>عدة صور</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>التقاط عدة صور خلال ثوانٍ مع حركة بسيطة: أوثق من صورة واحدة (Ctrl+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>التقاط الصورة</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>التقاط الصورة (مفتاح المسافة)</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>التقاط الصورة تلقائيًا عندما يكون كل شيء على ما يرام</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>التقاط الصورة بعد 3 ثوانٍ</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>ارفع الصفحة التي فيها صورتك أمام الكاميرا، داخل الإطار.</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>انظر إلى الكاميرا. تُلتقط الصورة تلقائيًا.</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>والآن صورة لك</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>اعرض وثيقتك</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>التقاط الصورة</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>يجري تشغيل الكاميرا…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>المعاملة</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>مرجع المعاملة</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>قرأ الشخص النص ووافق عليه (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>بهذا المرجع يُسجَّل التحقق ويُعثر عليه لاحقًا (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>required</source>
            <translation>مطلوب</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>لحظة من فضلك</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>يجري النظر في صورتك.</translation>
        </message>
    </context>
    <context>
        <name>ClipAsCamera</name>
        <message>
            <source>Clip</source>
            <translation>مقطع فيديو</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>&amp;Not now</source>
            <translation>ليس الآن (&amp;N)</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>لغة النص</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>يُرجى قراءة هذا النص</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>الشخص موافق (&amp;A)</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>لا نص في سياسة الجهة.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
    </context>
    <context>
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation>هل توافق؟</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>أوافق</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>لا أوافق</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>عمليات التحقق</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>هل ما زلت هنا؟ الثواني المتبقية قبل حذف كل شيء: {count}.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>ما زلت هنا</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>عُثر على الوجه</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>لا وجه بعد</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>إلغاء (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Different people</source>
            <translation>شخصان مختلفان (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>تسجيل القرار (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>الشخص نفسه (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>السبب (&amp;W)</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>قارن الوجهين فقط: يظهر ما قاله البرنامج بعد أن تقرر.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>شخصان مختلفان مع أن الجواب «تطابق»؟</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>هل تُظهر الصورتان الشخص نفسه؟</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>مثل: الندبة نفسها فوق العين، تحقق منها شخصان</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>يبقى الجواب في السجل كما هو؛ ويُحفظ قرارك وسببه إلى جانبه.</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>الشخص نفسه مع أن الجواب «لا تطابق»؟</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>هذا هو الرأي الثاني. يظهر ما قاله البرنامج والشخص الأول بعد أن تقرر.</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>اختلف شخصان في الرأي. والقول الفصل لك.</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>يُسجَّل قرارك مع سببه باسمك، ولا يمكن التراجع عنه.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>أضف وثيقة. يبدأ التحقق تلقائيًا.</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>أضف صورة ذاتية ووثيقة. يبدأ التحقق تلقائيًا.</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>أضف صورة ذاتية. يبدأ التحقق تلقائيًا.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>اختر الوجه المقصود في الوثيقة.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>اختر الوجه المقصود في الصورة الذاتية.</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>انقر الوجه المقصود أو اضغط رقمه</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>تجري المقارنة…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>أدخل المعاملة وأشّر على موافقة الشخص. يبدأ التحقق بعدها تلقائيًا.</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>أدخل المعاملة. يبدأ التحقق بعدها تلقائيًا.</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>عُثر على الوجه</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>عُثر على الوجه؛ انقر غيره لتغييره</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>يجري البحث عن الوجه…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>الصورة {number} من {count}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>تجري القراءة…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>سجّل الدخول. يبدأ التحقق بعدها تلقائيًا.</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>تُظهر الصور الذاتية أشخاصًا مختلفين، لذلك لم تجرِ أي مقارنة.</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>أشّر على موافقة الشخص. يبدأ التحقق بعدها تلقائيًا.</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>تشترط السياسة رأي شخص ثانٍ قبل الاعتداد بالقرار.</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}. سُجّل القرار.</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>الأجوبة حسب مكتب التحقق</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>عمليات التحقق</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>معدل المراجعة</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>مرجع المعاملة (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>تحقق (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>اتخاذ قرار (&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>التفاصيل (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>الوثيقة (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>المحفوظات (&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>تحقق جديد (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>نظرة عامة شهرية (&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إنهاء (&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>الصورة الذاتية (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>التقاط الصورة (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>عرض (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>بانتظار قرار (&amp;W)…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>الإدارة (&amp;M)</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>الموافقة (&amp;O)…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>يمسح الجانبين للشخص التالي</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>الشبكة العصبية للوجوه وتكييفها (&amp;N)…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>يجري تجهيز المحرّك…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>لا يوجد محرّك</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>فتح صورة جواز السفر</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>فتح الصورة الذاتية</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>السجلات (&amp;E)</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>عدة أشخاص (&amp;P)…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>تسجيل الخروج (&amp;U)</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>عدة صور (&amp;S)</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>الالتقاط بعد &amp;3 ثوانٍ</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>تعمل الشبكة العصبية على: {device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>سيستخدم البرنامج هذه اللغة ابتداءً من تشغيله التالي</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>لا توجد صورة في الحافظة</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>رأيك في هذا التحقق وسببه، ولو خالف جوابه</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>أي شبكة عصبية تقارن الوجوه، وكيف يمكنها أن تتعلم من صوركم</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>مجال 95‎%‎</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>المحاذاة</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>التقييم</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>حد ما تثبته البيانات</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Embed</source>
            <translation>التضمين</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>المحرّك</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>الوجه</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>الوجوه</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>معدل التطابق الخاطئ (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>البحث</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>عثر عليه</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>شلال Haar، مع التأكيد</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>التحميل</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>التطابق ابتداءً من</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>الصورة</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>المراجعة ابتداءً من</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>الصور الذاتية المدمجة</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>التشابه</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>التدوير</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الخلاصة</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>الكاميرا</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>الحافظة</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>الباحث الثاني فقط؛ الإطار كما في Haar</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>من {low} إلى {high}</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} من 6</translation>
        </message>
        <message>
            <source>{similarity} (FMR {fmr})</source>
            <translation>{similarity} (FMR {fmr})</translation>
        </message>
        <message>
            <source>{time} ms</source>
            <translation>{time}‎ ms</translation>
        </message>
    </context>
    <context>
        <name>EmptyPanel</name>
        <message>
            <source>Drop the passport photo here</source>
            <translation>أفلت صورة جواز السفر هنا</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>أفلت الصورة الذاتية هنا</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>‏JPEG وPNG وHEIC وPDF وغيرها، أو الصق صورة</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>فتح صورة…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>استخدام الكاميرا</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>الاسم (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>فتح (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>كلمة المرور (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>إعادة المحاولة (&amp;T)</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>يُسجَّل كل تحقق قبل أن يظهر جوابه. عبارة المرور تفتح السجلات.</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>يجري فتح السجلات…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>عبارة المرور (&amp;H)</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>تسجيل الدخول (&amp;I)</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>تسجيل الدخول</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>السجلات مقفلة</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>لا يمكن فتح السجلات</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>يُحفظ اسمك مع كل تحقق تجريه.</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>التحسن</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>من تُعرّف عليهم قبل التكييف وبعده</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>التعرّف بعده</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>التعرّف قبله</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>الغرباء المقبولون</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>المعنى</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>ضع الصفحة التي فيها صورتك على الماسح الضوئي، أو صِل وحدة التخزين التي عليها صورة الصفحة.</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>امسح وثيقتك ضوئيًا</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>بانتظار الصورة…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>إلى اللقاء</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>لم يُؤخذ منك شيء. سيتحقق شخص من وثيقتك بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>لا بأس بذلك</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>حُذفت صورك من هذا الجهاز.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>المعاملة</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>عمليات التحقق السابقة</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>العودة إلى شبكة البرنامج (&amp;U)</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>ابتداءً من التشغيل التالي. وحتى إغلاق هذه النافذة تجري المقارنة فيها باستخدام {name}.</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>قيد الاستخدام منذ البداية.</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>قيد الاستخدام منذ {day}.</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>تتعذر معرفة الشبكة العصبية المستخدمة</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>تعلمت من: ‎{pictures}‎</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>يجري البحث…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>الشبكة العصبية المستخدمة</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>‏{name}، شبكة البرنامج</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>الكاميرات: {names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>تحدّث من فضلك إلى أحد الموظفين.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا توجد</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>طلب المساعدة</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>الخطوة {number} من {count}</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>إيقاف وحذف كل شيء</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation>اللغة (&amp;L)</translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation>لغة النظام (&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>أجزاء سوداء</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>الجانب الأسطع</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>السطوع</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>التباين</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>المسافة بين العينين</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>انتظام الضوء</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>العينان في الظل</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>انفتاح العينين</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>الوجه مقطوع</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>الوجه ظاهر</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>التفاصيل الدقيقة</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>الوهج</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>انحناء الرأس (pitch)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>ميل الرأس (roll)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>التفات الرأس (yaw)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>انفتاح الفم</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>البعد عن الوسط عرضًا</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>البعد عن الوسط نزولًا</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>الحدّة</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>حجم الرأس</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>آثار الضغط</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>أجزاء بيضاء</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value}‎%‎</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} بكسل</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>‏‎{value} وقفة تعريض</translation>
        </message>
        <message>
            <source>{value}°</source>
            <translation>‎{value}°</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>1 in {count} strangers</source>
            <translation>1 من كل {count} من الغرباء</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>أفضل</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>العثور على الوجوه في الصور</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>الأشخاص: {people}، والصور: {pictures}. اختُبر كل شخص بشبكة عصبية لم تره من قبل؛ وبين القوسين مجال 95‎%‎ للتحسن.</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>كانت أفضل مع أشخاص لم ترهم من قبل، بأكثر مما تفسره المصادفة.</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>لم تكن أسوأ مع أشخاص لم ترهم من قبل، لكن التحسن قد يكون مصادفة مع هذا العدد القليل من الأشخاص.</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>التعلم من الجميع</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>التعلم من بعض الأشخاص</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>لم يحسّن التعلم من هذه الصور أداءها مع أشخاص لم ترهم من قبل. لم يُكتب أي نموذج ولم يتغير شيء. قد تفيد زيادة عدد الأشخاص، على أن يكون لكل منهم صورة وثيقة وصورة ذاتية.</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>لا يتجاوز المصادفة</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>تسجيل ما تستخلصه منها شبكة البرنامج العصبية</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>الخطوة {number} من {of}</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>الاختبار على الآخرين</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>يمكن استخدام الشبكة العصبية المكيّفة، لكن تحسنها غير مؤكد</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>تتعرف الشبكة العصبية المكيّفة على عدد أكبر من أشخاصكم</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>تبقى شبكة البرنامج العصبية الخيار الأفضل</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>الأشخاص أقل من أن يُحكم</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>يجري العمل</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>أسوأ</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>كتابة التقرير والنموذج</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>‏‎{gain} نقطة مئوية</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>‏‎{gain} نقطة مئوية (من ‎{low} إلى ‎{high})</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}‎%‎</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}، الجولة {number} من {of}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>التكييف مع صوركم</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>العودة إلى مكتب التحقق (&amp;K)</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>اكتمل العمل.</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>الشبكة العصبية للوجوه</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>تتعلم من صور أشخاصكم، وتختبر نفسها على أشخاص لم ترهم من قبل. لا يغادر شيء هذا الجهاز، ولا يتغير شيء حتى تقرر ذلك. قد يستغرق الأمر ساعات؛ ويستمر مكتب التحقق في العمل.</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>جاهز للبدء.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>إيقاف (&amp;T)</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>بدء (&amp;A)</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>ما زال مطلوبًا: {what}.</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>هل تريد الإيقاف وإغلاق النافذة؟ سيبقى ما تعلمته حتى الآن محفوظًا؛ وللمتابعة ابدأ من جديد بالمجلدات نفسها.</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>توقف العمل. للمتابعة ابدأ من جديد بالمجلدات نفسها.</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>يجري الإيقاف: يُحفظ ما تم تعلمه…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>توقف التكييف: انظر «الإدارة».</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>اكتمل التكييف: انظر «الإدارة».</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>يجري تكييف الشبكة العصبية</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>اسم النموذج (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>الصور (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>مكان التقرير والنموذج (&amp;R)</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>مجلد لكل شخص، فيه صورة وثيقة وصور ذاتية</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>وافق كل من في هذه الصور على أن تتعلم منهم شبكة عصبية لهذه الجهة (&amp;G)</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>اختيار مجلد التقرير والنموذج</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>اختيار مجلد الصور</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>كيف وافق الأشخاص (&amp;O)</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>في جملة لا تذكر اسم أحد. وتُكتب في بطاقة النموذج.</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>مثل: نماذج موافقة موقّعة في مارس 2026، محفوظة لدى شؤون الموظفين</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>اسم للنموذج</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>كيف وافق الأشخاص</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>علامة موافقة الجميع</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>مكان التقرير والنموذج</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>للموظفين: {title}. {remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>الموظفون</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>هذا الكشك خارج الخدمة</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>ابتداءً من التشغيل التالي للبرنامج تجري مقارنة الوجوه باستخدام {name}.</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>قورنت بشبكة البرنامج العصبية: عُد أولًا إلى استخدام تلك، ثم استخدم هذه.</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>فتح مجلد التقرير (&amp;F)</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>النموذج موجود في المجلد، لكنه ليس بين النماذج المثبتة.</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>استخدام هذه الشبكة العصبية (&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>العودة إلى مكتب التحقق (&amp;K)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>عمليات التحقق</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>يجري العدّ…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>القرارات المخالفة للجواب: {overrides}.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>مكاتب التحقق</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>الشهر (&amp;T)</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>لم يُجرَ أي تحقق في هذا الشهر.</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>قرارات الأشخاص في المراجعات: الشخص نفسه {same}، شخصان مختلفان {other}.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>تقرير (&amp;P)…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>حفظ هذا الشهر في تقرير (PDF)</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>الدرجات</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>توزيع الدرجات مختلف قليلًا عما كان في الأشهر الثلاثة السابقة.</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>توزيع الدرجات كما كان في الأشهر الثلاثة السابقة.</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>توزيع الدرجات مختلف بوضوح عما كان في الأشهر الثلاثة السابقة. انظر في الكاميرا والإضاءة والماسح الضوئي ومن يجري التحقق منهم: الأرجح أن أحدها قد تغيّر.</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>الدرجات أقل من أن يُعرف هل تختلف عن درجات الأشهر الثلاثة السابقة.</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>بانتظار قرار: {waiting}.</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>عيوب الصور</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>كل التفاصيل</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>العودة إلى مكتب التحقق (&amp;K)</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>عمليات التحقق المكتوبة: {count}. في الملف أسماء أشخاص: احفظه كما تحفظ ملفاتهم.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>تصدير (&amp;X)…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>تصدير ما عُثر عليه</translation>
        </message>
        <message>
            <source>History</source>
            <translation>المحفوظات</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>لا يوجد تحقق في هذه الحالة.</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>لا يوجد لهذه المعاملة تحقق يوافق الاختيارات الأخرى أعلاه.</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>لا يوجد تحقق مسجَّل لهذه المعاملة.

أدخل المرجع كاملًا: تُحفظ المراجع مشفّرة، فلا يُعثر على شيء بجزء منها.</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>لا يوجد تحقق مسجَّل لهذا الموظف.

أدخل الاسم كاملًا كما هو في السجلات.</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>لا شيء يوافق البحث. وسّع البحث أو اعرض الكل.</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>لم يُسجَّل شيء بعد.

سيظهر هنا كل تحقق يُجرى في هذا المكتب.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>يجري البحث…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>عرض الكل (&amp;W)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>جدول</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>checks.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>المعروض أحدث {count}؛ مرّر لرؤية المزيد</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>عدد النتائج: {count}</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>ملاءمة اللوحة</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>نسيان هذه المجلدات</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>لا يوجد بعد</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>فتح صورة…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>لصق صورة</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>المجلدات الأخيرة</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>إعادة الالتقاط</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>تدوير إلى اليسار</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>تدوير إلى اليمين</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>استخدام الكاميرا</translation>
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
            <source>{side}: the picture</source>
            <translation>{side}: الصورة</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>يُرجى الانتظار. الثواني المتبقية: {count}.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>رمز PIN للموظفين</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>رمز PIN غير صحيح.</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>عدد الأرقام: {count}</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>لحظة من فضلك</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>يجري تجهيز الكشك.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>ضبابية</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>ضغط زائد</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>العينان مغمضتان</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>العينان مغطاتان</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>الوجه مقطوع</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>الوجه محجوب</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>الوجه أصغر بكثير مما يلزم</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>الوجه أصغر مما يلزم</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>الملف غير مقروء</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>الملف كبير جدًا</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>وهج</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>الرأس منحنٍ</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>الرأس مائل</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>الرأس ملتفت</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>تفاصيل قليلة</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>الفم مفتوح</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>لم يُعثر على وجه</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>باهتة</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>الصورة غير صالحة</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>صور ذاتية لأشخاص مختلفين</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>عدة وجوه</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>ساطعة جدًا</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>مظلمة جدًا</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>ضوء غير متساوٍ</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Getting ready…</source>
            <translation>يجري التجهيز…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>المتبقي نحو {duration}</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>المتبقي في هذه الخطوة نحو {duration}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} من {all}</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>اتخاذ قرار (&amp;I)…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>رأيك في هذا التحقق وسببه (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>المزيد في التفاصيل (F9): {count}.</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>مجال 95‎%‎</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>القرار لشخص آخر</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>المعاملة</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>السلسلة</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>التحقق</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>قارن الوجهين بنفسك</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>اتخاذ قرار (&amp;I)…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>قرار يخالف الجواب (&amp;N)…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>قرار يخالف الجواب</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>تفاصيل التحقق</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>المحرّك</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>القيد</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>معدل التطابق الخاطئ (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>التجزئة</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>أُجري عبر</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>التطابق ابتداءً من</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>الشبكة العصبية</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>الرقم في السلسلة</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>الصور</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>السياسة (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>تقرير (&amp;P)…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>المراجعة ابتداءً من</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>حفظ هذا التحقق في تقرير (PDF)</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>الرأي</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>الختم</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>رأي ثانٍ</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>الصور الذاتية المدمجة</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>حُسم بعد اختلاف رأيين</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>التشابه</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>التحقق المختار</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>يظهر ما قاله البرنامج والآخرون بعد أن تقرر.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>أجريت هذا التحقق وتعرف جوابه.</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>سطر الأوامر</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>مكتب التحقق</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>الكشك</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>قائمة بعدة أشخاص</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>غير محفوظة</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>الإصدار {version}، {language}</translation>
        </message>
        <message>
            <source>{answer}, {score} of 6</source>
            <translation>{answer}، {score} من 6</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} من 6</translation>
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
            <translation>مسؤول النظام</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>قرر فيه شخص</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>القرار: شخصان مختلفان</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>القرار: الشخص نفسه</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>شخصان مختلفان</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>لا يحتاج إلى قرار</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>الموظف</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>الآراء مختلفة</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>المشرف</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>الشخص نفسه</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>بانتظار قرار</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>بانتظار رأي ثانٍ</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{side}: {problem}</source>
            <translation>{side}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>Registry</name>
        <message>
            <source>Records</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>Signed in: {name}</source>
            <translation>تم تسجيل الدخول: {name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>هذه السجلات محفوظة بأمان على هذا الجهاز، وتُرسل إلى خادم الجهة حالما يستجيب.</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>بانتظار الخادم: {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>تحقق بلا مرجع معاملة</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>رأس السلسلة</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>أنشأه {person} في {time}، ببرنامج FaceMatch {version}</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>أُنشئ في {time} ببرنامج FaceMatch {version}</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>الشبكة العصبية (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>الصفحة {number} من {count}</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>مؤشر استقرار المجتمع الإحصائي: {index}.</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>السجل والختم</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>تقرير تحقق</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>تقرير شهري</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>الدرجة: {score} على مقياس من 0 إلى {highest}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>المجموع الاختباري لهذا الملف محفوظ في سلسلة السجلات: يبيّن 'facematch report verify' هل صدر هذا الملف، وهل تغيّر فيه شيء منذ ذلك الحين. ولا يُحتسب ما جرى محوه.</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>المجموع الاختباري لهذا الملف محفوظ في سلسلة السجلات: يبيّن 'facematch report verify' هل صدر هذا الملف، وهل تغيّر شيء فيه أو في السجل منذ ذلك الحين. وفي النسخة الورقية يقرأ نص المربع الذي يحمل موضع السجل وختمه.</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>نقطة التشغيل لدى الجهة: التطابق ابتداءً من {match}، ويبلغها {match_share} من الغرباء؛ والمراجعة ابتداءً من {review}، ويبلغها {review_share} منهم.</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>في هذا التقرير أسماء أشخاص: احفظه كما تحفظ ملفاتهم، وأتلفه مع السجل.</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>ما نقص الصور</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>سبب الحاجة إلى نظر شخص</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>سبب عدم إجراء المقارنة</translation>
        </message>
        <message>
            <source>{time} in UTC</source>
            <translation>‎{time}‎ بتوقيت UTC</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>حُفظ التقرير.</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>حُفظ التقرير. فيه أسماء أشخاص: احفظه كما تحفظ ملفاتهم.</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>أضف صورة ذاتية ووثيقة. يبدأ التحقق تلقائيًا.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>الدرجة {number} من 6</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>إعادة المحاولة (&amp;Y)</translation>
        </message>
        <message>
            <source>of {highest}</source>
            <translation>من {highest}</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>Each whole step means ten times fewer strangers who would score as high</source>
            <translation>كل درجة كاملة تعني أن الغرباء الذين قد يبلغونها أقل بعشر مرات</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>تطابق</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>مراجعة</translation>
        </message>
        <message>
            <source>Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}</source>
            <translation>الدرجة {score} من 6، المراجعة ابتداءً من {review}، التطابق ابتداءً من {match}، مجال 95‎%‎ من {low} إلى {high}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ما بعده غير محدد</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>الشهر المعروض: {shares}.</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>الأشهر الثلاثة السابقة: {shares}.</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>لا درجات</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>الشهر المعروض</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>الأشهر الثلاثة السابقة</translation>
        </message>
        <message>
            <source>{low} to {high}: {share}</source>
            <translation>من {low} إلى {high}: {share}</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Answer</source>
            <translation>الجواب (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>بحث (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>الموظف (&amp;O)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>أي وقت</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>مرجع المعاملة (&amp;R)</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>من … إلى …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>الحالة (&amp;T)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>الوقت (&amp;H)</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>حتى (&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}. {advice}</translation>
        </message>
    </context>
    <context>
        <name>ShareBars</name>
        <message>
            <source>{problem}: {share}</source>
            <translation>{problem}: {share}</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Selfie</source>
            <translation>الصورة الذاتية</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>العودة إلى الكشك</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>مغادرة الكشك</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>الموظفون</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>الصورة {number} من {count}</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>صور هذا الشخص</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>سينظر شخص في الأمر</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>شكرًا، تم بنجاح</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>لم تكن الصور واضحة بما يكفي لإعطاء جواب. وليس الخطأ منك.</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>لم نتمكن من تأكيد ذلك</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>لم يجد البرنامج تشابهًا كافيًا بين صورتك والصورة التي في وثيقتك.</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>تُظهر صورتك ووثيقتك الشخص نفسه.</translation>
        </message>
    </context>
    <context>
        <name>Webcams</name>
        <message>
            <source>Camera</source>
            <translation>الكاميرا</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Begin</source>
            <translation>بدء</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>هنا تُثبت أنك الشخص الذي في جواز السفر أو بطاقة الهوية. يستغرق ذلك نحو دقيقة.</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>للبدء، اختر لغتك.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>مرحبًا بك</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>اقترب من الكاميرا</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>لم تُحفظ اللقطات التي قد تُظهر شخصًا آخر.</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>جيد: ابقَ ثابتًا</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>جيد: ثبّت الصفحة</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>جيد: ثبّت الصفحة واضغط الزر أو مفتاح المسافة</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>جيد: اضغط الزر أو مفتاح المسافة</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>ابقَ ثابتًا ودع الكاميرا تضبط التركيز</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>قرّب الصفحة من الكاميرا</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>أبقِ الصفحة مستوية في ضوء متساوٍ</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>أمسك الصفحة بحيث تملأ الإطار</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>ثبّت الصفحة حيث تراها الكاميرا بوضوح</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>أمسك الصفحة مستقيمة أمام الكاميرا</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>أمسك الصفحة قائمة</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>الضوء ضعيف جدًا: دع الضوء يقع على الوجه</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>الضوء ضعيف جدًا: دع الضوء يقع على الصفحة</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>قلّل الضوء الواقع على الصفحة</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>زِد الضوء الواقع على الصفحة</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>انظر مباشرة إلى الكاميرا</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>انظر مباشرة إلى الكاميرا وابقَ ثابتًا</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>لا وجه في الصورة بعد: انظر إلى الكاميرا</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>لا صورة شخصية أمام الكاميرا بعد: ارفع صفحة الصورة أمام الكاميرا</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>في الصورة عدة وجوه: اعرض الصفحة وحدها وأقرب</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>في الصورة عدة أشخاص: ليبقَ قرب الكاميرا شخص واحد</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>اعرض الصفحة كاملة</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>في الصورة شخص آخر: شخص واحد في كل مرة</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>يجري تشغيل الكاميرا…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>لا يمكن تمييز الوجه: غيّر الإضاءة وابقَ ثابتًا</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>لا يمكن تمييز الصورة الشخصية: ثبّت الصفحة بلا وهج</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>الصورة الشخصية باهتة: دع الضوء يقع بالتساوي على الصفحة</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>أمِل الصفحة قليلًا: ينعكس عنها ضوء</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>أدر رأسك قليلًا إلى يسارك</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>أدر رأسك قليلًا إلى يمينك</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>يعرض 'facematch models list' النماذج المثبتة. اذكر اسم أحدها، أو المجلد الذي فيه {card} الخاص بنموذج.</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>الخياران ‎--force و‎--reason متلازمان</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>القرار ثابت. إن كان خاطئًا، فأعد التحقق: ولذلك سجل مستقل.</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>لا يمكن فتح سجل: جرى تغييره، أو ليس هذا مكانه</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>أضف أولًا مسؤول نظام يمكنه إضافة الآخرين.</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>أضف أولًا مسؤول نظام: facematch records people add.</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>أضف أشخاصًا وافقوا، لكل منهم صورة وثيقة وصورة ذاتية واحدة على الأقل. يبيّن 'facematch dataset inspect' من لا يظهر وجه في صورهم.</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>اسمح لمستخدم الكشك بالكتابة هناك، أو حدّد مجلدًا آخر في FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>عملية أخرى تُعدّ وجوهًا في هذا المجلد</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>عملية أخرى تكتب في ملف النتائج هذا</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>اطلب ذلك من مشرف آخر أو من مسؤول النظام.</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>اطلب من مالكه الإذن، أو نسخة منه في مجلد لك.</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>اطلب من أحدهم القيام بذلك، أو من مسؤول النظام تغيير صلاحياتك.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>اطلب ذلك من شخص آخر: يجب أن يكون الرأي الثاني لغيرك.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>اطلب ذلك من شخص آخر: يُبدى الرأي الثاني دون معرفة الدرجة.</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>اسأل من صنعه. تحتاج بطاقته إلى ملاحظة عن الاستخدام.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>استعده من نسخته المصدَّرة: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>استعده من نسخته المصدَّرة: facematch records keys import. فبدونه لا يمكن لأحد فتح هذه السجلات؛ وللبدء من جديد انقل مجلدها إلى مكان آخر.</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>استعد المفتاح من نسخته المصدَّرة: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>استعد مفتاح هذه الجهة من نسخته المصدَّرة: facematch records keys import. وإن كان هو المفتاح الصحيح، فشغّل 'facematch records verify'.</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>استدعِ مشرفًا.</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>تحقق من اسمه وممن يُسمح له بقراءته.</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>تحقق من اسم الملف وممن يُسمح له بقراءته.</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>تحقق من الشخص من جديد.</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>اختر معدل تطابق خاطئ من {strictest:g} إلى {loosest:g}: لا يجوز أن تكون السياسة إلا أشد من البرنامج، وليس أشد مما يمكن قياسه.</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>اختر صورة فوتوغرافية، أو التقط واحدة بالكاميرا.</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>اختر صورة فوتوغرافية، مثل ملف JPEG أو PNG أو HEIC، أو مسحًا ضوئيًا بصيغة PDF.</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>اختر صورة محفوظة في ملف.</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>اختر كاميرا أخرى، أو افصلها ثم أعد توصيلها. ولا يزال فتح ملف ممكنًا.</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>اختر اسمًا آخر للتقرير.</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>اختر اسمًا آخر، أو غيّر الشخص الذي يحمله.</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>اختر كلمة مرور أخرى؛ تذكّر عدة كلمات أسهل من تذكّر الرموز.</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>اختر ملف نتائج آخر، أو ابدأ هذا من الصف الأول من جديد (‎--restart‎ في سطر الأوامر).</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>اختر ملف نتائج آخر.</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>اختر خمس كلمات أو ستًا عشوائيًا: فهي طويلة ويمكن تذكّرها.</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>اختر عبارة مرور بصفة مسؤول النظام: facematch records keys create.</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>اختر كلمة مرور لا صلة لها بالاسم.</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>اختر أفضلها، بحد أقصى {most}.</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>اختر النموذج من جديد بالأمر 'facematch models use NAME'، أو عُد إلى النموذج المرفق بالبرنامج: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>أغلق كل برنامج آخر يستخدم السجلات، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>أغلقها، أو ضاعفها حيث تكون جزءًا من الخلية.</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>أغلق البرامج الأخرى التي تستخدمها، وتحقق من غطائها ومن إذن استخدامها، ثم حاول مرة أخرى. ولا يزال فتح ملف ممكنًا.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>أغلق برامج أخرى لإخلاء الذاكرة، أو دع الأمر يستخدم عمليات أقل.</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>أغلق برامج أخرى، وأخلِ مساحة على القرص، وأعطِ الأمر نفسه من جديد: سيتابع من هنا.</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>اقترب من الكاميرا وابدأ من جديد.</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>قارن النماذج على ما يكفي من الصور التي يظهر فيها جميعًا وجه: الأشخاص {least_people} على الأقل، وأزواج الشخص الواحد {least_genuine}، وأزواج الغرباء {least_impostor}؛ وكلما زادت كانت أدل.</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>قارنهما على أزواج من أشخاص لم يتعلم منهم أي منهما: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. ثم اذكر ملف comparison.json الذي في FOLDER بالخيار ‎--comparison.</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>قارن هذين: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>انسخ مجلده إلى ‎{place}‎ واستخدمه باسمه.</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>انسخها أو نزّلها من جديد، أو اختر صورة أخرى.</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>صحّح المضيف والمنفذ في records.database في السياسة.</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>أنشئ قاعدة البيانات المسماة في records.database في السياسة، أو صحّح اسمها.</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>اقتطع الجزء الذي يظهر فيه الوجه، أو التقط صورة جديدة.</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>امحُ المعاملة من جديد عندما يعود الخادم، حتى لا يبقى منها شيء هناك.</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>احذف المجلد بنفسك: ‎{folder}‎.</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>صدّر المفتاح من مكتب تحقق لديه المفتاح، واستورده هنا: facematch records keys. أو صحّح records.database في السياسة. وحتى ذلك الحين تنتظر السجلات الجديدة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>صدّر المفتاح من مكتب التحقق الذي جرى تغييره فيه، واستورده هنا: facematch records keys.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>املأ تلك الخلية، أو احذف الصف.</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>أخلِ بعض المساحة عليه، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>أخلِ بعض المساحة على قرصه. وحتى ذلك الحين تنتظر السجلات الجديدة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>أعطِ اسمًا آخر بالخيار ‎--name، أو أزل ذلك النموذج أولًا إن لم يكن قيد الاستخدام.</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>أعطِ اسمًا آخر بالخيار ‎--name.</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>أعطِ الخيار ‎--camera-file‎ ملف فيديو آخر، أو اترك هذا الخيار.</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>أعطِ كل عمود في الصف الأول اسمًا خاصًا به.</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>أعطِ كل صف معرّفًا خاصًا به.</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>أعطه اسمًا من حروف وأرقام ونقاط وشرطات، ليس من أسماء نماذج البرنامج: {bundled}.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>اذكر أحد هذه: {known}.</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>أعطِ المؤشر الذي انتهت به الصفحة السابقة.</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>اذكر المرجع الذي سُجّلت به عمليات التحقق.</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>عُد أولًا إلى نموذج البرنامج: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>أمسك الصفحة بحيث تملأ الإطار.</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>إن كانت قد التُقطت في ضوء شديد، فأعد التقاطها في ضوء أقل. وإن كانت مسحًا ضوئيًا، فتحقق من أن صفحة الصورة الشخصية كانت على الزجاج.</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>أعد تثبيت FaceMatch: مكان البرنامج 'facematch' بجوار برنامج النافذة.</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>أعد تثبيت البرنامج، أو أنشئ النماذج بالأمر: facematch models build.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>أعد تثبيت البرنامج.</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>أعد تثبيت البرنامج؛ اسم الحزمة ai-edge-litert.</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>لا تأتي معه أوزان لذلك. استخدم المحرّك litert.</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>يُنفَّذ ذلك حالما يصل مكتب التحقق هذا إلى الخادم: انظر 'facematch records status'.</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>لا يلائم هذا الإصدار من LiteRT. أعد تثبيت البرنامج.</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>حُفظ الملف التالف باسم ‎{file}‎ في مجلد السجلات. استعد آخر نسخة احتياطية بصفة مسؤول النظام: facematch records restore. واحذفه عندما لا تبقى منه فائدة: ففيه بيانات شخصية.</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>صدور التقرير مسجَّل، لكن لا يمكن إعادة قراءة ذلك السجل</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>يُعاد تشغيله خلال ثوانٍ؛ وإلا فأعد تشغيل الجهاز.</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>حجمها ‎{width} × {height}‎ بكسل. استخدم الصورة الأصلية بحجمها الكامل.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>ربما صُنعت لإلحاق ضرر. اختر صورة أخرى، أو التقط صورة جديدة.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>ربما نُقل أو أُعيدت تسميته أو حُذف، أو أُخرج محرك الأقراص الذي كان عليه. اختر الصورة من جديد.</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>تحتاج إلى صف واحد على الأقل تحت صف أسماء الأعمدة.</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>جرى محوه بناءً على طلب أو لانتهاء مدته؛ ويبيّن إيصال في السلسلة متى ولماذا.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>إصدار بطاقته {schema}؛ ويقرأ هذا البرنامج الإصدار {known}. أعد تثبيت البرنامج، أو أنشئ النماذج بالأمر: facematch models build.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>إصدار بطاقته {schema}؛ ويقرأ هذا البرنامج الإصدار {known}. أعد مجلد النموذج كما صُنع، أو اصنع النموذج من جديد.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>إصدار بطاقته {schema}؛ ويقرأ هذا البرنامج الإصدار {known}. درّب النموذج أو صدّره من جديد بهذا الإصدار من البرنامج.</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>ربما تعطل محرك أقراصه أو شبكة الحاسوب. انسخ الملف إلى هذا الحاسوب واختر النسخة.</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>المسافة بين العينين {distance} بكسل؛ والحد الأدنى {least}. اقترب من الكاميرا، أو امسح الوثيقة ضوئيًا بدقة أعلى.</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>يجب أن يسمّي صفها الأول الأعمدة: {required}.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>لا معنى بعد لقيم التشابه الصادرة عنه. عايره بالأمر: facematch calibrate.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>لا معنى بعد لقيم التشابه الصادرة عنه. عايره: facematch calibrate SOURCE... --model {model} --describe TEXT.</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>احتفظ بالمستخدم حاليًا، أو درّب أفضل منه.</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>يحتاج التعلم والتحقق والاختبار إلى أشخاص مختلفين، عددهم {least} على الأقل. أضف أشخاصًا، أو أعدّهم جميعًا للتعلم بالخيار ‎--fractions 1,0,0.</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>دع الضوء يقع على الوجه، وابقَ ثابتًا، وابدأ من جديد.</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>دع شخصًا واحدًا فقط يقف قرب الكاميرا، وابدأ من جديد.</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>اجعل records.keep_crops_days لا يزيد على records.keep_days، أي {days}.</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>اجعل review_fmr لا يقل عن match_fmr، أي {match:g}: ويجوز أن يتساويا إذا لم تكن هناك مراجعة.</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>اجعل قاعدة البيانات ملكًا للمستخدم المذكور في records.database في السياسة، أو امنحه الصلاحيات الناقصة.</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>اسمح لمستخدم الكشك بحذف الملفات في مجلد الماسح الضوئي.</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>اسمح للبرنامج بقراءة مجلد سجلاته، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>دع البرنامج يعمل على المعالج: ‎--device cpu. وإن كان في هذا الجهاز بطاقة رسومات، فثبّت برنامج تشغيلها مع Vulkan (لنظام Linux) أو Direct3D 12‎ (لنظام Windows).</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>اسمح للبرنامج بالكتابة في مجلد سجلاته، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>اسمح لمستخدم البرنامج وحده بقراءة الملف الذي فيه المفتاح.</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>‏LiteRT غير مثبت</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>انظر في سجل أحداث الخادم، ففيه السبب. وحتى ذلك الحين تنتظر السجلات الجديدة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>انظر إلى الكاميرا وابدأ من جديد.</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>أخلِ مساحة على قرص مجلد البيانات.</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>أخلِ مساحة على القرص أو اسمح بالكتابة في مجلد البيانات، أو حدّد مجلدًا آخر في FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>وفّر مساحة على القرص، واسمح للبرنامج بالكتابة في مجلد سجلاته. لم يُمحَ شيء.</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>أخلِ مساحة على القرص، أو أغلق ملف النتائج في البرامج الأخرى، أو اختر مجلدًا يمكنك الكتابة فيه. ما أُنجز محفوظ: للمتابعة ابدأ من جديد بالقائمة نفسها وملف النتائج نفسه.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>أخلِ مساحة على القرص، أو اختر مجلدًا آخر يمكنك الكتابة فيه.</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>أخلِ مساحة على القرص، أو انظر من يُسمح له بالكتابة هناك. ما أُنجز محفوظ: ويتابع الأمر نفسه منه.</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>أخلِ مساحة على القرص؛ ويتابع الأمر نفسه من هنا.</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>أخلِ مساحة وأعطِ الأمر نفسه من جديد: نقطة الحفظ الأخيرة سليمة، وتتابع العملية منها.</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>عيّن أولًا شخصًا آخر مسؤولًا للنظام.</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>أنشئ التقرير من جديد.</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>أنشئ التقرير بعد اتخاذ القرار في التحقق، أو اتخذ القرار بنفسك أولًا.</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>صحّح ذلك السطر؛ في docs/administrators.md سياسة كاملة.</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>السبب في الأغلب امتلاء الذاكرة. أغلق برامج أخرى، وابدأ من جديد بالمجلد نفسه: يتابع العمل من حيث كان.</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>انقله إلى هناك بصفة مسؤول النظام: facematch records keys move.</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>حدّد مجلدًا يمكنك الكتابة فيه.</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>حدّد مجلدًا فيه مجلد لكل شخص، ضمن مجموعات أو بدونها، أو ملف CSV فيه العمودان file و identity.</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>حدّد نموذجًا يضمّن الوجوه؛ يعرضها 'facematch models list'.</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>حدّد مجلدًا جديدًا.</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>حدّد مجلدًا جديدًا أو فارغًا بالخيار ‎--out.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>حدّد ملف سياسة: بضعة أسطر من TOML بترميز UTF-8.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>حدّد ملف سياسة: بضعة أسطر من TOML.</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>حدّد مجلدًا آخر بالخيار ‎--out، أو احذف هذا أولًا.</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>حدّد مجلدًا آخر، أو مجلدًا فارغًا.</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>سمِّ كل عمود في الصف الأول. وحيث يكون الفاصل جزءًا من خلية، ضع الخلية بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>اذكر كل صورة مرة واحدة.</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>حدّده في kiosk.document_folder بمساره الكامل.</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>حدّد مجلدًا خارج مجلدها بالخيار ‎--out.</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>الاسم أو كلمة المرور غير صحيحة</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>اذكر شهادة سلطة التصديق التي وقّعت شهادة الخادم بالخيار sslrootcert في records.database في السياسة، واذكر الخادم بالاسم الوارد في شهادته.</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>حدّد ملف comparison.json الذي كتبه 'facematch models compare' بالخيار ‎--out.</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>حدّد المجلد الذي أنشأه facematch dataset prepare؛ وإن كان ذلك قد انقطع، فأعطِ الأمر نفسه من جديد.</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>سمِّ المجلد {model}.</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>حدّد القائمة المقصودة، لا المجلد.</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>اذكر الخادم الرئيسي في records.database في السياسة، أو اجعل هذا الخادم رئيسيًا.</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>لم يُعثر على كاميرا</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>لم يُعثر على وجه</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>لم يُعثر على وجه: الصورة بيضاء تقريبًا</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>لا توجد بطاقة رسومات يمكن استخدامها</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>لا يجوز أن يحمل نموذج خاص بالجهة هذا الاسم</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>لم تظهر صفحة فيها صورة</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>لم تُحفظ أي صورة: لم يظهر وجه</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>لم تُحفظ أي صورة: كان أمام الكاميرا عدة أشخاص</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>لم تُحفظ أي صورة: تعذر تمييز الوجه</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>لم تُحفظ أي صورة: كان الوجه بعيدًا جدًا</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>لا يمكن إنشاء تقرير لهذا التحقق: لم يعد كما سُجّل</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>لا يمكن إنشاء اتصال آمن بخادم قاعدة بيانات الجهة</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>لا يمكن لأحد تسجيل الدخول بعد</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>لا يجوز أن تعلّم صور أحد شبكة عصبية دون موافقته</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>لا يظهر في أي من الصور وجه يمكن استخدامه</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>لم يعد شيء محفوظًا من هذا التحقق</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>تُظهر إحداهما شخصًا آخر، أو لا يمكن التعرّف عليه. التقط الصور من جديد وشخص واحد فقط أمام الكاميرا.</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>لا يُسجَّل إلا قرار يخالف جوابه.</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>لا يُسمح بهذا إلا لمسؤولي النظام</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>لا يُسمح بهذا إلا للمشرفين ومسؤولي النظام</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>لا يجوز استخدامه إلا للجهة التي وافق أشخاصها. إن كانت هذه هي الجهة، فضع مجلده في ‎{place}‎، وإن كانت بطاقته تسمّي الجهة، فلتسمّها السياسة كذلك: site تحت ‎[model]‎.</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>افتحها في برنامج آخر واحفظها بصيغة JPEG، أو التقط صورة جديدة.</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>افتحه في برنامج آخر، واحفظ الصفحة في ملف JPEG، واختر ذلك الملف.</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>افتحه بكلمة مروره في برنامج آخر، واحفظ الصفحة في ملف JPEG، واختر ذلك الملف.</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>افتح المجلد واختر صورة واحدة فيه.</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>يتطلب فتح هذه الصورة ذاكرة أكثر مما يجوز</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>ربما يعمل جهاز آخر بنسخة من مجلد بيانات هذا الجهاز، أو استُعيد المجلد من نسخة أقدم: أخبر مسؤول النظام. تنتظر السجلات الجديدة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>تُظهر الصورة {number} من {count} شخصًا آخر، أو لا يمكن التعرّف عليه. اتركها، أو التقط الصور من جديد وشخص واحد فقط أمام الكاميرا.</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>صِل كاميرا، أو افتح ملف صورة بدلًا من ذلك.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>أعد توصيلها، أو اختر غيرها. ولا يزال فتح ملف ممكنًا.</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>أعدّ الوجوه من جديد: facematch dataset prepare.</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>أعد مجلد النموذج كما صُنع، أو اصنع النموذج من جديد.</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>ضع هناك شهادة سلطة التصديق التي وقّعت شهادة الخادم، في ملف PEM.</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>استعد الملف من نسخة، أو ابدأ من جديد في مجلد آخر.</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>أعد مجلد النموذج كما كان، أو اختر غيره بالأمر 'facematch models use NAME'، أو عُد إلى النموذج المرفق بالبرنامج: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>سجلات كانت موجودة مفقودة الآن: ملفها أقدم مما ينبغي</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>لا يمكن قراءة الصف {row}: علامة اقتباس غير مغلقة، أو تقع داخل خلية</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>لا يبيّن الصف {row} هل الصورة صورة وثيقة</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>في الصف {row} خلايا أكثر من الأعمدة</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>لا شيء في الصف {row} في العمود {columns}</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>لا يذكر الصف {row} أي صورة ذاتية</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>يذكر الصف {row} الصورة التي ذكرها الصف {first} من قبل</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>عدد الصور الذاتية في الصف {row}: {count}</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>الصف {row} في ملف النتائج ليس الصف الذي في هذا الموضع من القائمة</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>للصفين {first} و{row} المعرّف نفسه</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>شغّل 'facematch records verify' الذي يبيّن ما جرى تغييره.</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>شغّل البرنامج باسم المستخدم صاحب هذه السجلات. وإن فُقد مخزن المفاتيح، فاستعد المفتاح من نسخته المصدَّرة: facematch records keys import.</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>احفظها بصيغة CSV، وفي برنامج الجداول باسم 'CSV UTF-8'. ولا يمكن قراءة المصنّفات (‎.xlsx‎ و‎.ods‎).</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>احفظها بحجم أصغر في برنامج آخر، أو التقط صورة جديدة.</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>احفظها بحجم أصغر، بصيغة JPEG عادية، في برنامج آخر.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>احفظ الصورة بصيغة JPEG في برنامج آخر، أو بحجم أصغر.</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>احفظ الصورة التي فيه في ملف JPEG، أو احفظ المستند بصيغة PDF، واختر ذلك الملف.</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>اذكر في كلمات قليلة ما رأيت.</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>قل ذلك في {most} من الأحرف على الأكثر.</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>اذكر بالخيار ‎--consent‎ كيف وافق هؤلاء الأشخاص، في جملة لا تذكر اسم أحد.</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>امسح رمز QR الذي على التقرير ضوئيًا من جديد، وأعطِ نصه كاملًا.</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>امسح الوثيقة ضوئيًا من جديد، أو اختر صورة لها.</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>امسح صفحة الصورة وحدها ضوئيًا، أو لا تُبقِ هناك إلا صورتها.</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>ابحث من جديد، واختر سجلًا من القائمة.</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>انظر 'facematch models use --help'.</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>تأكد من أنه موصول ومن أن فيه مساحة، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>تأكد من أنه يعمل ومن أن هذا الجهاز يصل إليه. وحتى ذلك الحين تنتظر السجلات الجديدة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>تأكد من وجود مجلد السجلات ومن أن البرنامج يمكنه الكتابة فيه، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>تأكد من أن records.database في السياسة يذكر الخادم الصحيح، ومن صحة كلمة المرور.</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>تأكد من صحة المستخدم المذكور في records.database في السياسة وكلمة المرور. إن لم تكن كلمة المرور في السياسة، فإنها تُقرأ من متغيّر البيئة FACEMATCH_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>تأكد من أنه يمكنك الكتابة فيه، وأعطِ الأمر نفسه من جديد: تتابع العملية من نقطة حفظها الأخيرة.</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>انظر من هم المسجَّلون: facematch records people list.</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>اضبط records.sign_in وrecords.crops على true: يجب أن يكون الشخص الثاني غير الأول وأن يرى الوجهين.</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>ليس واضحًا أي وجه هو المقصود</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>حدث خطأ في البرنامج</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>ابدأ من جديد بالمجلد نفسه: يتابع العمل من حيث كان. وإن انتهى هكذا مرة أخرى، فشغّل 'facematch adapt' في طرفية تعرض ما يحدث.</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>شغّل البرنامج من جديد عندما يكون الخادم متاحًا: فيُتمّ التغيير.</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>شغّل البرنامج من جديد: يحتفظ بالملف التالف جانبًا ويبدأ ملفًا جديدًا. ثم استعد نسخة احتياطية: facematch records restore.</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>فعّل TLS هناك (ssl = on في postgresql.conf). وحيث يكون الطريق إليه آمنًا بذاته، يمكن الاستغناء عنه بكتابة sslmode=disable في records.database في السياسة.</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>أعد التقاطها والضوء واقع على الوجه، لا من الخلف.</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>التقط الصورة أو انسخها من جديد.</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>التقط صورًا أخرى وتحقق من جديد.</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>أعد التقاط الصورة بضوء أقل على الوجه، أو دون وميض.</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>أبلغ مسؤول النظام، إلا إذا أُعيد الملف عن قصد: يبيّن 'facematch records verify' ما هو مفقود، ويستعيد 'facematch records restore' ما تحويه نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>أبلغ مسؤول النظام: يبيّن 'facematch records verify' ما تغيّر، وتستعيد نسخة احتياطية القائمة.</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>لا يعثر TensorFlow على بطاقة رسومات</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>‏TensorFlow غير مثبت</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>هذا ليس رمز تقرير</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>هذا ما يقوله التحقق أصلًا</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>لا صفحات في ملف PDF</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>ملف PDF محمي بكلمة مرور</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>صفحة ملف PDF أعقد بكثير من مسح ضوئي</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>انتهى التكييف دون جواب يمكن قراءته</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>أوقف النظام التكييف قبل اكتماله</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>الشبكة العصبية المرفقة غير معايَرة</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>لا تعطي الكاميرا صورة</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>لم تعطِ الكاميرا أو الحافظة صورة</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>فُصلت الكاميرا</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>لا يمكن قراءة صورة الكاميرا</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>لا يمكن استخدام بطاقة النموذج {model}: {what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>لا تبيّن بطاقة النموذج {model} ما تسمح به صوره</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>لا يمكن قراءة الشهادة المذكورة بالخيار sslrootcert في records.database في السياسة</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>لا يمكن كتابة اختيار النموذج: {reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>لا يمكن تشغيل مقطع الفيديو</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>السبب الأكثر شيوعًا: {reason}. يفحص facematch dataset inspect ذلك عن قرب.</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>لا يمكن قراءة المقارنة</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>المقارنة لنماذج غير {model} و{in_use} المستخدم حاليًا</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>لا تُظهر المقارنة شيئًا: الأشخاص {people}، وأزواج الشخص الواحد {genuine}، وأزواج الغرباء {impostor}</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>تُظهر المقارنة أن النموذج {model} أسوأ من المستخدم حاليًا بمقدار {points:.1f} نقطة مئوية</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>لا يمكن استخدام مجلد البيانات: {reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>لا صور لأشخاص في مجموعة البيانات</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>القرار بلا سبب</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>القرص ممتلئ: المتبقي {free}‎ MB</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>لا يعمل القرص الذي عليه السجلات كما ينبغي</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>القرص الذي عليه السجلات ممتلئ</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>نهاية الملف مفقودة، كما يحدث بعد نسخ أو تنزيل منقطع. انسخه أو نزّله من جديد، أو التقط صورة جديدة.</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>سُجّل المحو، لكن خادم قاعدة بيانات الجهة لم ينفّذه بعد</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>لا يمكن كتابة الملف المصدَّر: {reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>لا يمكن تحميل شلال الباحث عن الوجوه</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>الوجه أسطع من أن يُميَّز</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>الوجه صغير جدًا</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>تفاصيل الوجه قليلة جدًا</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>لا يمكن محو الوجوه المقتطعة للتعلم: {reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>أُعدّت الوجوه بإصدار آخر من البرنامج</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>تعذرت قراءة الملف</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>حجم الملف {megabytes:,}‎ MB، وأقصى ما يمكن فتحه {limit:,}‎ MB</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>يخفي الملف بيانات أكثر بكثير مما تحتاج إليه صورة</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>الملف فارغ</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>الملف غير موجود</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>ملف وجه مُعَدّ مفقود أو لا يمكن قراءته</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>ملف السجلات تالف</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>ملف السجلات تالف ولا يمكن وضعه جانبًا</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>كان ملف السجلات تالفًا، فبدأت سجلات جديدة</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>لا يمكن قراءة الملف الذي يدوّن رأس السجلات</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>لا يمكن كتابة الملف الذي يدوّن رأس السجلات</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>الملف الذي فيه مفتاح السجلات تالف</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>لا يمكن كتابة نتائج التكييف: {reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>الشخص الأول ليس مسؤول نظام</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>لا يمكن إنشاء المجلد: {reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>لا يمكن قراءة المجلد: {reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>في مجلد الوجوه المُعَدّة شيء آخر</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>يقع مجلد الوجوه المُعَدّة بين الصور</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>في المجلد وجوه أُعدّت بطريقة أخرى: {way}</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>لا وجوه مُعَدّة في المجلد، أو هي غير كاملة</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>في المجلد عدة قوائم تبيّن من في كل صورة</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>لمجلد النموذج {model} اسم غير اسم النموذج</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>تعطي بطاقة الرسومات نتائج خاطئة</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>لا يفتح المفتاح هذا السجل: المفتاح لجهة أخرى، أو جرى تغيير السجل</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>لا يمكن قراءة مفتاح السجلات: {reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>لا يمكن كتابة مفتاح السجلات: {reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>مفتاح السجلات ليس في المكان الذي تحدده السياسة</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>مفتاح السجلات تالف</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>مفتاح السجلات مفقود</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>مفتاح السجلات محمي بعبارة مرور</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>جرى تغيير مفتاح السجلات في مكتب التحقق هذا، ولا يعلم خادم قاعدة بيانات الجهة بذلك</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>مفتاح السجلات {key} ليس على هذا الجهاز</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>مفاتيح {section} هي {known}.</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>لا يمكن متابعة القائمة من هناك</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>لا يمكن قراءة القائمة: {reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>ليس في القائمة العمود {missing}</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>في القائمة عمودان باسم واحد</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>القائمة فارغة</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>القائمة ليست ملفًا نصيًا يمكن قراءته</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>قائمة من يسجّلون الدخول ليست كما تُركت</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>لا يمكن قراءة قائمة ما مُحي</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>لا يمكن كتابة قائمة ما مُحي</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>لا يجوز أن يكون اسم النموذج {name}</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>جرى تغيير ملف النموذج</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>النموذج المستخدم حاليًا معطوب، فلا يمكن مقارنة غيره به</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>لا يمكن استخدام النموذج المختار {model}: {reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>تغيّر النموذج المستخدم {model} منذ اختياره</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>النموذج غير مثبت</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>لا يمكن تشغيل النموذج {model} في TensorFlow</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>لا يقارن النموذج {model} الوجوه</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>النموذج {model} غير معايَر</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>النموذج {model} غير كامل</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>تعلّم النموذج {model} من أشخاص جهة أخرى</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>صُنع النموذج {model} لإصدار آخر من البرنامج</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>لم يُقارن النموذج {model} بالمستخدم حاليًا</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>لا يمكن استخدام هذا الاسم</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>لا يمكن تحميل الشبكة العصبية {file}</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>عبارة المرور مفقودة</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>عبارة المرور غير صحيحة</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>عدد أحرف عبارة المرور أقل من {shortest}</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>عدد أحرف كلمة المرور ليس بين {shortest} و{longest}</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>كلمة المرور هي أول ما قد يجرّبه أي شخص</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>في الصورة {megapixels:,} ميغابكسل، وأقصى ما يمكن فتحه {limit:,}</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>الصورة مقطوعة</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>الصورة تالفة</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>الصورة أشد ظلمة من أن يُميَّز فيها وجه</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>الصورة أصغر من أن يظهر فيها وجه</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>طول أحد جوانب الصورة {side:,} بكسل، وأقصى ما يمكن فتحه {limit:,}</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>يبدو أن الصورة كُبّرت من صورة أصغر بكثير، أو أنها بعيدة عن التركيز. استخدم الصورة الأصلية، أو أعد التقاطها.</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>عدد الوجوه المتقاربة الحجم في الصورة: {count}. اختر أحدها، أو استخدم صورة لشخص واحد وحده.</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>الصور التي تعلّم منها النموذج {model} لا تسمح إلا بالبحث العلمي</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>تشترط السياسة عبارة مرور، ولم تُختر بعد</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>تشترط السياسة رأيًا ثانيًا دون ما يلزم له</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>لا يمكن قراءة ملف السياسة: {reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>ملف السياسة أطول بكثير مما يجوز</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>ملف السياسة ليس نصًا</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>ملف السياسة ليس TOML صالحًا: {reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>ليس في السياسة نص يمكن أن يوافق عليه زائر</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>ليس في السياسة {name}</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>تحفظ السياسة الصور مدة أطول من السجلات التي تخصها</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>قيمة kiosk.document في السياسة مجلد، لكن لم يُحدَّد أي مجلد</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>قيمة kiosk.document في السياسة غير معروفة</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>في kiosk.languages في السياسة لغة ليست في البرنامج</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>لا يمكن استخدام القيمة {value} للمفتاح kiosk.{name} في السياسة</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>قيمة model.use في السياسة غير معروفة</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>قيمة sslmode في records.database في السياسة غير معروفة</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>قيمة records.database في السياسة ليست عنوان خادم PostgreSQL</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>قيمة records.key في السياسة غير معروفة</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>لا يمكن استخدام القيمة {days} للمفتاح records.{name} في السياسة</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>‏review_fmr في السياسة أشد من match_fmr</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>نوع {name} في السياسة غير صحيح</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>لا يمكن استخدام القيمة {chosen:g} للمفتاح {name} في السياسة</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>الوجوه المُعَدّة غير كاملة: جدولها مفقود</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>لا يمكن كتابة الوجوه المُعَدّة: {reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>تحتاج الوجوه المُعَدّة إلى مجلد، والخيار ‎--out‎ يسمّي ملفًا</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>تغيّرت الوجوه المُعَدّة منذ إعدادها</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>لا يستطيع البرنامج فتح شبكاته العصبية في عملية ثانية</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>لم يعد البرنامج يستجيب</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>لا يمكن تشغيل البرنامج الذي يكيّف الشبكة العصبية</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>السبب غير معروف</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>السبب طويل جدًا</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>لا تبدأ الوصفة من الشبكة العصبية المرفقة</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>لا يمكن قراءة السجل الذي يبيّن النموذج المستخدم</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>السجلات محجوزة لبرنامج آخر</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>لا يمكن فتح السجلات</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>لا يمكن كتابة السجلات</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>استبدل برنامج آخر السجلات للتو</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>كُتبت السجلات بإصدار أحدث من البرنامج</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>لا يمكن كتابة التقرير: {reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>لا يمكن كتابة النتائج هناك: ليس ملفًا</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>لا يمكن كتابة النتائج: {reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>بُدئ ملف النتائج على جهاز آخر</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>بُدئ ملف النتائج بمعايرة أخرى للنموذج</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>بُدئ ملف النتائج بمحرّك آخر</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>بُدئ ملف النتائج بقائمة أخرى، أو تغيّرت القائمة منذ ذلك الحين</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>بُدئ ملف النتائج بنموذج آخر</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>بُدئ ملف النتائج بسياسة أخرى</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>بُدئ ملف النتائج بإصدار آخر من البرنامج</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>بُدئ ملف النتائج بوجوه اقتُطعت للنموذج بطريقة أخرى</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>بُدئ ملف النتائج بصور في مجلد آخر</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>العملية التي بدأت ملف النتائج تختلف عن هذه في تسجيل عمليات التحقق أو عدمه</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>نقطة حفظ العملية تالفة، أو من إصدار آخر من البرنامج</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>لا يمكن الكتابة في مجلد العملية: {reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>لا يمكن حذف الصورة الممسوحة ضوئيًا: {reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>الأقسام هي {known}.</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>لا تُظهر الصور الذاتية كلها الشخص نفسه</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>سجلات مكتب التحقق هذا على الخادم تختلف عن السجلات التي لديه</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>تعذر على خادم قاعدة بيانات الجهة تنفيذ المطلوب</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>خادم قاعدة بيانات الجهة لا يستجيب</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>خادم قاعدة بيانات الجهة لا يستجيب، وقد يكون عليه المزيد من هذه المعاملة</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>خادم قاعدة بيانات الجهة لا يسمح لمكتب التحقق هذا بالدخول</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>لا يثبت خادم قاعدة بيانات الجهة أنه يعرف كلمة مرور مكتب التحقق هذا</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>لم تبقَ مساحة على خادم قاعدة بيانات الجهة</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>ليس على خادم قاعدة بيانات الجهة قاعدة بهذا الاسم</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>خادم قاعدة بيانات الجهة غير موثوق: شهادته غير معروفة أو منتهية أو لمضيف آخر</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>إصدار أحدث من البرنامج يستخدم خادم قاعدة بيانات الجهة</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>خادم قاعدة بيانات الجهة للقراءة فقط حاليًا</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>ليس مفتاح هذه السجلات في مخزن مفاتيح النظام</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>لا يُفتح مخزن مفاتيح النظام</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>لم يعد وجها هذا التحقق محفوظين، فلا يمكن لأحد إبداء رأي ثانٍ</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>أرسل موقع الويب صفحة بدلًا من الصورة. افتح الصفحة في متصفح، واحفظ الصورة نفسها، واختر ذلك الملف.</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>يوجد ملف باسم ملف النتائج، ولم تُنشئه أي عملية</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>يوجد ملف باسم ملف النتائج، ولا توجد عملية لمتابعتها</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>يوجد نموذج بهذا الاسم</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>في المجلد شيء آخر</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>توجد عدة صور جديدة</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>الأشخاص أقل من أن يُقسَّموا: {count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>عدد من لهم وثيقة وصورة ذاتية معًا {count}؛ ويلزم للتكييف {least}</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>يوجد ملف بهذا الاسم</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>لا يوجد مرجع معاملة</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>لا يوجد نموذج بهذا الاسم</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>لا يوجد تحقق كهذا</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>لا يوجد تحقق كهذا، أو لم يعد شيء محفوظًا منه</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>لا يوجد أحد بهذا الاسم</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>يوجد شخص بهذا الاسم من قبل</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>لم يقارن هذا التحقق شيئًا، فلا شيء يُتخذ قرار فيه</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>اتُّخذ القرار في هذا التحقق</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>ما زال هذا التحقق بانتظار رأي يُبدى دون معرفة جوابه</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>ليس لدى مكتب التحقق هذا مفتاح السجلات الذي تستخدمه مكاتب الجهة الأخرى</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>لا يُسمح لمستخدم مكتب التحقق هذا بالعمل على السجلات في خادم قاعدة بيانات الجهة</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>هذا جهاز أو أنبوب، وليس ملفًا</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>هذا مجلد وليس صورة</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>هذا ملف نصي وليس صورة</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>هذا فيديو وليس صورة</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>هذه صفحة ويب وليست صورة</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>هذا مستند مكتبي أو أرشيف، وليس صورة</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>ليست هذه صورة معروفة هنا</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>لا يمكن هنا فتح هذا النوع من ملفات {format}</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>ليس في هذا النظام مخزن مفاتيح يحفظ مفتاح السجلات</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>لن يبقى بذلك من يمكنه تغيير الأشخاص والمفاتيح والسجلات</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>محاولات كثيرة بكلمة مرور خاطئة</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>درّب نموذجًا على صور تسمح شروطها باستخدام الجهة. وإن كانت هذه جهة بحثية، فلتنص سياستها على ذلك: ‎use = "research"‎ تحت ‎[model]‎.</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>يحتاج إليه التدريب. ثبّت البرنامج من مصدره مع كل متطلباته.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>حاول مرة أخرى. وإن تكرر ذلك، فأخبر مسؤول النظام.</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>اختلف شخصان في هذا التحقق، فالقرار للمشرف</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>اكتب عبارة مرور، أو اضبط FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>اكتبهما من جديد. يُفرَّق بين الأحرف الكبيرة والصغيرة.</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>اكتبها من جديد. يُفرَّق بين الأحرف الكبيرة والصغيرة.</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>اكتب عبارة المرور، أو اضبط FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>افتح قفله وحاول مرة أخرى. ففيه مفتاح السجلات.</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>افتح قفله، أو اجعل قيمة records.key في السياسة file أو passphrase.</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>حدّث برنامج تشغيلها، أو دع البرنامج يعمل على المعالج: ‎--device cpu.</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>حدّث البرنامج في مكتب التحقق هذا. وحتى ذلك الحين تنتظر السجلات الجديدة على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>استخدم ‎--device cpu، أو المحرّك litert. يحتاج TensorFlow إلى بطاقة NVIDIA مع CUDA، ولا يعمل على Windows.</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>استخدم صورة يكون الوجه فيها متجهًا إلى الكاميرا، جيد الإضاءة، وغير مغطى.</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>استخدم ذلك الإصدار، أو استعد نسخة احتياطية أُنشئت بهذا الإصدار: facematch records restore.</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>استخدم المحرّك litert، الذي يعطي النتائج نفسها، أو ثبّت TensorFlow.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>انتظر لحظة وحاول مرة أخرى. وإن بقيت محجوزة، فأغلق البرنامج الآخر الذي يستخدمها.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>انتظر حتى تنتهي، أو اختر ملف نتائج آخر.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>انتظر حتى تنتهي، أو اختر غيره.</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>انتظر ثم حاول مرة أخرى. الثواني المتبقية: {seconds}.</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>ما يستجيب على عنوان خادم قاعدة بيانات الجهة ليس PostgreSQL</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>لم يعد موجودًا ما دُوّن عن هذه العملية بجانب ملف نتائجها</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>اكتب 1 أو 0، أو yes أو no، في العمود document، أو اترك الخلية فارغة.</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>اكتب اسمًا لا يزيد عدد أحرفه على {most}.</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>اكتب رقمًا هناك.</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>اكتب هناك نصًا لكل لغة، مثل ‎{{ en = "..." }}‎.</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>اكتب هناك نصًا بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>اكتب عددًا صحيحًا من الأيام من 1 إلى {most}.</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>اكتب عددًا صحيحًا من الثواني من {least} إلى {most}.</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>اكتب عددًا صحيحًا هناك.</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>اكتبه في consent.text لكل لغة.</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>اكتب أحد هذه: {known}.</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>اكتب هذه فقط: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>اكتب postgresql://USER@HOST/DATABASE، وبعد علامة استفهام هذه الخيارات فقط: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>اكتب postgresql://USER@HOST/DATABASE، أو اتركه لاستخدام ملف على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>اكتب هناك نصوصًا بين قوسين، مثل ‎["en", "de"]‎.</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>اكتب true أو false هناك.</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>أحد الرأيين المختلفين رأيك</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>أبديت الرأي الأول في هذا التحقق</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>ليس لديك إذن لقراءة هذا الملف</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>أجريت هذا التحقق ورأيت درجته</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>‏{file} مفقود أو لا يمكن قراءته. أعد تثبيت البرنامج، أو أنشئ النماذج بالأمر: facematch models build.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>‏{file} مفقود أو لا يمكن قراءته. أعد مجلد النموذج كما صُنع، أو اصنع النموذج من جديد.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>ليس {file} في النموذج {model} الملف الذي كُتبت له بطاقته. أعد تثبيت البرنامج، أو أنشئ النماذج بالأمر: facematch models build.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>ليس {file} في النموذج {model} الملف الذي كُتبت له بطاقته. أعد مجلد النموذج كما صُنع، أو اصنع النموذج من جديد.</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>لا يمكن هنا فتح ملفات {format}</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>ينعكس ضوء عن الوجه</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>ينعكس ضوء عن الصورة الشخصية</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>أغلق فمك.</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>اقترب من الكاميرا، أو استخدم الصورة بحجمها الأصلي.</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>اقترب من الكاميرا.</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>ابقَ ثابتًا، وامسح العدسة، ودع الكاميرا تضبط التركيز قبل الالتقاط.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>أبقِ رأسك مستقيمًا: إنه مائل إلى يسارك.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>أبقِ رأسك مستقيمًا: إنه مائل إلى يمينك.</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>إن وُجدت وثيقة أخرى بصورة شخصية أفضل، فاستخدمها.</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>يبدو أنها كُبّرت من صورة أصغر، أو أنها خارج التركيز. استخدم الصورة الأصلية، أو أعد التقاطها.</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>ضع الوثيقة مستقيمة على الزجاج.</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>دع الضوء يقع على وجهك من الأمام، وامسح العدسة.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>انظر مباشرة إلى الكاميرا: أدر رأسك إلى يسارك.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>انظر مباشرة إلى الكاميرا: أدر رأسك إلى يمينك.</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>اخفض ذقنك قليلًا، أو ارفع الكاميرا.</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>تحرّك قليلًا إلى يسارك.</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>تحرّك قليلًا إلى يمينك.</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>تراجع قليلًا.</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>تحرّك بحيث يكون وجهك كله في الصورة.</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>حرّك المصباح إلى الجانب، أو استغنِ عن الوميض، أو اخلع نظارتك.</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>افتح عينيك كلتيهما، وانظر إلى الكاميرا.</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>صوّر الصفحة من فوقها مباشرة. إن وُجدت وثيقة أخرى بصورة شخصية أفضل، فاستخدمها.</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>اضغط الصفحة حتى تستوي وأضئها بالتساوي من الجانبين، أو امسحها ضوئيًا.</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>ارفع ذقنك قليلًا، أو اخفض الكاميرا.</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>امسح الوثيقة ضوئيًا من جديد بتباين أعلى وبالألوان. إن وُجدت وثيقة أخرى بصورة شخصية أفضل، فاستخدمها.</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>امسح الوثيقة ضوئيًا من جديد، واحفظها بجودة عالية أو بصيغة PNG.</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>امسح الوثيقة ضوئيًا من جديد بسطوع أعلى، أو صوّرها في ضوء أكثر.</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>امسح الوثيقة ضوئيًا من جديد بسطوع أقل، أو صوّرها دون وميض.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>امسح الوثيقة ضوئيًا بدقة 300‎ dpi أو أكثر، أو صوّرها من مسافة أقرب.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>امسح الوثيقة ضوئيًا بدقة 300‎ dpi وهي مضغوطة على الزجاج، أو صوّرها من جديد.</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>امسح الصفحة ضوئيًا وهي مستوية وليس عليها شيء. إن وُجدت وثيقة أخرى بصورة شخصية أفضل، فاستخدمها.</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>امسح الصفحة كاملة ضوئيًا، ولا تقتطع شيئًا من الصورة الشخصية.</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>اجلس أخفض، أو أمِل الكاميرا إلى أعلى.</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>اجلس معتدلًا، أو أمِل الكاميرا إلى أسفل.</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>ابتعد عن الضوء الساطع، أو التقط الصورة دون وميض.</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>أبعد اليدين أو الشعر أو الكمامة أو النظارة عن وجهك، وانظر إلى الكاميرا.</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>اخلع النظارة الداكنة، وأبعد الشعر والقبعة، ودع الضوء يقع على عينيك.</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>العينان مغمضتان أو تكادان</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>العينان مغطاتان أو في ظل عميق</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>العينان في الصورة الشخصية مغمضتان أو تكادان</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>العينان في الصورة الشخصية مغطاتان أو في ظل عميق</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>الوجه مقطوع عند حافة الصورة</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>الوجه بعيد</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>الوجه في أعلى الصورة</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>الوجه في أسفل الصورة</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>الوجه ليس في الوسط</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>الوجه باهت وبلا تباين</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>الوجه محجوب جزئيًا</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>الوجه صغير</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>الوجه صغير: المسافة بين العينين {inter_eye_distance:.0f} بكسل</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>الوجه ساطع جدًا</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>الوجه قريب جدًا</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>الوجه مظلم جدًا</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>الرأس في الصورة الشخصية مائل إلى الخلف</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>الرأس في الصورة الشخصية منحنٍ إلى أسفل</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>الرأس في الصورة الشخصية ملتفت إلى الجانب</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>الرأس مائل إلى الخلف</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>الرأس منحنٍ إلى أسفل</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>الرأس ملتفت إلى الجانب</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>الرأس مائل إلى أحد الجانبين</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>يقع الضوء على جانب واحد من الوجه</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>الضوء على الصورة الشخصية غير متساوٍ</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>الفم في الصورة الشخصية مفتوح</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>الفم مفتوح</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>الصورة مضغوطة أكثر مما ينبغي</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>الصورة ضبابية</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>يبدو أن الصورة كُبّرت من صورة أصغر، أو أنها خارج التركيز. امسح الوثيقة ضوئيًا من جديد بدقة 300‎ dpi.</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>تفاصيل الصورة قليلة</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>لا تكاد الصورة الشخصية تُميَّز</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>الصورة الشخصية ضبابية</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>الصورة الشخصية مقطوعة عند حافة الصورة</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>الصورة الشخصية باهتة</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>الصورة الشخصية صغيرة: المسافة بين العينين {inter_eye_distance:.0f} بكسل</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>الصورة الشخصية مائلة</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>الصورة الشخصية ساطعة جدًا</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>الصورة الشخصية مظلمة جدًا</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>تفاصيل الصورة الشخصية قليلة</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>أمِل الصفحة بحيث لا ينعكس الضوء، أو امسحها ضوئيًا.</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>استدر قليلًا إلى يسارك نحو الضوء.</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>استدر قليلًا إلى يمينك نحو الضوء.</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>استدر نحو الضوء، أو أشعل مصباحًا أمامك.</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>استخدم الملف الأصلي، لا نسخة من محادثة أو صفحة ويب.</translation>
        </message>
    </context>
</TS>
