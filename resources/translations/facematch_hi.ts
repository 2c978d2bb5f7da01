<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>{fewest} में 1 से लेकर {most} में 1 तक</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>{fewest} में 1 से लेकर {most} में 1 से भी कम तक</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>लगभग {count} अजनबियों में से 1 का स्कोर इतना ऊँचा होगा (95% अंतराल: {interval})।</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>लगभग {count} अजनबियों में से 1 का स्कोर इतना ऊँचा होगा।</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>{count} अजनबियों में से 1 से भी कम का स्कोर इतना ऊँचा होगा।</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>मेल है</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>अधिकतर अजनबियों का स्कोर इतना ऊँचा होगा।</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>मेल नहीं है</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>समीक्षा</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>सेल्फ़ी और दस्तावेज़ में एक ही फ़ोटो है, इसलिए स्कोर से कुछ पता नहीं चलता। सेल्फ़ी लें।</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>स्कोर “मेल है” के लिए कम और “मेल नहीं है” के लिए ज़्यादा है। चेहरों की तुलना स्वयं करें।</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>तस्वीर इतनी अच्छी नहीं है कि स्कोर पर भरोसा किया जा सके।</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>{rate} से कम</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>{most} में 1 से कम</translation>
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
            <translation>दस्तावेज़: {said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>मेल है</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>मेल नहीं है</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>उपयोग लायक नहीं</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>प्रोग्राम में त्रुटि</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>समीक्षा</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>सेल्फ़ी और दस्तावेज़ में एक ही फ़ोटो है।</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>सेल्फ़ी: {said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>दस्तावेज़ की तस्वीर इतनी अच्छी नहीं है कि स्कोर पर भरोसा किया जा सके।</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>सेल्फ़ी इतनी अच्छी नहीं है कि स्कोर पर भरोसा किया जा सके।</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>“मेल है” के लिए कम और “मेल नहीं है” के लिए ज़्यादा।</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} मिनट</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} सेकंड</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} घंटे {minutes} मिनट</translation>
        </message>
    </context>
    <context>
        <name>BatchFiles</name>
        <message>
            <source>&amp;Begin again with the first row, and forget the results that are there</source>
            <translation>पहली पंक्ति से फिर शुरू करें और पहले के परिणाम हटा दें (&amp;B)</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>सूची (&amp;L)</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>CSV फ़ाइल, जिसमें कॉलम id, selfie, document हों</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>नई CSV फ़ाइल, या वह जिसमें आगे जारी रखना है</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>सूची चुनें</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>परिणाम फ़ाइल चुनें</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>सूचियाँ</translation>
        </message>
        <message>
            <source>Res&amp;ults</source>
            <translation>परिणाम (&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation>जारी रखें (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>विराम दें (&amp;P)</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>एक सूची पर काम चल रहा है</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>सभी पंक्तियाँ</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>जाँच डेस्क पर लौटें (&amp;K)</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>सूची और परिणामों की जगह चुनें, फिर “शुरू करें” दबाएँ।</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>जारी है: {total} में से {kept} पंक्तियाँ पहले ही हो चुकी थीं।</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>पूरा हुआ: {total} में से {done} पंक्तियाँ।</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>जो पंक्तियाँ चल रही हैं, उन्हें पूरा किया जा रहा है…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>परिणामों का फ़ोल्डर खोलें (&amp;F)</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>विराम: {total} में से {done} पंक्तियाँ हो चुकी हैं।</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>सूची पढ़ी जा रही है…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>रोकें (&amp;T)</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>कई लोग</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>शुरू करें (&amp;A)</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>इसे रोककर विंडो बंद करें? जो हो चुका है, वह सुरक्षित रहेगा; आगे जारी रखने के लिए इन्हीं फ़ाइलों के साथ फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>रोका गया: {total} में से {done} पंक्तियाँ हो चुकी हैं।</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>रोका गया: {total} में से {done} पंक्तियाँ हो चुकी हैं। आगे जारी रखने के लिए इन्हीं फ़ाइलों के साथ फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>कौन-सी पंक्तियाँ दिखाई जाएँ</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>{count} पंक्तियाँ प्रति मिनट</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>{total} में से {done} पंक्तियाँ</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>{duration} बाकी</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>आईडी</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>स्कोर</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>कारण</translation>
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Results</source>
            <translation>परिणाम</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>A person will help you</source>
            <translation>कोई आपकी मदद करेगा</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>कर्मचारी</translation>
        </message>
    </context>
    <context>
        <name>CameraBar</name>
        <message>
            <source>Camera</source>
            <translation>कैमरा</translation>
        </message>
        <message>
            <source>Stop the camera</source>
            <translation>कैमरा बंद करें</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>कई तस्वीरें लें</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>थोड़ा-सा हिलते हुए कुछ सेकंड में कई तस्वीरें लें: एक तस्वीर से ज़्यादा भरोसेमंद (Ctrl+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>तस्वीर लें</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>तस्वीर लें (स्पेस)</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>सब ठीक होने पर तस्वीर अपने-आप ली जाए</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>3 सेकंड में तस्वीर लें</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>अपनी फ़ोटो वाला पन्ना कैमरे के सामने, रेखा के भीतर रखें।</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>कैमरे में देखें। तस्वीर अपने-आप ली जाएगी।</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>अब आपकी तस्वीर</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>अपना दस्तावेज़ दिखाएँ</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>तस्वीर लें</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>कैमरा शुरू हो रहा है…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>केस</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>केस संदर्भ</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>सहमति</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>व्यक्ति ने टेक्स्ट पढ़ लिया है और वह सहमत है (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>जाँच इसी संदर्भ से दर्ज होती है और बाद में मिलती है (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>वैकल्पिक</translation>
        </message>
        <message>
            <source>required</source>
            <translation>अनिवार्य</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>कृपया एक पल रुकें</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>आपकी तस्वीर देखी जा रही है।</translation>
        </message>
    </context>
    <context>
        <name>ClipAsCamera</name>
        <message>
            <source>Clip</source>
            <translation>वीडियो क्लिप</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>&amp;Not now</source>
            <translation>अभी नहीं (&amp;N)</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>सहमति</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>टेक्स्ट की भाषा</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>कृपया इसे पढ़ें</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>व्यक्ति सहमत है (&amp;A)</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>संस्थान की नीति में कोई टेक्स्ट नहीं है।</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>संस्करण {version}</translation>
        </message>
    </context>
    <context>
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation>क्या आप सहमत हैं?</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>मैं सहमत हूँ</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>मैं सहमत नहीं हूँ</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>जाँचें</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>क्या आप अभी यहाँ हैं? {count} सेकंड में सब कुछ मिटा दिया जाएगा।</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>मैं यहीं हूँ</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>चेहरा मिला</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>अभी कोई चेहरा नहीं</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>रद्द करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Different people</source>
            <translation>अलग-अलग व्यक्ति (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>निर्णय दर्ज करें (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>एक ही व्यक्ति (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>कारण (&amp;W)</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>केवल चेहरों की तुलना करें: प्रोग्राम ने क्या कहा, यह आपके निर्णय के बाद दिखाया जाएगा।</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>उत्तर “मेल है” होने पर भी अलग-अलग व्यक्ति?</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>क्या दोनों तस्वीरों में एक ही व्यक्ति है?</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>जैसे: आँख के ऊपर चोट का वही निशान, दो लोगों ने जाँचा</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>उत्तर रिकॉर्ड में वैसा ही रहता है; आपका निर्णय और उसका कारण उसके साथ दर्ज होते हैं।</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>उत्तर “मेल नहीं है” होने पर भी एक ही व्यक्ति?</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>यह दूसरी राय है। प्रोग्राम और पहले व्यक्ति ने क्या कहा, यह आपके निर्णय के बाद दिखाया जाएगा।</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>इस पर दो लोगों की राय अलग है। आपका निर्णय मान्य होगा।</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>आपका निर्णय कारण सहित आपके नाम से दर्ज होता है और वापस नहीं लिया जा सकता।</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>दस्तावेज़ जोड़ें। जाँच अपने-आप शुरू हो जाएगी।</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>सेल्फ़ी और दस्तावेज़ जोड़ें। जाँच अपने-आप शुरू हो जाएगी।</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>सेल्फ़ी जोड़ें। जाँच अपने-आप शुरू हो जाएगी।</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>दस्तावेज़ में वह चेहरा चुनें जिसकी जाँच करनी है।</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>सेल्फ़ी में वह चेहरा चुनें जिसकी जाँच करनी है।</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>जिस चेहरे की जाँच करनी है उस पर क्लिक करें या उसकी संख्या दबाएँ</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>तुलना हो रही है…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>केस भरें और व्यक्ति की सहमति पर टिक लगाएँ। फिर जाँच अपने-आप शुरू हो जाएगी।</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>केस भरें। फिर जाँच अपने-आप शुरू हो जाएगी।</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>चेहरा मिला</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>चेहरा मिला; बदलने के लिए दूसरे पर क्लिक करें</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>चेहरा खोजा जा रहा है…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>{count} में से तस्वीर {number}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>साइन इन करें। फिर जाँच अपने-आप शुरू हो जाएगी।</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>सेल्फ़ियों में अलग-अलग लोग हैं, इसलिए कोई तुलना नहीं की गई।</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>व्यक्ति की सहमति पर टिक लगाएँ। फिर जाँच अपने-आप शुरू हो जाएगी।</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>नीति के अनुसार इसके मान्य होने से पहले किसी दूसरे व्यक्ति की राय चाहिए।</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}। यह दर्ज हो गया है।</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>डेस्क के अनुसार उत्तर</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>जाँचें</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>डेस्क</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>समीक्षा दर</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>केस संदर्भ (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>जाँच (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>निर्णय लें (&amp;D)…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>विवरण (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>दस्तावेज़ (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>इतिहास (&amp;H)…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>नई जाँच (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>महीने का सारांश (&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>बाहर निकलें (&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>सेल्फ़ी (&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>तस्वीर लें (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>दृश्य (&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>निर्णय बाकी (&amp;W)…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>प्रशासन (&amp;M)</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>सहमति (&amp;O)…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>अगले व्यक्ति के लिए दोनों पक्ष साफ़ करता है</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>चेहरों का न्यूरल नेटवर्क और उसका अनुकूलन (&amp;N)…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>इंजन तैयार हो रहा है…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>कोई इंजन नहीं</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>पासपोर्ट फ़ोटो खोलें</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>सेल्फ़ी खोलें</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>तस्वीरें</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>रिकॉर्ड (&amp;E)</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>कई लोग (&amp;P)…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>साइन आउट (&amp;U)</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>कई तस्वीरें लें (&amp;S)</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>&amp;3 सेकंड में लें</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>न्यूरल नेटवर्क यहाँ चल रहा है: {device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>प्रोग्राम अगली बार शुरू होने से इस भाषा में होगा</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>क्लिपबोर्ड पर कोई तस्वीर नहीं है</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>इस जाँच पर आपका निर्णय और उसका कारण; उत्तर के विरुद्ध भी</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>कौन-सा न्यूरल नेटवर्क चेहरों की तुलना करता है, और वह आपकी अपनी तस्वीरों से कैसे सीख सकता है</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>95% अंतराल</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>संरेखण</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>आकलन</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>आँकड़ों से पुष्ट सीमा</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>डिवाइस</translation>
        </message>
        <message>
            <source>Embed</source>
            <translation>एम्बेडिंग</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>इंजन</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>चेहरा</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>चेहरे</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>ग़लत मेल दर (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>खोज</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>किससे मिला</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>Haar कैस्केड, पुष्टि सहित</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>लोडिंग</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>“मेल है” इससे ऊपर</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>मॉडल</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>तस्वीर</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>पढ़ना</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>समीक्षा इससे ऊपर</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>स्कोर</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>मिलाई गई सेल्फ़ियाँ</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>समानता</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>घुमाव</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>निष्कर्ष</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>भार</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>कैमरा</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>क्लिपबोर्ड</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>केवल दूसरा खोजक; Haar जैसा ही फ़्रेम</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} से {high} तक</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>6 में से {score}</translation>
        </message>
        <message>
            <source>{similarity} (FMR {fmr})</source>
            <translation>{similarity} (FMR {fmr})</translation>
        </message>
        <message>
            <source>{time} ms</source>
            <translation>{time} ms</translation>
        </message>
    </context>
    <context>
        <name>EmptyPanel</name>
        <message>
            <source>Drop the passport photo here</source>
            <translation>पासपोर्ट फ़ोटो यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>सेल्फ़ी यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>JPEG, PNG, HEIC, PDF और अन्य; या तस्वीर चिपकाएँ</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>तस्वीर खोलें…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>कैमरे का उपयोग करें</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>नाम (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>खोलें (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>पासवर्ड (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>फिर कोशिश करें (&amp;T)</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>हर जाँच उसका उत्तर दिखाए जाने से पहले दर्ज होती है। रिकॉर्ड पासफ़्रेज़ से खुलते हैं।</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>रिकॉर्ड खोले जा रहे हैं…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>पासफ़्रेज़ (&amp;H)</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>साइन इन (&amp;I)</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>साइन इन</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>रिकॉर्ड लॉक हैं</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>रिकॉर्ड खोले नहीं जा सकते</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>आपकी हर जाँच के साथ आपका नाम दर्ज होता है।</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>बढ़त</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>पहले और बाद में पहचाने गए लोग</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>बाद में पहचाने गए</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>पहले पहचाने गए</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>पास हो गए अजनबी</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>इसका अर्थ</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>अपनी फ़ोटो वाला पन्ना स्कैनर पर रखें, या वह ड्राइव लगाएँ जिसमें उसकी तस्वीर है।</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>अपना दस्तावेज़ स्कैन करें</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>तस्वीर की प्रतीक्षा है…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>नमस्ते</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>आपकी कोई जानकारी नहीं ली गई। इसके बजाय कोई व्यक्ति आपका दस्तावेज़ देखेगा।</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>कोई बात नहीं</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>आपकी तस्वीरें इस मशीन से मिटा दी गई हैं।</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>केस</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>अधिकारी</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>स्कोर</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>When</source>
            <translation>समय</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>पिछली जाँचें</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>फिर से प्रोग्राम का अपना उपयोग करें (&amp;U)</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>अगली बार शुरू होने से। बंद किए जाने तक यह विंडो {name} से तुलना करती है।</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>शुरू से उपयोग में।</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>{day} से उपयोग में।</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>यह नहीं कहा जा सकता कि कौन-सा न्यूरल नेटवर्क उपयोग में है</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>इसने इनसे सीखा: {pictures}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>देखा जा रहा है…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>उपयोग में आ रहा न्यूरल नेटवर्क</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>{name}, प्रोग्राम का अपना</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>कैमरे: {names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>कृपया किसी कर्मचारी से बात करें।</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>किसी को बुलाएँ</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>{count} में से चरण {number}</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>रोकें और सब मिटाएँ</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation>भाषा (&amp;L)</translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation>सिस्टम की भाषा (&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>काले हिस्से</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>ज़्यादा रोशन ओर</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>चमक</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>कंट्रास्ट</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>आँखों के बीच की दूरी</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>रोशनी की समरूपता</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>छाया में आँखें</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>खुली आँखें</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>कटा हुआ चेहरा</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>दिखता हुआ चेहरा</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>बारीक विवरण</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>चौंध</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>सिर आगे या पीछे झुका (pitch)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>सिर बगल में झुका (roll)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>सिर घूमा हुआ (yaw)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>खुला मुँह</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>केंद्र से हटाव, आड़ा</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>केंद्र से हटाव, नीचे</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>स्पष्टता</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>सिर का आकार</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>कंप्रेशन के निशान</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>सफ़ेद हिस्से</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value}%</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} पिक्सेल</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>{value} स्टॉप</translation>
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
            <translation>{count} अजनबियों में 1</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>बेहतर</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>तस्वीरों में चेहरे खोजे जा रहे हैं</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>{people} लोगों और {pictures} तस्वीरों से। हर व्यक्ति का परीक्षण ऐसे न्यूरल नेटवर्क से हुआ जिसने उसे नहीं देखा था; कोष्ठक में बढ़त का 95% अंतराल है।</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>जिन लोगों को इसने नहीं देखा था, उनके साथ यह बेहतर रहा, और संयोग से जितना समझा जा सके उससे अधिक।</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>जिन लोगों को इसने नहीं देखा था, उनके साथ यह कमतर नहीं रहा, पर इतने कम लोगों में यह बढ़त संयोग भी हो सकती है।</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>सभी से सीखा जा रहा है</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>कुछ लोगों से सीखा जा रहा है</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>इन तस्वीरों से सीखकर यह उन लोगों के साथ बेहतर नहीं हुआ जिन्हें इसने नहीं देखा था। कोई मॉडल नहीं लिखा गया और कुछ भी नहीं बदला। और लोग जोड़ने से, जिनमें हर एक की दस्तावेज़ वाली तस्वीर और सेल्फ़ी हो, शायद और लाभ हो।</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>संयोग से अधिक नहीं</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>प्रोग्राम का अपना न्यूरल नेटवर्क उनसे क्या निकालता है, यह दर्ज किया जा रहा है</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>{of} में से चरण {number}</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>बाकी लोगों पर परीक्षण हो रहा है</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>अनुकूलित न्यूरल नेटवर्क का उपयोग किया जा सकता है, पर उसकी बढ़त निश्चित नहीं है</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>अनुकूलित न्यूरल नेटवर्क आपके ज़्यादा लोगों को पहचानता है</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>प्रोग्राम का अपना न्यूरल नेटवर्क ही बेहतर विकल्प है</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>लोग इतने कम हैं कि कहा नहीं जा सकता</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>काम चल रहा है</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>कमतर</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>रिपोर्ट और मॉडल लिखे जा रहे हैं</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} प्रतिशत अंक</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>{gain} प्रतिशत अंक ({low} से {high})</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}, {of} में से दौर {number}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>अपनी तस्वीरों के अनुकूल बनाएँ</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>जाँच डेस्क पर लौटें (&amp;K)</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>पूरा हुआ।</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>चेहरों का न्यूरल नेटवर्क</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>आपके अपने लोगों की तस्वीरों से सीखता है, और ख़ुद को ऐसे लोगों पर परखता है जिन्हें इसने नहीं देखा। इस मशीन से बाहर कुछ नहीं जाता, और जब तक आप न कहें, कुछ नहीं बदलता। इसमें कई घंटे लग सकते हैं; जाँच डेस्क काम करता रहता है।</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>शुरू करने के लिए तैयार।</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>रोकें (&amp;T)</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>शुरू करें (&amp;A)</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>अभी यह चाहिए: {what}।</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>इसे रोककर विंडो बंद करें? अब तक जो सीखा है, वह सुरक्षित रहेगा; आगे जारी रखने के लिए इन्हीं फ़ोल्डरों के साथ फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>रोका गया। आगे जारी रखने के लिए इन्हीं फ़ोल्डरों के साथ फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>रोका जा रहा है: जो सीखा गया, उसे सुरक्षित रखा जा रहा है…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>अनुकूलन रुक गया है: “प्रशासन” देखें।</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>अनुकूलन पूरा हो गया है: “प्रशासन” देखें।</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>न्यूरल नेटवर्क का अनुकूलन हो रहा है</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>मॉडल का नाम (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>तस्वीरें (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>रिपोर्ट और मॉडल की जगह (&amp;R)</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>हर व्यक्ति के लिए एक फ़ोल्डर, जिसमें दस्तावेज़ वाली तस्वीर और सेल्फ़ियाँ हों</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>इन तस्वीरों के सभी लोग सहमत हैं कि इस संस्थान का न्यूरल नेटवर्क उनसे सीखे (&amp;G)</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>रिपोर्ट और मॉडल का फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>तस्वीरों का फ़ोल्डर चुनें</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>चुनें…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>लोगों ने सहमति कैसे दी (&amp;O)</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>एक वाक्य में, जिसमें किसी का नाम न हो। इसे मॉडल के कार्ड में लिखा जाता है।</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>जैसे: मार्च 2026 के हस्ताक्षरित सहमति-पत्र, कार्मिक विभाग के पास रखे हैं</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>मॉडल का नाम</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>लोगों ने सहमति कैसे दी</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>तस्वीरें</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>सभी के सहमत होने पर टिक</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>रिपोर्ट और मॉडल की जगह</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>कर्मचारियों के लिए: {title}। {remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>कर्मचारी</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>यह कियोस्क अभी काम नहीं कर रहा है</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>प्रोग्राम के अगली बार शुरू होने से {name} चेहरों की तुलना करेगा।</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>इसकी तुलना प्रोग्राम के अपने न्यूरल नेटवर्क से हुई थी: पहले फिर उसी का उपयोग करें, उसके बाद इसका।</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>रिपोर्ट का फ़ोल्डर खोलें (&amp;F)</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>मॉडल फ़ोल्डर में है, पर इंस्टॉल किए गए मॉडलों में नहीं है।</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>इस न्यूरल नेटवर्क का उपयोग करें (&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>जाँच डेस्क पर लौटें (&amp;K)</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>जाँचें</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>गिनती हो रही है…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>उत्तर के विरुद्ध निर्णय: {overrides}।</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>डेस्क</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>महीना (&amp;T)</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>महीना</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>इस महीने में कोई जाँच नहीं हुई।</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>समीक्षाओं पर लोगों के निर्णय: एक ही व्यक्ति {same}, अलग-अलग व्यक्ति {other}।</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>सारांश</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>रिपोर्ट (&amp;P)…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>इस महीने को रिपोर्ट (PDF) के रूप में सहेजें</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>स्कोर</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>स्कोर का वितरण पहले के तीन महीनों से थोड़ा अलग है।</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>स्कोर का वितरण पहले के तीन महीनों जैसा ही है।</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>स्कोर का वितरण पहले के तीन महीनों से स्पष्ट रूप से अलग है। कैमरा, रोशनी, स्कैनर और किन लोगों की जाँच होती है, यह देखें: इनमें से कुछ शायद बदल गया है।</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>स्कोर की संख्या इतनी कम है कि यह नहीं कहा जा सकता कि वे पहले के तीन महीनों से अलग हैं या नहीं।</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>निर्णय बाकी: {waiting}।</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>तस्वीरों में क्या कमी थी</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>सभी विवरण</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>जाँच डेस्क पर लौटें (&amp;K)</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>लिखी गई जाँचें: {count}। फ़ाइल में लोगों के नाम हैं: उसे उनकी कार्मिक फ़ाइलों की तरह ही रखें।</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>निर्यात (&amp;X)…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>जो मिला उसे निर्यात करें</translation>
        </message>
        <message>
            <source>History</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>इस स्थिति में कोई जाँच नहीं है।</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>इस केस की कोई जाँच ऊपर के बाकी विकल्पों से मेल नहीं खाती।</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>इस केस की कोई जाँच दर्ज नहीं है।

पूरा संदर्भ भरें: संदर्भ एन्क्रिप्ट करके रखे जाते हैं, इसलिए उसके एक हिस्से से कुछ नहीं मिलता।</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>इस अधिकारी की कोई जाँच दर्ज नहीं है।

पूरा नाम भरें, जैसा रिकॉर्ड में है।</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>कुछ नहीं मिला। खोज का दायरा बढ़ाएँ, या सभी दिखाएँ।</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>अभी कुछ दर्ज नहीं है।

इस डेस्क की हर जाँच यहाँ दिखेगी।</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>खोज हो रही है…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>सभी दिखाएँ (&amp;W)</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>तालिका</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>checks.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>सबसे नई {count}; और देखने के लिए स्क्रॉल करें</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>{count} मिलीं</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>साफ़ करें</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>पैनल में समाएँ</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>इन फ़ोल्डरों को भुला दें</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>अभी कोई नहीं</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>तस्वीर खोलें…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>तस्वीर चिपकाएँ</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>हाल के फ़ोल्डर</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>दोबारा लें</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>बाएँ घुमाएँ</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>दाएँ घुमाएँ</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>कैमरे का उपयोग करें</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>ज़ूम इन करें</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>ज़ूम आउट करें</translation>
        </message>
        <message>
            <source>{side}: the picture</source>
            <translation>{side}: तस्वीर</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>कृपया {count} सेकंड प्रतीक्षा करें।</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>कर्मचारी पिन</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>यह सही पिन नहीं था।</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>{count} अंक</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>कृपया एक पल रुकें</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>कियोस्क तैयार हो रहा है।</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>धुँधली</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>बहुत ज़्यादा कंप्रेस की हुई</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>आँखें बंद</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>आँखें ढकी हुई</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>चेहरा कटा हुआ</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>चेहरा छिपा हुआ</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>चेहरा बहुत ज़्यादा छोटा</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>चेहरा बहुत छोटा</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकी</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>फ़ाइल बहुत बड़ी</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>चौंध</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>सिर आगे या पीछे झुका</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>सिर बगल में झुका</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>सिर घूमा हुआ</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>बारीकियाँ कम</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>मुँह खुला</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>कोई चेहरा नहीं मिला</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>फीका</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>तस्वीर उपयोग लायक नहीं</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>अलग-अलग लोगों की सेल्फ़ियाँ</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>कई चेहरे</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>बहुत चमकीला</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>बहुत अँधेरा</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>असमान रोशनी</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Getting ready…</source>
            <translation>तैयारी हो रही है…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>लगभग {duration} बाकी</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>इस चरण में लगभग {duration} बाकी</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{all} में से {done}</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Choose</source>
            <translation>चुनें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>मिटाएँ (&amp;D)</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>नया फ़ोल्डर (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>खोलें (&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>नाम बदलें (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>सहेजें (&amp;S)</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>वापस</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation>नया फ़ोल्डर बनाएँ</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>विवरण दृश्य</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>डायरेक्टरी:</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>फ़ाइल का नाम (&amp;N):</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>डायरेक्टरी खोजें</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>सूची दृश्य</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>मूल डायरेक्टरी</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>हाल के स्थान</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>इस रूप में सहेजें</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>साइडबार</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Computer</source>
            <translation>कंप्यूटर</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>संशोधन तिथि</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>प्रकार</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>चिपकाएँ (&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>फिर से करें (&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>पूर्ववत करें (&amp;U)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>काटें (&amp;T)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>मिटाएँ</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सभी चुनें</translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation>नहीं (&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>हाँ (&amp;Y)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>ठीक है</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation>कॉपी करें (&amp;C)</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>सभी चुनें</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>निर्णय लें (&amp;I)…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>इस जाँच पर आपका निर्णय और उसका कारण (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>विवरण में {count} और (F9)।</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>95% अंतराल</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>निर्णय किसी और का है</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>केस</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>शृंखला</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>चेहरों की तुलना स्वयं करें</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>सहमति</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>निर्णय लें (&amp;I)…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>उत्तर के विरुद्ध निर्णय लें (&amp;N)…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>उत्तर के विरुद्ध निर्णय</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>डेस्क</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>जाँच का विवरण</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>डिवाइस</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>इंजन</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>प्रविष्टि</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>ग़लत मेल दर (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>हैश</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>जाँच का माध्यम</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>“मेल है” इससे ऊपर</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>न्यूरल नेटवर्क</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>शृंखला में क्रमांक</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>अधिकारी</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>तस्वीरें</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>नीति (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>उद्देश्य</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>रिपोर्ट (&amp;P)…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>रिकॉर्ड</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>समीक्षा इससे ऊपर</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>इस जाँच को रिपोर्ट (PDF) के रूप में सहेजें</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>राय</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>स्कोर</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>सील</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>दूसरी राय</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>मिलाई गई सेल्फ़ियाँ</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>दो अलग-अलग राय के बाद अंतिम निर्णय</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>समानता</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>चुनी गई जाँच</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>प्रोग्राम और दूसरों ने क्या कहा, यह आपके निर्णय के बाद दिखाया जाएगा।</translation>
        </message>
        <message>
            <source>When</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>यह जाँच आपने की है, और इसका उत्तर आपको पता है।</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>कमांड लाइन</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>जाँच डेस्क</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>कियोस्क</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>कई लोगों की सूची</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>नहीं रखी गईं</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>संस्करण {version}, {language}</translation>
        </message>
        <message>
            <source>{answer}, {score} of 6</source>
            <translation>{answer}, 6 में से {score}</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>6 में से {score}</translation>
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
            <translation>एडमिनिस्ट्रेटर</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>व्यक्ति ने निर्णय लिया</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>निर्णय: अलग-अलग व्यक्ति</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>निर्णय: एक ही व्यक्ति</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>अलग-अलग व्यक्ति</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>निर्णय ज़रूरी नहीं</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>अधिकारी</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>राय में मतभेद</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>पर्यवेक्षक</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>एक ही व्यक्ति</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>निर्णय बाकी</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>दूसरी राय बाकी</translation>
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
            <translation>रिकॉर्ड</translation>
        </message>
        <message>
            <source>Signed in: {name}</source>
            <translation>साइन इन: {name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>ये रिकॉर्ड इस मशीन पर सुरक्षित हैं और संस्थान का सर्वर उत्तर देते ही वहाँ भेज दिए जाएँगे।</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>सर्वर की प्रतीक्षा में: {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>बिना केस संदर्भ की जाँच</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>तुलना</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>शृंखला का सिरा</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>बनाई गई: {time}, {person} द्वारा, FaceMatch {version} से</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>बनाई गई: {time}, FaceMatch {version} से</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>न्यूरल नेटवर्क (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>पृष्ठ {number} / {count}</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>जनसंख्या स्थिरता सूचकांक (PSI): {index}।</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>रिकॉर्ड और सील</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>जाँच की रिपोर्ट</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>महीने की रिपोर्ट</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>स्कोर: 0 से {highest} के पैमाने पर {score}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>इस फ़ाइल का चेकसम रिकॉर्ड की शृंखला में है: 'facematch report verify' बताता है कि यह जारी की गई थी या नहीं, और उसके बाद इसमें कुछ बदला है या नहीं। जो मिटाया गया, वह गिना नहीं गया है।</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>इस फ़ाइल का चेकसम रिकॉर्ड की शृंखला में है: 'facematch report verify' बताता है कि यह जारी की गई थी या नहीं, और उसके बाद इसमें या रिकॉर्ड में कुछ बदला है या नहीं। काग़ज़ पर हो, तो यह कमांड वर्गाकार कोड का टेक्स्ट पढ़ता है, जिसमें रिकॉर्ड का स्थान और सील है।</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>संस्थान की तय सीमाएँ: {match} से “मेल है”, जहाँ तक {match_share} अजनबी पहुँचते हैं; {review} से समीक्षा, जहाँ तक {review_share} पहुँचते हैं।</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>इस रिपोर्ट में लोगों के नाम हैं: इसे उनकी कार्मिक फ़ाइलों की तरह ही रखें, और रिकॉर्ड के साथ नष्ट करें।</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>तस्वीरों की कमियाँ</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>किसी व्यक्ति को क्यों देखना पड़ा</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>तुलना क्यों नहीं हुई</translation>
        </message>
        <message>
            <source>{time} in UTC</source>
            <translation>UTC में {time}</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>रिपोर्ट सहेज ली गई है।</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>रिपोर्ट सहेज ली गई है। इसमें लोगों के नाम हैं: इसे उनकी कार्मिक फ़ाइलों की तरह ही रखें।</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>सेल्फ़ी और दस्तावेज़ जोड़ें। जाँच अपने-आप शुरू हो जाएगी।</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>स्कोर: 6 में से {number}</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>फिर कोशिश करें (&amp;Y)</translation>
        </message>
        <message>
            <source>of {highest}</source>
            <translation>/ {highest}</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>Each whole step means ten times fewer strangers who would score as high</source>
            <translation>हर पूरे अंक का अर्थ है कि इतने ऊँचे स्कोर वाले अजनबी दस गुना कम हैं</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>मेल है</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>समीक्षा</translation>
        </message>
        <message>
            <source>Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}</source>
            <translation>स्कोर 6 में से {score}, समीक्षा {review} से, “मेल है” {match} से, 95% अंतराल {low} से {high} तक</translation>
        </message>
        <message>
            <source>open</source>
            <translation>खुला सिरा</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>दिखाया गया महीना: {shares}।</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>पहले के तीन महीने: {shares}।</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>कोई स्कोर नहीं</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>दिखाया गया महीना</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>पहले के तीन महीने</translation>
        </message>
        <message>
            <source>{low} to {high}: {share}</source>
            <translation>{low} से {high}: {share}</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Answer</source>
            <translation>उत्तर (&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>खोजें (&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>अधिकारी (&amp;O)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>कभी भी</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>केस संदर्भ (&amp;R)</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>पहला दिन</translation>
        </message>
        <message>
            <source>From</source>
            <translation>आरंभ</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>दिन चुनें…</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>पिछले 30 दिन</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>पिछले 7 दिन</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>अंतिम दिन</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>स्थिति (&amp;T)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>समय (&amp;H)</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>अंत (&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>{title}. {advice}</source>
            <translation>{title}। {advice}</translation>
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
            <translation>दस्तावेज़</translation>
        </message>
        <message>
            <source>Selfie</source>
            <translation>सेल्फ़ी</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>कियोस्क पर लौटें</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>कियोस्क से बाहर निकलें</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>कर्मचारी</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>{count} में से तस्वीर {number}</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>इस व्यक्ति की तस्वीरें</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>कोई व्यक्ति इसे देखेगा</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>समाप्त करें</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>धन्यवाद, काम हो गया</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>तस्वीरें उत्तर देने लायक साफ़ नहीं थीं। इसमें आपकी कोई ग़लती नहीं है।</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>इसकी पुष्टि नहीं हो सकी</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>प्रोग्राम को आपकी तस्वीर और आपके दस्तावेज़ की फ़ोटो एक-दूसरे से काफ़ी मिलती हुई नहीं लगीं।</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>आपकी तस्वीर और आपके दस्तावेज़ में एक ही व्यक्ति है।</translation>
        </message>
    </context>
    <context>
        <name>Webcams</name>
        <message>
            <source>Camera</source>
            <translation>कैमरा</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Begin</source>
            <translation>शुरू करें</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>यहाँ आप दिखाते हैं कि पासपोर्ट या पहचान पत्र में आप ही हैं। इसमें लगभग एक मिनट लगता है।</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>शुरू करने के लिए अपनी भाषा चुनें।</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>आपका स्वागत है</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>कैमरे के और पास आएँ</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>जिन फ़्रेमों में शायद कोई और दिखता है, वे नहीं रखे गए।</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>ठीक है: स्थिर रहें</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>ठीक है: पन्ना स्थिर रखें</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>ठीक है: पन्ना स्थिर रखें और बटन या स्पेस दबाएँ</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>ठीक है: बटन या स्पेस दबाएँ</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>स्थिर रहें और कैमरे को फ़ोकस करने दें</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>पन्ना कैमरे के और पास लाएँ</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>पन्ना सपाट रखें, जहाँ रोशनी एक-सी हो</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>पन्ना ऐसे रखें कि वह रेखा को पूरा भर दे</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>पन्ना वहाँ स्थिर रखें जहाँ कैमरा उसे साफ़ देख सके</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>पन्ना कैमरे के सामने सीधा रखें</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>पन्ना सीधा खड़ा रखें</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>बहुत अँधेरा है: चेहरे पर रोशनी पड़ने दें</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>बहुत अँधेरा है: पन्ने पर रोशनी पड़ने दें</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>पन्ने पर कम रोशनी पड़ने दें</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>पन्ने पर ज़्यादा रोशनी पड़ने दें</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>सीधे कैमरे में देखें</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>सीधे कैमरे में देखें और स्थिर रहें</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>तस्वीर में अभी कोई चेहरा नहीं है: कैमरे में देखें</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>तस्वीर में अभी कोई पोर्ट्रेट नहीं है: फ़ोटो वाला पन्ना कैमरे के सामने रखें</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>तस्वीर में कई चेहरे हैं: केवल पन्ना दिखाएँ, और बड़ा</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>तस्वीर में कई लोग हैं: कैमरे के पास केवल एक व्यक्ति रहे</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>पूरा पन्ना दिखाएँ</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>तस्वीर में कोई और भी है: एक बार में एक ही व्यक्ति</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>कैमरा शुरू हो रहा है…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>चेहरा पहचान में नहीं आ रहा: रोशनी बदलें और स्थिर रहें</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>पोर्ट्रेट पहचान में नहीं आ रहा: पन्ना स्थिर रखें, उस पर चौंध न हो</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>पोर्ट्रेट फीका है: पन्ने पर एक-सी रोशनी पड़ने दें</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>पन्ना थोड़ा झुकाएँ: उससे रोशनी लौट रही है</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>अपना सिर थोड़ा अपने बाएँ घुमाएँ</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>अपना सिर थोड़ा अपने दाएँ घुमाएँ</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>'facematch models list' बताता है कि कौन-से मॉडल इंस्टॉल हैं। उनमें से किसी का नाम दें, या वह फ़ोल्डर जिसमें मॉडल की {card} है।</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>--force और --reason साथ-साथ दिए जाते हैं</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>निर्णय क़ायम रहता है। यदि वह ग़लत था, तो फिर से जाँच करें: उसका अपना अलग रिकॉर्ड बनता है।</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>एक रिकॉर्ड खोला नहीं जा सकता: उसे बदला गया है, या वह यहाँ का नहीं है</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>पहले एक एडमिनिस्ट्रेटर जोड़ें, जो दूसरों को जोड़ सके।</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>पहले एक एडमिनिस्ट्रेटर जोड़ें: facematch records people add.</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>ऐसे लोग जोड़ें जिन्होंने सहमति दी है, हर एक के दस्तावेज़ की तस्वीर और कम-से-कम एक सेल्फ़ी के साथ। 'facematch dataset inspect' बताता है कि किसकी तस्वीरों में चेहरा नहीं है।</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>कियोस्क के उपयोगकर्ता को वहाँ लिखने की अनुमति दें, या FACEMATCH_DATA में दूसरा फ़ोल्डर बताएँ।</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>इस फ़ोल्डर में एक और प्रक्रिया चेहरे तैयार कर रही है</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>एक और प्रक्रिया इस परिणाम फ़ाइल में लिख रही है</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>किसी दूसरे पर्यवेक्षक या एडमिनिस्ट्रेटर से कहें।</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>फ़ाइल के मालिक से अनुमति माँगें, या अपने फ़ोल्डर के लिए उसकी प्रति माँगें।</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>उनमें से किसी से यह करने को कहें, या किसी एडमिनिस्ट्रेटर से अपनी अनुमतियाँ बदलने को कहें।</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>किसी और से कहें: दूसरी राय किसी दूसरे व्यक्ति की होनी चाहिए।</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>किसी और से कहें: दूसरी राय स्कोर जाने बिना दी जाती है।</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>इसे बनाने वाले से पूछें। इसके कार्ड में उपयोग की टिप्पणी होनी चाहिए।</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>इसे इसकी निर्यात की गई प्रति से वापस लाएँ: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>इसे इसकी निर्यात की गई प्रति से वापस लाएँ: facematch records keys import. इसके बिना ये रिकॉर्ड कोई नहीं खोल सकता; नए सिरे से शुरू करने के लिए इनका फ़ोल्डर कहीं और ले जाएँ।</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>कुंजी को उसकी निर्यात की गई प्रति से वापस लाएँ: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>इस संस्थान की कुंजी को उसकी निर्यात की गई प्रति से वापस लाएँ: facematch records keys import. यदि यही सही कुंजी है, तो 'facematch records verify' चलाएँ।</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>पर्यवेक्षक को बुलाएँ।</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>उसका नाम देखें, और यह भी कि उसे कौन पढ़ सकता है।</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>फ़ाइल का नाम देखें, और यह भी कि उसे कौन पढ़ सकता है।</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>व्यक्ति की फिर से जाँच करें।</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>{strictest:g} से {loosest:g} के बीच की ग़लत मेल दर चुनें: नीति प्रोग्राम से केवल ज़्यादा सख़्त हो सकती है, और उससे सख़्त नहीं जितना मापा जा सकता है।</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>कोई फ़ोटो चुनें, या कैमरे से लें।</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>कोई फ़ोटो चुनें, जैसे JPEG, PNG या HEIC फ़ाइल, या PDF स्कैन।</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>ऐसी तस्वीर चुनें जो फ़ाइल के रूप में सहेजी गई हो।</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>दूसरा कैमरा चुनें, या इसे निकालकर फिर लगाएँ। फ़ाइल खोलना अब भी काम करता है।</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>रिपोर्ट के लिए दूसरा नाम चुनें।</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>दूसरा नाम चुनें, या उस व्यक्ति को बदलें जिसका यह नाम है।</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>दूसरा पासवर्ड चुनें; चिह्नों की तुलना में कई शब्द आसानी से याद रहते हैं।</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>दूसरी परिणाम फ़ाइल चुनें, या इसे पहली पंक्ति से फिर शुरू करें (कमांड लाइन पर --restart)।</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>दूसरी परिणाम फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>यूँ ही कोई पाँच या छह शब्द चुनें: वे लंबे होते हैं और याद रखे जा सकते हैं।</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>एडमिनिस्ट्रेटर के रूप में पासफ़्रेज़ चुनें: facematch records keys create.</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>ऐसा पासवर्ड चुनें जिसका नाम से कोई संबंध न हो।</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>उनमें से सबसे अच्छी चुनें, अधिकतम {most}।</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>'facematch models use NAME' से मॉडल फिर चुनें, या प्रोग्राम के साथ आए मॉडल पर लौटें: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>रिकॉर्ड का उपयोग कर रहे सभी दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>उसे बंद करें, या यदि वह सेल का हिस्सा है तो उसे दोहरा लिखें।</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>इसका उपयोग कर रहे दूसरे प्रोग्राम बंद करें, इसका ढक्कन और उपयोग की अनुमति देखें, फिर दोबारा कोशिश करें। फ़ाइल खोलना अब भी काम करता है।</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>मेमोरी ख़ाली करने के लिए दूसरे प्रोग्राम बंद करें, या कमांड को कम प्रक्रियाएँ चलाने दें।</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>दूसरे प्रोग्राम बंद करें, डिस्क पर जगह बनाएँ और वही कमांड फिर दें: काम यहीं से आगे बढ़ेगा।</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>कैमरे के और पास आएँ, और फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>मॉडलों की तुलना कम-से-कम {least_people} लोगों, एक ही व्यक्ति के {least_genuine} जोड़ों और अजनबियों के {least_impostor} जोड़ों पर करें, जिनकी सभी तस्वीरों में चेहरा हो; ज़्यादा से ज़्यादा पता चलता है।</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>उनकी तुलना ऐसे लोगों के जोड़ों पर करें जिनसे दोनों में से किसी ने नहीं सीखा: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. फिर --comparison से FOLDER की comparison.json बताएँ।</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>इन दोनों की तुलना करें: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>उसका फ़ोल्डर {place} में कॉपी करें और उसका उपयोग उसके नाम से करें।</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>इसे फिर से कॉपी या डाउनलोड करें, या दूसरी तस्वीर चुनें।</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>नीति के records.database में होस्ट और पोर्ट ठीक करें।</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>वह डेटाबेस बनाएँ जिसका नाम नीति के records.database में है, या वह नाम ठीक करें।</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>चेहरे वाला हिस्सा काटकर अलग करें, या नई तस्वीर लें।</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>सर्वर फिर उपलब्ध होने पर केस को दोबारा मिटाएँ, ताकि वहाँ उसका कुछ भी न बचे।</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>फ़ोल्डर को स्वयं मिटाएँ: {folder}।</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>जिस डेस्क पर कुंजी है, वहाँ उसे निर्यात करें और यहाँ आयात करें: facematch records keys. या नीति का records.database ठीक करें। तब तक जो दर्ज होता है, वह इसी मशीन पर प्रतीक्षा में रहता है।</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>जिस डेस्क पर कुंजी बदली गई, वहाँ उसे निर्यात करें और यहाँ आयात करें: facematch records keys.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>वह सेल भरें, या पंक्ति हटाएँ।</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>उस पर कुछ जगह ख़ाली करें, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>उसकी डिस्क पर कुछ जगह ख़ाली करें। तब तक जो दर्ज होता है, वह इसी मशीन पर प्रतीक्षा में रहता है।</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>--name से दूसरा नाम दें, या यदि वह मॉडल उपयोग में नहीं है तो पहले उसे हटाएँ।</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>--name से दूसरा नाम दें।</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>--camera-file को दूसरी वीडियो फ़ाइल दें, या यह विकल्प छोड़ दें।</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>पहली पंक्ति में हर कॉलम को अपना अलग नाम दें।</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>हर पंक्ति को अपनी अलग आईडी दें।</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>इसे अक्षरों, अंकों, बिंदुओं और डैश वाला नाम दें, जो प्रोग्राम के अपने मॉडलों में से किसी का न हो: {bundled}।</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>इनमें से एक दें: {known}।</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>वह कर्सर दें जिस पर पिछला पृष्ठ समाप्त हुआ था।</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>वही केस संदर्भ दें जिससे जाँचें दर्ज की गई थीं।</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>पहले प्रोग्राम के अपने मॉडल पर लौटें: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>पन्ना ऐसे रखें कि वह रेखा को पूरा भर दे।</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>यदि इसे बहुत तेज़ रोशनी में लिया गया था, तो कम रोशनी में फिर लें। यदि यह स्कैन है, तो देखें कि पोर्ट्रेट वाला पन्ना काँच पर था।</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>FaceMatch को फिर से इंस्टॉल करें: प्रोग्राम 'facematch' विंडो वाले प्रोग्राम के साथ ही होना चाहिए।</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>प्रोग्राम फिर से इंस्टॉल करें, या इस कमांड से मॉडल बनाएँ: facematch models build.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>प्रोग्राम फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>प्रोग्राम फिर से इंस्टॉल करें; पैकेज का नाम ai-edge-litert है।</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>इसके लिए इसमें वेट नहीं हैं। इंजन litert का उपयोग करें।</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>इस डेस्क के उस तक पहुँचते ही वह मिटा देगा: 'facematch records status' देखें।</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>यह LiteRT के इस संस्करण से मेल नहीं खाता। प्रोग्राम फिर से इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>उसे रिकॉर्ड के फ़ोल्डर में {file} के रूप में रखा गया है। एडमिनिस्ट्रेटर के रूप में पिछला बैकअप वापस लाएँ: facematch records restore. जब ख़राब फ़ाइल किसी काम की न रहे, तो उसे मिटा दें: उसमें व्यक्तिगत डेटा है।</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>रिपोर्ट का जारी होना दर्ज है, लेकिन वह रिकॉर्ड वापस पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>वह कुछ सेकंड में फिर शुरू होता है; यदि नहीं, तो मशीन फिर से चालू करें।</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>इसका आकार {width} x {height} पिक्सेल है। मूल तस्वीर का उसके पूरे आकार में उपयोग करें।</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>हो सकता है कि इसे नुकसान पहुँचाने के लिए बनाया गया हो। दूसरी तस्वीर चुनें, या नई लें।</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>हो सकता है कि उसे दूसरी जगह रखा, नाम बदला या मिटाया गया हो, या उसकी ड्राइव निकाल ली गई हो। तस्वीर फिर से चुनें।</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>इसमें कॉलमों के नाम वाली पंक्ति के नीचे कम-से-कम एक पंक्ति चाहिए।</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>इसे मिटा दिया गया है, अनुरोध पर या समय पूरा होने के कारण; कब और क्यों, यह शृंखला में दर्ज रसीद बताती है।</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>इसके कार्ड का संस्करण {schema} है; यह प्रोग्राम संस्करण {known} पढ़ता है। प्रोग्राम फिर से इंस्टॉल करें, या इस कमांड से मॉडल बनाएँ: facematch models build.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>इसके कार्ड का संस्करण {schema} है; यह प्रोग्राम संस्करण {known} पढ़ता है। मॉडल का फ़ोल्डर वैसा ही वापस रखें जैसा बना था, या मॉडल फिर से बनाएँ।</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>इसके कार्ड का संस्करण {schema} है; यह प्रोग्राम संस्करण {known} पढ़ता है। प्रोग्राम के इस संस्करण से मॉडल को फिर से प्रशिक्षित या निर्यात करें।</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>हो सकता है कि उसकी ड्राइव या कंप्यूटर नेटवर्क ने काम करना बंद कर दिया हो। फ़ाइल को इस कंप्यूटर पर कॉपी करें और वह प्रति चुनें।</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>इसमें आँखों के बीच {distance} पिक्सेल हैं; कम-से-कम {least} चाहिए। कैमरे के और पास जाएँ, या दस्तावेज़ को ज़्यादा रिज़ॉल्यूशन पर स्कैन करें।</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>इसकी पहली पंक्ति में कॉलमों के नाम होने चाहिए: {required}।</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>इसकी समानताओं का अभी कोई अर्थ नहीं है। इसे इस कमांड से कैलिब्रेट करें: facematch calibrate.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>इसकी समानताओं का अभी कोई अर्थ नहीं है। इसे कैलिब्रेट करें: facematch calibrate SOURCE... --model {model} --describe TEXT.</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>जो उपयोग में है उसे ही रखें, या उससे बेहतर प्रशिक्षित करें।</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>सीखने, सत्यापन और परीक्षण के लिए अलग-अलग लोग चाहिए, कम-से-कम {least}। और लोग जोड़ें, या सभी को सीखने के लिए तैयार करें: --fractions 1,0,0.</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>चेहरे पर रोशनी पड़ने दें, स्थिर रहें और फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>कैमरे के पास केवल एक व्यक्ति रहे, फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>records.keep_crops_days को records.keep_days, यानी {days}, से ज़्यादा न रखें।</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>review_fmr कम-से-कम match_fmr जितना रखें, यानी {match:g}: यदि किसी की समीक्षा नहीं होनी है तो दोनों बराबर हो सकते हैं।</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>डेटाबेस का स्वामी उस उपयोगकर्ता को बनाएँ जो नीति के records.database में है, या उसे वे अनुमतियाँ दें जो नहीं हैं।</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>कियोस्क के उपयोगकर्ता को स्कैनर के फ़ोल्डर में फ़ाइलें मिटाने दें।</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>प्रोग्राम को उसके रिकॉर्ड का फ़ोल्डर पढ़ने दें, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>प्रोग्राम को प्रोसेसर पर चलने दें: --device cpu. यदि इस मशीन में ग्राफ़िक्स कार्ड है, तो Vulkan (Linux) या Direct3D 12 (Windows) वाला उसका ड्राइवर इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>प्रोग्राम को उसके रिकॉर्ड के फ़ोल्डर में लिखने दें, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>कुंजी वाली फ़ाइल केवल प्रोग्राम के उपयोगकर्ता को पढ़ने दें, और किसी को नहीं।</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>LiteRT इंस्टॉल नहीं है</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>उसका अपना लॉग देखें, जो कारण बताता है। तब तक जो दर्ज होता है, वह इसी मशीन पर प्रतीक्षा में रहता है।</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>कैमरे में देखें, और फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>डेटा फ़ोल्डर की डिस्क पर जगह बनाएँ।</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>डिस्क पर जगह बनाएँ या डेटा फ़ोल्डर में लिखने की अनुमति दें, या FACEMATCH_DATA में दूसरा फ़ोल्डर बताएँ।</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>डिस्क पर जगह बनाएँ, और प्रोग्राम को उसके रिकॉर्ड के फ़ोल्डर में लिखने दें। कुछ भी मिटाया नहीं गया।</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>डिस्क पर जगह बनाएँ, परिणाम फ़ाइल को दूसरे प्रोग्रामों में बंद करें, या ऐसा फ़ोल्डर चुनें जिसमें आप लिख सकते हैं। जो हो चुका है, वह सुरक्षित है: आगे जारी रखने के लिए उसी सूची और परिणाम फ़ाइल के साथ फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>डिस्क पर जगह बनाएँ, या ऐसा दूसरा फ़ोल्डर चुनें जिसमें आप लिख सकते हैं।</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>डिस्क पर जगह बनाएँ, या देखें कि वहाँ कौन लिख सकता है। जो हो चुका है, वह सुरक्षित है: वही कमांड वहीं से आगे बढ़ता है।</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>डिस्क पर जगह बनाएँ; वही कमांड यहीं से आगे बढ़ता है।</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>जगह बनाएँ और वही कमांड फिर दें: पिछला चेकपॉइंट पूरा है, और प्रक्रिया वहीं से आगे बढ़ती है।</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>पहले किसी और को एडमिनिस्ट्रेटर बनाएँ।</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>रिपोर्ट एक बार फिर बनाएँ।</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>जाँच पर निर्णय होने के बाद रिपोर्ट बनाएँ, या पहले स्वयं निर्णय लें।</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>वह पंक्ति ठीक करें; docs/administrators.md में पूरी नीति दिखाई गई है।</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>अक्सर ऐसा मेमोरी भर जाने से होता है। दूसरे प्रोग्राम बंद करें और इसे उसी फ़ोल्डर के साथ फिर शुरू करें: काम वहीं से आगे बढ़ता है जहाँ था।</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>एडमिनिस्ट्रेटर के रूप में उसे वहाँ ले जाएँ: facematch records keys move.</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>ऐसा फ़ोल्डर बताएँ जिसमें आप लिख सकते हैं।</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>ऐसा फ़ोल्डर बताएँ जिसमें हर व्यक्ति का एक फ़ोल्डर हो, समूहों में या बिना समूहों के, या कॉलम file और identity वाली CSV फ़ाइल।</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>ऐसा मॉडल बताएँ जो चेहरों को एम्बेड करता है; 'facematch models list' उन्हें दिखाता है।</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>नया फ़ोल्डर बताएँ।</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>--out से नया या ख़ाली फ़ोल्डर बताएँ।</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>नीति फ़ाइल बताएँ: UTF-8 में TOML की कुछ पंक्तियाँ।</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>नीति फ़ाइल बताएँ: TOML की कुछ पंक्तियाँ।</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>--out से दूसरा फ़ोल्डर बताएँ, या पहले इसे मिटाएँ।</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>दूसरा फ़ोल्डर बताएँ, या ख़ाली फ़ोल्डर।</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>पहली पंक्ति में हर कॉलम का नाम दें। जहाँ विभाजक सेल का हिस्सा है, वहाँ सेल को उद्धरण चिह्नों में रखें।</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>हर तस्वीर का नाम एक ही बार दें।</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>इसे पूरे पथ के साथ kiosk.document_folder में बताएँ।</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>--out से उनके फ़ोल्डर के बाहर का कोई फ़ोल्डर बताएँ।</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>नाम या पासवर्ड सही नहीं है</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>जिस प्राधिकरण ने सर्वर के प्रमाणपत्र पर हस्ताक्षर किए हैं, उसका प्रमाणपत्र नीति के records.database में sslrootcert के रूप में बताएँ, और सर्वर का वही नाम दें जो उसके प्रमाणपत्र में है।</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>वह comparison.json बताएँ जिसे 'facematch models compare' ने --out से लिखा है।</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>वह फ़ोल्डर बताएँ जिसे facematch dataset prepare ने बनाया था; यदि वह बीच में रुक गया था, तो वही कमांड फिर दें।</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>फ़ोल्डर का नाम {model} रखें।</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>फ़ोल्डर नहीं, वह सूची बताएँ जिसका उपयोग करना है।</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>नीति के records.database में प्राइमरी सर्वर बताएँ, या इसी को प्राइमरी बनाएँ।</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>कोई कैमरा नहीं मिला</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>कोई चेहरा नहीं मिला</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>कोई चेहरा नहीं मिला: तस्वीर लगभग सफ़ेद है</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>किसी ग्राफ़िक्स कार्ड का उपयोग नहीं हो सकता</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>संस्थान के अपने किसी मॉडल का यह नाम नहीं हो सकता</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>फ़ोटो वाला कोई पन्ना नहीं दिखा</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>कोई तस्वीर नहीं रखी गई: कोई चेहरा नहीं दिखा</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>कोई तस्वीर नहीं रखी गई: कैमरे के सामने कई लोग थे</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>कोई तस्वीर नहीं रखी गई: चेहरा पहचान में नहीं आया</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>कोई तस्वीर नहीं रखी गई: चेहरा बहुत दूर था</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>इस जाँच की रिपोर्ट नहीं बन सकती: वह वैसी नहीं है जैसी दर्ज की गई थी</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>संस्थान के डेटाबेस सर्वर से सुरक्षित कनेक्शन नहीं बन सकता</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>अभी कोई साइन इन नहीं कर सकता</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>किसी की तस्वीरें उसकी सहमति के बिना न्यूरल नेटवर्क को सिखाने के काम नहीं आ सकतीं</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>किसी भी तस्वीर में ऐसा चेहरा नहीं है जिसका उपयोग हो सके</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>इस जाँच का अब कुछ भी नहीं रखा गया है</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>दोनों में से एक में कोई और है, या पहचाना नहीं जा सकता। कैमरे के सामने केवल एक व्यक्ति के साथ तस्वीरें फिर लें।</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>केवल वही निर्णय दर्ज होता है जो उसके उत्तर के विरुद्ध हो।</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>यह केवल एडमिनिस्ट्रेटर कर सकते हैं</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>यह केवल पर्यवेक्षक और एडमिनिस्ट्रेटर कर सकते हैं</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>इसका उपयोग केवल वही संस्थान कर सकता है जिसके लोगों ने सहमति दी है। यदि यह वही संस्थान है, तो इसका फ़ोल्डर {place} में रखें, और यदि कार्ड में संस्थान का नाम है, तो नीति में भी वही नाम दें: [model] के नीचे site।</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>इसे दूसरे प्रोग्राम में खोलकर JPEG के रूप में सहेजें, या नई तस्वीर लें।</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>इसे दूसरे प्रोग्राम में खोलें, पन्ने को JPEG फ़ाइल के रूप में सहेजें और वह फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>इसे इसके पासवर्ड से दूसरे प्रोग्राम में खोलें, पन्ने को JPEG फ़ाइल के रूप में सहेजें और वह फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>फ़ोल्डर खोलें और उसमें से एक तस्वीर चुनें।</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>इस तस्वीर को खोलने में बहुत ज़्यादा मेमोरी लगती है</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>शायद कोई दूसरी मशीन इस मशीन के डेटा फ़ोल्डर की प्रति से काम कर रही है, या फ़ोल्डर किसी पुरानी प्रति से वापस रखा गया है: अपने एडमिनिस्ट्रेटर को बताएँ। जो दर्ज होता है, वह इसी मशीन पर प्रतीक्षा में रहता है।</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>{count} में से तस्वीर {number} में कोई और है, या पहचाना नहीं जा सकता। इसे छोड़ दें, या कैमरे के सामने केवल एक व्यक्ति के साथ तस्वीरें फिर लें।</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>कैमरा लगाएँ, या उसके बदले तस्वीर की फ़ाइल खोलें।</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>इसे फिर लगाएँ, या दूसरा चुनें। फ़ाइल खोलना अब भी काम करता है।</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>चेहरे फिर से तैयार करें: facematch dataset prepare.</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>मॉडल का फ़ोल्डर वैसा ही वापस रखें जैसा बना था, या मॉडल फिर से बनाएँ।</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>जिस प्राधिकरण ने सर्वर के प्रमाणपत्र पर हस्ताक्षर किए हैं, उसका प्रमाणपत्र PEM फ़ाइल के रूप में वहाँ रखें।</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>फ़ाइल को किसी प्रति से वापस रखें, या दूसरे फ़ोल्डर में फिर शुरू करें।</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>मॉडल का फ़ोल्डर जैसा था वैसा वापस रखें, 'facematch models use NAME' से दूसरा चुनें, या प्रोग्राम के साथ आए मॉडल पर लौटें: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>जो रिकॉर्ड यहाँ थे वे ग़ायब हैं: उनकी फ़ाइल जितनी होनी चाहिए उससे पुरानी है</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>पंक्ति {row} पढ़ी नहीं जा सकती: कोई उद्धरण चिह्न बंद नहीं है, या सेल के भीतर है</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>पंक्ति {row} में यह नहीं लिखा है कि तस्वीर दस्तावेज़ की है या नहीं</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>पंक्ति {row} में कॉलमों से ज़्यादा सेल हैं</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>पंक्ति {row} में कॉलम {columns} ख़ाली है</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>पंक्ति {row} में कोई सेल्फ़ी नहीं दी गई है</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>पंक्ति {row} में वही तस्वीर है जो पंक्ति {first} में पहले से है</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>पंक्ति {row} में दी गई सेल्फ़ियाँ: {count}</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>परिणाम फ़ाइल की पंक्ति {row} वह पंक्ति नहीं है जो इस सूची में वहाँ है</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>पंक्ति {first} और {row} की आईडी एक ही है</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>'facematch records verify' चलाएँ, जो बताता है कि क्या बदला गया है।</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>प्रोग्राम को उस उपयोगकर्ता के रूप में चलाएँ जिसके ये रिकॉर्ड हैं। यदि कुंजी भंडार खो गया है, तो कुंजी को उसकी निर्यात की गई प्रति से वापस लाएँ: facematch records keys import.</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>इसे CSV के रूप में सहेजें, स्प्रेडशीट में 'CSV UTF-8' के रूप में। वर्कबुक (.xlsx, .ods) पढ़ी नहीं जा सकती।</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>इसे दूसरे प्रोग्राम में छोटे आकार में सहेजें, या नई तस्वीर लें।</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>इसे दूसरे प्रोग्राम में छोटे आकार में, सादे JPEG के रूप में सहेजें।</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>तस्वीर को दूसरे प्रोग्राम में JPEG के रूप में, या छोटे आकार में सहेजें।</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>उसमें मौजूद तस्वीर को JPEG फ़ाइल के रूप में सहेजें, या दस्तावेज़ को PDF के रूप में सहेजें, और वह फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>कुछ शब्दों में बताएँ कि आपने क्या देखा।</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>इसे अधिक से अधिक {most} वर्णों में लिखें।</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>--consent से बताएँ कि इन लोगों ने सहमति कैसे दी, एक वाक्य में, जिसमें किसी का नाम न हो।</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>रिपोर्ट का QR कोड फिर से स्कैन करें, और उसका पूरा टेक्स्ट दें।</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>दस्तावेज़ फिर से स्कैन करें, या उसकी कोई तस्वीर चुनें।</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>केवल फ़ोटो वाला पन्ना स्कैन करें, या वहाँ केवल उसकी तस्वीर रखें।</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>फिर से खोजें और सूची में से कोई रिकॉर्ड लें।</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>'facematch models use --help' देखें।</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>देखें कि वह जुड़ी हुई है और उस पर जगह बची है, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>देखें कि वह चल रहा है और यह मशीन उस तक पहुँचती है। तब तक जो दर्ज होता है, वह इसी मशीन पर प्रतीक्षा में रहता है।</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>देखें कि रिकॉर्ड का फ़ोल्डर मौजूद है और प्रोग्राम उसमें लिख सकता है, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>देखें कि नीति के records.database में सही सर्वर है और पासवर्ड सही है।</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>देखें कि नीति के records.database में दिया गया उपयोगकर्ता और पासवर्ड सही हैं। जो पासवर्ड नीति में नहीं है, वह एनवायरनमेंट वेरिएबल FACEMATCH_DATABASE_PASSWORD से पढ़ा जाता है।</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>देखें कि आप उसमें लिख सकते हैं, और वही कमांड फिर दें: प्रक्रिया अपने पिछले चेकपॉइंट से आगे बढ़ती है।</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>देखें कि कौन-कौन है: facematch records people list.</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>records.sign_in और records.crops को true करें: दूसरा व्यक्ति कोई और होना चाहिए और उसे चेहरे दिखने चाहिए।</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>स्पष्ट नहीं है कि कौन-सा चेहरा जाँचना है</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>प्रोग्राम में कुछ गड़बड़ हो गई</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>इसे उसी फ़ोल्डर के साथ फिर शुरू करें: काम वहीं से आगे बढ़ता है जहाँ था। यदि यह फिर इसी तरह रुक जाए, तो टर्मिनल में 'facematch adapt' चलाएँ, जो दिखाता है कि क्या हो रहा है।</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>जब सर्वर तक पहुँच हो, तब प्रोग्राम फिर से शुरू करें: वह बदलाव पूरा कर देगा।</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>प्रोग्राम फिर से शुरू करें: वह ख़राब फ़ाइल को अलग रख देगा और नई शुरू करेगा। फिर बैकअप वापस लाएँ: facematch records restore.</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>वहाँ TLS चालू करें (postgresql.conf में ssl = on)। यदि वहाँ तक का रास्ता अपने-आप में सुरक्षित है, तो नीति के records.database में sslmode=disable लिखने पर TLS के बिना भी काम चलता है।</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>इसे फिर लें, जब रोशनी पीछे से नहीं, चेहरे पर पड़ रही हो।</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>तस्वीर फिर से लें या फिर से कॉपी करें।</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>दूसरी तस्वीरें लें और फिर से जाँच करें।</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>तस्वीर फिर लें, चेहरे पर कम रोशनी में या बिना फ़्लैश के।</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>अपने एडमिनिस्ट्रेटर को बताएँ, जब तक कि फ़ाइल जान-बूझकर वापस न रखी गई हो: 'facematch records verify' बताता है कि क्या ग़ायब है, और 'facematch records restore' बैकअप में जो है उसे वापस लाता है।</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>अपने एडमिनिस्ट्रेटर को बताएँ: 'facematch records verify' बताता है कि क्या बदला गया, और बैकअप सूची को वापस लाता है।</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>TensorFlow को कोई ग्राफ़िक्स कार्ड नहीं मिला</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>TensorFlow इंस्टॉल नहीं है</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>यह किसी रिपोर्ट का कोड नहीं है</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>जाँच का उत्तर पहले से यही है</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>PDF में कोई पन्ना नहीं है</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>PDF पासवर्ड से सुरक्षित है</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>PDF का पन्ना किसी स्कैन से कहीं ज़्यादा जटिल है</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>अनुकूलन ऐसे उत्तर के बिना समाप्त हुआ जिसे पढ़ा जा सके</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>सिस्टम ने अनुकूलन बीच में रोक दिया</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>साथ आया न्यूरल नेटवर्क कैलिब्रेट नहीं है</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>कैमरे से कोई तस्वीर नहीं आ रही</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>कैमरे या क्लिपबोर्ड से कोई तस्वीर नहीं मिली</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>कैमरा निकाल दिया गया</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>कैमरे की तस्वीर पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>मॉडल {model} के कार्ड का उपयोग नहीं हो सकता: {what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>मॉडल {model} का कार्ड यह नहीं बताता कि उसकी तस्वीरें किस उपयोग की अनुमति देती हैं</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>नीति के records.database में sslrootcert के रूप में बताया गया प्रमाणपत्र पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>मॉडल का चुनाव लिखा नहीं जा सकता: {reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>वीडियो क्लिप चलाई नहीं जा सकती</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>सबसे आम कारण यह है: {reason}। और जानने के लिए facematch dataset inspect चलाएँ।</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>तुलना पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>तुलना {model} और उपयोग में आ रहे {in_use} की नहीं, दूसरे मॉडलों की है</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>तुलना से कुछ पता नहीं चलता: यह {people} लोगों, एक ही व्यक्ति के {genuine} जोड़ों और अजनबियों के {impostor} जोड़ों की है</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>तुलना में मॉडल {model} उपयोग में आ रहे मॉडल से {points:.1f} प्रतिशत अंक कमतर है</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>डेटा फ़ोल्डर का उपयोग नहीं हो सकता: {reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>डेटा सेट में लोगों की कोई तस्वीर नहीं है</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>निर्णय का कोई कारण नहीं दिया गया है</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>डिस्क भर गई है</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>डिस्क भर गई है: {free} MB बचे हैं</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>रिकॉर्ड वाली डिस्क ठीक से काम नहीं कर रही</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>रिकॉर्ड वाली डिस्क भर गई है</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>फ़ाइल का अंतिम हिस्सा नहीं है, जैसा कॉपी या डाउनलोड बीच में रुकने पर होता है। इसे फिर से कॉपी या डाउनलोड करें, या नई तस्वीर लें।</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>मिटाया जाना दर्ज हो गया है, पर संस्थान के डेटाबेस सर्वर ने अभी इसे पूरा नहीं किया है</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>निर्यात लिखा नहीं जा सकता: {reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>चेहरा खोजक का कैस्केड लोड नहीं हो सका</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>चेहरा इतना चमकीला है कि पहचान में नहीं आता</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>चेहरा बहुत छोटा है</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>चेहरे में बारीकियाँ बहुत कम हैं</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>सीखने के लिए काटे गए चेहरे मिटाए नहीं जा सकते: {reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>चेहरे प्रोग्राम के किसी दूसरे संस्करण से तैयार किए गए थे</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकी</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>फ़ाइल {megabytes:,} MB की है, जबकि अधिकतम {limit:,} MB खोला जा सकता है</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>फ़ाइल में किसी तस्वीर की ज़रूरत से कहीं ज़्यादा डेटा छिपा है</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>फ़ाइल ख़ाली है</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>फ़ाइल वहाँ नहीं है</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>तैयार किए गए किसी चेहरे की फ़ाइल नहीं है या पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>रिकॉर्ड की फ़ाइल ख़राब है</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>रिकॉर्ड की फ़ाइल ख़राब है और उसे अलग नहीं रखा जा सकता</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>रिकॉर्ड की फ़ाइल ख़राब थी, इसलिए नए रिकॉर्ड शुरू किए गए हैं</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>रिकॉर्ड का सिरा दर्ज करने वाली फ़ाइल पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>रिकॉर्ड का सिरा दर्ज करने वाली फ़ाइल लिखी नहीं जा सकती</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>रिकॉर्ड की कुंजी वाली फ़ाइल ख़राब है</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>अनुकूलन के नतीजे लिखे नहीं जा सकते: {reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>पहला व्यक्ति एडमिनिस्ट्रेटर नहीं है</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>फ़ोल्डर बनाया नहीं जा सकता: {reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>फ़ोल्डर पढ़ा नहीं जा सकता: {reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>तैयार चेहरों के फ़ोल्डर में कुछ और है</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>तैयार चेहरों का फ़ोल्डर तस्वीरों के बीच है</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>फ़ोल्डर में दूसरी तरह से तैयार किए गए चेहरे हैं: {way}</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>फ़ोल्डर में तैयार चेहरे नहीं हैं, या वे पूरे नहीं हैं</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>फ़ोल्डर में ऐसी कई सूचियाँ हैं कि किस तस्वीर में कौन है</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>मॉडल {model} के फ़ोल्डर का नाम मॉडल के नाम से अलग है</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>ग्राफ़िक्स कार्ड ग़लत परिणाम देता है</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>इस कुंजी से यह रिकॉर्ड नहीं खुलता: कुंजी किसी दूसरे संस्थान की है, या रिकॉर्ड बदल दिया गया है</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>रिकॉर्ड की कुंजी पढ़ी नहीं जा सकती: {reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>रिकॉर्ड की कुंजी लिखी नहीं जा सकती: {reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>रिकॉर्ड की कुंजी वहाँ नहीं है जहाँ नीति के अनुसार होनी चाहिए</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>रिकॉर्ड की कुंजी ख़राब है</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>रिकॉर्ड की कुंजी अब नहीं है</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>रिकॉर्ड की कुंजी पासफ़्रेज़ से सुरक्षित है</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>रिकॉर्ड की कुंजी इस डेस्क पर बदली गई, और संस्थान के डेटाबेस सर्वर को इसकी जानकारी नहीं है</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>रिकॉर्ड की कुंजी {key} इस मशीन पर नहीं है</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>{section} की कुंजियाँ ये हैं: {known}।</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>सूची वहाँ से आगे जारी नहीं रह सकती</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>सूची पढ़ी नहीं जा सकती: {reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>सूची में कॉलम {missing} नहीं है</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>सूची में एक ही नाम के दो कॉलम हैं</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>सूची ख़ाली है</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>सूची ऐसी टेक्स्ट फ़ाइल नहीं है जिसे पढ़ा जा सके</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>साइन इन करने वालों की सूची वैसी नहीं है जैसी छोड़ी गई थी</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>जो मिटाया गया उसकी सूची पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>जो मिटाया गया उसकी सूची लिखी नहीं जा सकती</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>मॉडल का नाम {name} नहीं हो सकता</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>मॉडल की फ़ाइल बदल दी गई है</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>उपयोग में आ रहा मॉडल ख़राब है, इसलिए किसी की उससे तुलना नहीं हो सकती</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>उपयोग में आ रहे मॉडल {model} का उपयोग नहीं हो सकता: {reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>उपयोग में आ रहा मॉडल {model} चुने जाने के बाद बदल दिया गया है</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>मॉडल इंस्टॉल नहीं है</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>मॉडल {model} TensorFlow में नहीं चल सकता</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>मॉडल {model} चेहरों की तुलना नहीं करता</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>मॉडल {model} कैलिब्रेट नहीं है</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>मॉडल {model} पूरा नहीं है</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>मॉडल {model} ने किसी दूसरे संस्थान के लोगों से सीखा है</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>मॉडल {model} प्रोग्राम के किसी दूसरे संस्करण के लिए बना था</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>मॉडल {model} की तुलना उपयोग में आ रहे मॉडल से नहीं की गई</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>इस नाम का उपयोग नहीं हो सकता</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>न्यूरल नेटवर्क {file} लोड नहीं हो सकता</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>पासफ़्रेज़ नहीं दिया गया है</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>पासफ़्रेज़ सही नहीं है</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>पासफ़्रेज़ {shortest} वर्णों से छोटा है</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>पासवर्ड {shortest} से {longest} वर्णों का नहीं है</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>पासवर्ड ऐसा है जिसे कोई भी सबसे पहले आज़माएगा</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>तस्वीर {megapixels:,} मेगापिक्सेल की है, जबकि अधिकतम {limit:,} मेगापिक्सेल खोले जा सकते हैं</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>तस्वीर अधूरी है</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>तस्वीर ख़राब हो गई है</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>तस्वीर इतनी अँधेरी है कि चेहरा पहचान में नहीं आता</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>तस्वीर चेहरा दिखाने के लिए बहुत छोटी है</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>तस्वीर एक ओर {side:,} पिक्सेल लंबी है, जबकि अधिकतम {limit:,} पिक्सेल खोले जा सकते हैं</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>लगता है कि तस्वीर बहुत छोटी तस्वीर से बड़ी की गई है, या फ़ोकस से बहुत बाहर है। मूल तस्वीर का उपयोग करें, या फिर से लें।</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>तस्वीर में लगभग एक ही आकार के {count} चेहरे हैं। उनमें से एक चुनें, या केवल एक व्यक्ति की तस्वीर का उपयोग करें।</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>जिन तस्वीरों से मॉडल {model} ने सीखा, वे केवल शोध की अनुमति देती हैं</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>नीति पासफ़्रेज़ माँगती है, और अभी तक कोई नहीं चुना गया है</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>नीति दूसरी राय माँगती है, पर उसके लिए जो ज़रूरी है वह नहीं है</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>नीति फ़ाइल पढ़ी नहीं जा सकती: {reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>नीति फ़ाइल बहुत ज़्यादा लंबी है</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>नीति फ़ाइल टेक्स्ट नहीं है</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>नीति फ़ाइल मान्य TOML नहीं है: {reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>नीति में ऐसा कोई टेक्स्ट नहीं है जिस पर आगंतुक सहमति दे सके</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>नीति में {name} नाम की कोई चीज़ नहीं होती</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>नीति तस्वीरों को उनके रिकॉर्ड से ज़्यादा समय तक रखती है</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>नीति में kiosk.document फ़ोल्डर पर है, पर कोई फ़ोल्डर नहीं बताया गया</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>नीति का kiosk.document ज्ञात नहीं है</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>नीति के kiosk.languages में ऐसी भाषा है जो प्रोग्राम में नहीं है</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>नीति के kiosk.{name} का मान {value} नहीं हो सकता</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>नीति का model.use ज्ञात नहीं है</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>नीति का records.database ऐसा sslmode माँगता है जो ज्ञात नहीं है</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>नीति का records.database किसी PostgreSQL सर्वर का पता नहीं है</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>नीति का records.key ज्ञात नहीं है</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>नीति के records.{name} का मान {days} नहीं हो सकता</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>नीति का review_fmr उसके match_fmr से सख़्त है</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>नीति का {name} ग़लत प्रकार का है</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>नीति के {name} का मान {chosen:g} नहीं हो सकता</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>तैयार चेहरे पूरे नहीं हैं: उनकी तालिका नहीं है</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>तैयार चेहरे लिखे नहीं जा सकते: {reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>तैयार चेहरों के लिए फ़ोल्डर चाहिए, पर --out में फ़ाइल दी गई है</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>तैयार चेहरे तैयार किए जाने के बाद बदल दिए गए हैं</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>प्रोग्राम दूसरी प्रक्रिया में अपने न्यूरल नेटवर्क नहीं खोल सकता</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>प्रोग्राम अब उत्तर नहीं दे रहा</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>न्यूरल नेटवर्क का अनुकूलन करने वाला प्रोग्राम शुरू नहीं हो सकता</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>कारण ज्ञात नहीं है</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>कारण बहुत लंबा है</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>रेसिपी साथ आए न्यूरल नेटवर्क से शुरू नहीं होती</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>कौन-सा मॉडल उपयोग में है, इसका रिकॉर्ड पढ़ा नहीं जा सकता</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>रिकॉर्ड को किसी दूसरे प्रोग्राम ने लॉक किया हुआ है</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>रिकॉर्ड खोले नहीं जा सकते</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>रिकॉर्ड लिखे नहीं जा सकते</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>किसी दूसरे प्रोग्राम ने अभी-अभी इन रिकॉर्ड की जगह दूसरे रिकॉर्ड रख दिए हैं</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>रिकॉर्ड प्रोग्राम के किसी ज़्यादा नए संस्करण से लिखे गए थे</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>रिपोर्ट लिखी नहीं जा सकती: {reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>परिणाम वहाँ नहीं लिखे जा सकते: वह फ़ाइल नहीं है</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>परिणाम लिखे नहीं जा सकते: {reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>परिणाम फ़ाइल किसी दूसरे डिवाइस पर शुरू की गई थी</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>परिणाम फ़ाइल मॉडल के किसी दूसरे कैलिब्रेशन से शुरू की गई थी</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>परिणाम फ़ाइल किसी दूसरे इंजन से शुरू की गई थी</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>परिणाम फ़ाइल किसी दूसरी सूची से शुरू की गई थी, या सूची उसके बाद बदल दी गई</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>परिणाम फ़ाइल किसी दूसरे मॉडल से शुरू की गई थी</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>परिणाम फ़ाइल किसी दूसरी नीति से शुरू की गई थी</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>परिणाम फ़ाइल प्रोग्राम के किसी दूसरे संस्करण से शुरू की गई थी</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>परिणाम फ़ाइल मॉडल के लिए दूसरी तरह काटे गए चेहरों से शुरू की गई थी</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>परिणाम फ़ाइल किसी दूसरे फ़ोल्डर की तस्वीरों से शुरू की गई थी</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>परिणाम फ़ाइल शुरू करने वाली प्रक्रिया इससे इस बात में अलग है कि जाँचें दर्ज होती हैं या नहीं</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>प्रक्रिया का चेकपॉइंट ख़राब है, या प्रोग्राम के किसी दूसरे संस्करण का है</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>प्रक्रिया के फ़ोल्डर में लिखा नहीं जा सकता: {reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>स्कैन की गई तस्वीर मिटाई नहीं जा सकती: {reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>अनुभाग ये हैं: {known}।</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>सभी सेल्फ़ियों में एक ही व्यक्ति नहीं है</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>सर्वर पर इस डेस्क के रिकॉर्ड स्वयं डेस्क के रिकॉर्ड से अलग हैं</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>संस्थान का डेटाबेस सर्वर माँगा गया काम नहीं कर सका</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>संस्थान का डेटाबेस सर्वर उत्तर नहीं दे रहा</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>संस्थान का डेटाबेस सर्वर उत्तर नहीं दे रहा, और उस पर इस केस का और डेटा हो सकता है</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>संस्थान का डेटाबेस सर्वर इस डेस्क को प्रवेश नहीं देता</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>संस्थान का डेटाबेस सर्वर यह प्रमाणित नहीं करता कि वह इस डेस्क का पासवर्ड जानता है</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>संस्थान के डेटाबेस सर्वर पर जगह नहीं बची है</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>संस्थान के डेटाबेस सर्वर पर ऐसा कोई डेटाबेस नहीं है</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>संस्थान का डेटाबेस सर्वर विश्वसनीय नहीं है: उसका प्रमाणपत्र अज्ञात है, उसकी अवधि समाप्त हो गई है, या उसमें किसी दूसरे होस्ट का नाम है</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>संस्थान के डेटाबेस सर्वर का उपयोग प्रोग्राम का कोई ज़्यादा नया संस्करण कर रहा है</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>संस्थान का डेटाबेस सर्वर अभी केवल पढ़ने देता है</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>सिस्टम के कुंजी भंडार में इन रिकॉर्ड की कुंजी नहीं है</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>सिस्टम का कुंजी भंडार नहीं खुल रहा</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>इस जाँच के दोनों चेहरे अब रखे नहीं गए हैं, इसलिए कोई दूसरी राय नहीं दे सकता</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>वेबसाइट ने तस्वीर के बदले एक पेज भेजा है। पेज को ब्राउज़र में खोलें, तस्वीर को ही सहेजें और वह फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>परिणाम फ़ाइल के नाम की एक फ़ाइल पहले से है, और उसे किसी प्रक्रिया ने नहीं बनाया</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>परिणाम फ़ाइल के नाम की एक फ़ाइल पहले से है, और आगे जारी रखने के लिए कोई प्रक्रिया नहीं है</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>इस नाम का एक मॉडल पहले से है</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>फ़ोल्डर में पहले से कुछ और है</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>कई नई तस्वीरें हैं</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>बाँटने के लिए लोग बहुत कम हैं: {count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>दस्तावेज़ और सेल्फ़ी दोनों वाले {count} लोग हैं; अनुकूलन के लिए {least} चाहिए</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>इस नाम की फ़ाइल पहले से है</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>केस संदर्भ नहीं दिया गया है</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>इस नाम का कोई मॉडल नहीं है</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>ऐसी कोई जाँच नहीं है</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>ऐसी कोई जाँच नहीं है, या उसका अब कुछ भी नहीं रखा गया है</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>इस नाम का कोई व्यक्ति नहीं है</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>इस नाम का एक व्यक्ति पहले से है</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>इस जाँच में कोई तुलना नहीं हुई, इसलिए निर्णय लेने को कुछ नहीं है</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>इस जाँच पर निर्णय हो चुका है</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>इस जाँच पर अभी वह राय बाकी है जो इसका उत्तर जाने बिना दी जाती है</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>इस डेस्क पर रिकॉर्ड की वह कुंजी नहीं है जिसका उपयोग संस्थान के दूसरे डेस्क करते हैं</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>इस डेस्क के उपयोगकर्ता को संस्थान के डेटाबेस सर्वर पर रिकॉर्ड के साथ काम करने की अनुमति नहीं है</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>यह डिवाइस या पाइप है, फ़ाइल नहीं</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>यह फ़ोल्डर है, तस्वीर नहीं</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>यह टेक्स्ट फ़ाइल है, तस्वीर नहीं</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>यह वीडियो है, तस्वीर नहीं</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>यह वेब पेज है, तस्वीर नहीं</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>यह ऑफ़िस दस्तावेज़ या आर्काइव है, तस्वीर नहीं</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>यह ऐसी तस्वीर नहीं है जिसे यहाँ पहचाना जाता हो</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>इस प्रकार की {format} फ़ाइल यहाँ नहीं खोली जा सकती</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>इस सिस्टम में ऐसा कोई कुंजी भंडार नहीं है जो रिकॉर्ड की कुंजी रख सके</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>इसके बाद ऐसा कोई नहीं बचेगा जो लोगों, कुंजियों और रिकॉर्ड में बदलाव कर सके</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>बहुत बार ग़लत पासवर्ड दिया गया</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>मॉडल को ऐसी तस्वीरों पर प्रशिक्षित करें जिनकी शर्तें संस्थान के उपयोग की अनुमति देती हैं। यदि यह शोध संस्थान है, तो नीति में यह लिखें: [model] के नीचे use = "research"।</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>प्रशिक्षण के लिए यह ज़रूरी है। प्रोग्राम को उसके स्रोत से, उसकी सभी ज़रूरतों के साथ इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>फिर कोशिश करें। यदि ऐसा फिर हो, तो अपने एडमिनिस्ट्रेटर को बताएँ।</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>इस जाँच पर दो लोगों की राय अलग है, इसलिए निर्णय पर्यवेक्षक का होगा</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>पासफ़्रेज़ टाइप करें, या FACEMATCH_RECORDS_PASSPHRASE सेट करें।</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>दोनों फिर से टाइप करें। बड़े और छोटे अक्षरों का ध्यान रखें।</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>इसे फिर से टाइप करें। बड़े और छोटे अक्षरों का ध्यान रखें।</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>पासफ़्रेज़ टाइप करें, या FACEMATCH_RECORDS_PASSPHRASE सेट करें।</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>उसे अनलॉक करें और फिर कोशिश करें। रिकॉर्ड की कुंजी उसी में है।</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>उसे अनलॉक करें, या नीति के records.key को file या passphrase करें।</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>उसका ड्राइवर अपडेट करें, या प्रोग्राम को प्रोसेसर पर चलने दें: --device cpu.</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>इस डेस्क पर प्रोग्राम अपडेट करें। तब तक जो दर्ज होता है, वह इसी मशीन पर प्रतीक्षा में रहता है।</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>--device cpu या इंजन litert का उपयोग करें। TensorFlow को CUDA वाला NVIDIA कार्ड चाहिए, और वह Windows पर नहीं चलता।</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>ऐसी तस्वीर का उपयोग करें जिसमें चेहरा कैमरे की ओर हो, उस पर अच्छी रोशनी हो और वह ढका न हो।</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>उसी संस्करण का उपयोग करें, या इस संस्करण से बना बैकअप वापस लाएँ: facematch records restore.</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>इंजन litert का उपयोग करें, जो यही परिणाम देता है, या TensorFlow इंस्टॉल करें।</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>थोड़ा रुककर फिर कोशिश करें। यदि रिकॉर्ड लॉक ही रहें, तो उनका उपयोग कर रहा दूसरा प्रोग्राम बंद करें।</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>उसके समाप्त होने तक प्रतीक्षा करें, या दूसरी परिणाम फ़ाइल चुनें।</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>उसके समाप्त होने तक प्रतीक्षा करें, या दूसरा फ़ोल्डर चुनें।</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>{seconds} सेकंड प्रतीक्षा करें, फिर दोबारा कोशिश करें।</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>संस्थान के डेटाबेस सर्वर के पते पर जो उत्तर देता है, वह PostgreSQL नहीं है</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>इस प्रक्रिया के बारे में परिणाम फ़ाइल के साथ जो दर्ज किया गया था, वह अब नहीं है</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>कॉलम document में 1 या 0, yes या no लिखें, या सेल ख़ाली छोड़ दें।</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>अधिकतम {most} वर्णों का नाम लिखें।</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>वहाँ एक संख्या लिखें।</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>वहाँ हर भाषा के लिए टेक्स्ट लिखें, जैसे {{ en = "..." }}।</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>वहाँ उद्धरण चिह्नों में टेक्स्ट लिखें।</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>दिनों की पूर्ण संख्या लिखें, 1 से {most} तक।</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>सेकंडों की पूर्ण संख्या लिखें, {least} से {most} तक।</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>वहाँ एक पूर्ण संख्या लिखें।</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>इसे हर भाषा के लिए consent.text में लिखें।</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>इनमें से एक लिखें: {known}।</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>केवल ये लिखें: {known}।</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>postgresql://USER@HOST/DATABASE लिखें, और प्रश्न चिह्न के बाद केवल ये विकल्प: {known}।</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>postgresql://USER@HOST/DATABASE लिखें, या इस मशीन पर फ़ाइल रखने के लिए इसे छोड़ दें।</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>वहाँ कोष्ठकों में टेक्स्ट लिखें, जैसे ["en", "de"]।</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>वहाँ true या false लिखें।</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>दो अलग रायों में से एक आपकी है</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>इस जाँच पर पहली राय आपकी है</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>आपको यह फ़ाइल पढ़ने की अनुमति नहीं है</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>यह जाँच आपने की है, और इसका स्कोर आपने देखा है</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} नहीं है या पढ़ी नहीं जा सकती। प्रोग्राम फिर से इंस्टॉल करें, या इस कमांड से मॉडल बनाएँ: facematch models build.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} नहीं है या पढ़ी नहीं जा सकती। मॉडल का फ़ोल्डर वैसा ही वापस रखें जैसा बना था, या मॉडल फिर से बनाएँ।</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>मॉडल {model} की {file} वह फ़ाइल नहीं है जिसके लिए उसका कार्ड लिखा गया था। प्रोग्राम फिर से इंस्टॉल करें, या इस कमांड से मॉडल बनाएँ: facematch models build.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>मॉडल {model} की {file} वह फ़ाइल नहीं है जिसके लिए उसका कार्ड लिखा गया था। मॉडल का फ़ोल्डर वैसा ही वापस रखें जैसा बना था, या मॉडल फिर से बनाएँ।</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>{format} फ़ाइलें यहाँ नहीं खोली जा सकतीं</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>चेहरे से रोशनी लौट रही है</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>पोर्ट्रेट से रोशनी लौट रही है</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>अपना मुँह बंद करें।</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>कैमरे के और पास आएँ, या तस्वीर का उसके मूल आकार में उपयोग करें।</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>कैमरे के और पास आएँ।</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>स्थिर रहें, लेंस पोंछें, और तस्वीर लेने से पहले कैमरे को फ़ोकस करने दें।</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>सिर सीधा रखें: वह आपके बाएँ झुका है।</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>सिर सीधा रखें: वह आपके दाएँ झुका है।</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>यदि बेहतर पोर्ट्रेट वाला कोई और दस्तावेज़ हो, तो उसका उपयोग करें।</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>लगता है कि इसे छोटी तस्वीर से बड़ा किया गया है, या यह फ़ोकस से बाहर है। मूल तस्वीर का उपयोग करें, या फिर से लें।</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>दस्तावेज़ को काँच पर सीधा रखें।</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>सामने से चेहरे पर रोशनी पड़ने दें, और लेंस पोंछें।</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>सीधे कैमरे में देखें: सिर अपने बाएँ घुमाएँ।</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>सीधे कैमरे में देखें: सिर अपने दाएँ घुमाएँ।</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>ठुड्डी थोड़ी नीचे करें, या कैमरा ऊपर रखें।</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>थोड़ा अपने बाएँ हटें।</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>थोड़ा अपने दाएँ हटें।</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>थोड़ा पीछे हटें।</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>ऐसे हटें कि पूरा चेहरा तस्वीर में आए।</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>लैंप को बगल में करें, फ़्लैश न चलाएँ, या चश्मा उतारें।</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>दोनों आँखें खोलें, और कैमरे में देखें।</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>पन्ने की फ़ोटो ठीक ऊपर से लें। यदि बेहतर पोर्ट्रेट वाला कोई और दस्तावेज़ हो, तो उसका उपयोग करें।</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>पन्ने को दबाकर सपाट करें और दोनों ओर से एक-सी रोशनी दें, या उसे स्कैन करें।</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>ठुड्डी थोड़ी ऊपर करें, या कैमरा नीचे रखें।</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>दस्तावेज़ को ज़्यादा कंट्रास्ट के साथ और रंगीन फिर से स्कैन करें। यदि बेहतर पोर्ट्रेट वाला कोई और दस्तावेज़ हो, तो उसका उपयोग करें।</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>दस्तावेज़ फिर से स्कैन करें, और उसे ऊँची गुणवत्ता में या PNG के रूप में सहेजें।</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>दस्तावेज़ को फिर से, ज़्यादा चमकीला स्कैन करें, या ज़्यादा रोशनी में उसकी फ़ोटो लें।</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>दस्तावेज़ को फिर से, गहरा स्कैन करें, या बिना फ़्लैश के उसकी फ़ोटो लें।</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>दस्तावेज़ को 300 dpi या उससे ज़्यादा पर स्कैन करें, या पास से उसकी फ़ोटो लें।</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>दस्तावेज़ को काँच पर दबाकर 300 dpi पर स्कैन करें, या फिर से उसकी फ़ोटो लें।</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>पन्ने को सपाट रखकर स्कैन करें, उस पर कुछ न रखा हो। यदि बेहतर पोर्ट्रेट वाला कोई और दस्तावेज़ हो, तो उसका उपयोग करें।</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>पूरा पन्ना स्कैन करें, और पोर्ट्रेट का कोई हिस्सा न काटें।</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>नीचे होकर बैठें, या कैमरा ऊपर की ओर झुकाएँ।</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>सीधे होकर बैठें, या कैमरा नीचे की ओर झुकाएँ।</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>तेज़ रोशनी से हटें, या बिना फ़्लैश के तस्वीर लें।</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>हाथ, बाल, मास्क या चश्मा चेहरे से हटाएँ, और कैमरे में देखें।</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>काला चश्मा उतारें, बाल और टोपी हटाएँ, और आँखों पर रोशनी पड़ने दें।</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>आँखें बंद हैं, या लगभग बंद हैं</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>आँखें ढकी हैं या गहरी छाया में हैं</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>पोर्ट्रेट में आँखें बंद हैं, या लगभग बंद हैं</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>पोर्ट्रेट में आँखें ढकी हैं या गहरी छाया में हैं</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>चेहरा तस्वीर के किनारे पर कट गया है</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>चेहरा दूर है</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>चेहरा तस्वीर में ऊपर है</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>चेहरा तस्वीर में नीचे है</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>चेहरा बीच में नहीं है</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>चेहरा फीका है और उसमें कंट्रास्ट नहीं है</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>चेहरा थोड़ा छिपा हुआ है</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>चेहरा छोटा है</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>चेहरा छोटा है: आँखों के बीच {inter_eye_distance:.0f} पिक्सेल हैं</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>चेहरा बहुत चमकीला है</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>चेहरा बहुत पास है</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>चेहरा बहुत अँधेरा है</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>पोर्ट्रेट में सिर पीछे झुका है</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>पोर्ट्रेट में सिर नीचे झुका है</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>पोर्ट्रेट में सिर बगल में घूमा है</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>सिर पीछे झुका है</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>सिर नीचे झुका है</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>सिर बगल में घूमा है</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>सिर एक ओर झुका है</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>रोशनी चेहरे की एक ओर पड़ रही है</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>पोर्ट्रेट पर रोशनी एक-सी नहीं है</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>पोर्ट्रेट में मुँह खुला है</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>मुँह खुला है</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>तस्वीर को बहुत ज़्यादा कंप्रेस किया गया है</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>तस्वीर धुँधली है</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>लगता है कि तस्वीर छोटी तस्वीर से बड़ी की गई है, या फ़ोकस से बाहर है। दस्तावेज़ को 300 dpi पर फिर से स्कैन करें।</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>तस्वीर में बारीकियाँ कम हैं</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>पोर्ट्रेट मुश्किल से पहचान में आता है</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>पोर्ट्रेट धुँधला है</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>पोर्ट्रेट तस्वीर के किनारे पर कट गया है</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>पोर्ट्रेट फीका है</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>पोर्ट्रेट छोटा है: उसकी आँखों के बीच {inter_eye_distance:.0f} पिक्सेल हैं</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>पोर्ट्रेट तिरछा है</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>पोर्ट्रेट बहुत चमकीला है</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>पोर्ट्रेट बहुत अँधेरा है</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>पोर्ट्रेट में बारीकियाँ कम हैं</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>पन्ने को ऐसे झुकाएँ कि रोशनी न लौटे, या उसे स्कैन करें।</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>थोड़ा अपने बाएँ, रोशनी की ओर घूमें।</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>थोड़ा अपने दाएँ, रोशनी की ओर घूमें।</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>रोशनी की ओर घूमें, या अपने सामने का लैंप जलाएँ।</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>मूल फ़ाइल का उपयोग करें, चैट या वेब पेज से ली गई प्रति का नहीं।</translation>
        </message>
    </context>
</TS>
