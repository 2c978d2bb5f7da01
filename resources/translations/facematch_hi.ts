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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation type="unfinished"></translation>
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
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I agree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation type="unfinished"></translation>
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
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>सेल्फ़ियों में अलग-अलग लोग हैं, इसलिए कोई तुलना नहीं की गई।</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Check</source>
            <translation>जाँच (&amp;C)</translation>
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
            <source>&amp;New check</source>
            <translation>नई जाँच (&amp;N)</translation>
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
            <source>Ad&amp;ministration</source>
            <translation>प्रशासन (&amp;M)</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>सभी फ़ाइलें</translation>
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
            <source>Several &amp;people…</source>
            <translation>कई लोग (&amp;P)…</translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>क्लिपबोर्ड पर कोई तस्वीर नहीं है</translation>
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
            <translation>आँकड़े यहाँ तक पुष्ट</translation>
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
            <translation>गलत मेल दर (FMR)</translation>
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
            <translation>जोड़ी गई सेल्फ़ियाँ</translation>
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
            <translation>पार हो गए अजनबी</translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>none</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation type="unfinished"></translation>
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
            <translation>इन तस्वीरों से सीखकर यह उन लोगों के साथ बेहतर नहीं हुआ जिन्हें इसने नहीं देखा था। कोई मॉडल नहीं लिखा गया और कुछ भी नहीं बदला। और लोगों से, हर एक की दस्तावेज़ वाली तस्वीर और सेल्फ़ी के साथ, शायद और लाभ हो।</translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Create a New Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>List View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save As</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Computer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>&amp;No</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>OK</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Select All</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>विवरण में {count} और (F9)।</translation>
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
            <source>of {highest}</source>
            <translation>{highest} में से</translation>
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
        <name>Sentences</name>
        <message>
            <source>{title}. {advice}</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Staff</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport. It takes about a minute.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
