<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>entre 1 de cada {fewest} y 1 de cada {most}</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>entre 1 de cada {fewest} y menos de 1 de cada {most}</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>Aproximadamente 1 de cada {count} desconocidos obtendría una puntuación así de alta (intervalo del 95 %: {interval}).</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>Aproximadamente 1 de cada {count} desconocidos obtendría una puntuación así de alta.</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>Menos de 1 de cada {count} desconocidos obtendría una puntuación así de alta.</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>La mayoría de los desconocidos obtendría una puntuación así de alta.</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>No coincide</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>La selfie y el documento son la misma fotografía, así que la puntuación no dice nada. Tome una selfie.</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>La puntuación es demasiado baja para que coincida y demasiado alta para que no coincida. Compare usted los rostros.</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>Su calidad no basta para fiarse de la puntuación.</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>menos de {rate}</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>menos de 1 de cada {most}</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>Batch</name>
        <message>
            <source>Document: {said}</source>
            <translation>Documento: {said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>No coincide</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>No utilizable</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>Error del programa</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>La selfie y el documento son la misma fotografía.</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>Selfie: {said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>La calidad de la imagen del documento no basta para fiarse de la puntuación.</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>La calidad de la selfie no basta para fiarse de la puntuación.</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>Demasiado baja para que coincida y demasiado alta para que no coincida.</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} min</translation>
        </message>
        <message>
            <source>{count} s</source>
            <translation>{count} s</translation>
        </message>
        <message>
            <source>{hours} h {minutes} min</source>
            <translation>{hours} h {minutes} min</translation>
        </message>
    </context>
    <context>
        <name>BatchFiles</name>
        <message>
            <source>&amp;Begin again with the first row, and forget the results that are there</source>
            <translation>Empezar de &amp;nuevo por la primera fila y descartar los resultados que ya hay</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>Un archivo CSV con las columnas id, selfie, document</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>Un archivo CSV nuevo, o uno que continuar</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Elegir la lista</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>Elegir el archivo de resultados</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listas</translation>
        </message>
        <message>
            <source>Res&amp;ults</source>
            <translation>Res&amp;ultados</translation>
        </message>
    </context>
    <context>
        <name>BatchPage</name>
        <message>
            <source>&amp;Go on</source>
            <translation>C&amp;ontinuar</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>Se está procesando una lista</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Todas las filas</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Volver a la veri&amp;ficación</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>Elija una lista y dónde guardar los resultados; después pulse Iniciar.</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>Se continúa. Filas ya hechas: {kept} de {total}.</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>Terminado. Filas: {done} de {total}.</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>Terminando las filas en curso…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>Abrir la &amp;carpeta de resultados</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>En pausa. Filas hechas: {done} de {total}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Leyendo la lista…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>De&amp;tener</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Varias personas</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>¿Detener y cerrar la ventana? Lo ya hecho se conserva; para continuar, inicie de nuevo con los mismos archivos.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>Detenido. Filas hechas: {done} de {total}.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>Detenido. Filas hechas: {done} de {total}. Para continuar, inicie de nuevo con los mismos archivos.</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Qué filas se muestran</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>filas por minuto: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>Filas: {done} de {total}</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>tiempo restante: {duration}</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
    </context>
    <context>
        <name>BatchTableView</name>
        <message>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>CallScreen</name>
        <message>
            <source>A person will help you</source>
            <translation>Una persona le ayudará</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
    </context>
    <context>
        <name>CameraBar</name>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>Stop the camera</source>
            <translation>Detener la cámara</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>Tomar varias</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>Tomar varias fotos en unos segundos, con un poco de movimiento: más seguro que una sola (Ctrl+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Tomar la foto</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>Tomar la foto (Espacio)</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>Tomar la foto automáticamente cuando todo esté bien</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>Tomar la foto en 3 segundos</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>Muestre a la cámara la página con su foto, dentro del recuadro.</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>Mire a la cámara. La foto se toma automáticamente.</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>Ahora, una foto suya</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>Muestre su documento</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Tomar la foto</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>La cámara se está iniciando…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>Expediente</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>Referencia del expediente</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>La persona ha leído el texto y lo acepta (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>La verificación se registra y se vuelve a encontrar con esta referencia (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatorio</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Un momento, por favor</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>Se está examinando su foto.</translation>
        </message>
    </context>
    <context>
        <name>ClipAsCamera</name>
        <message>
            <source>Clip</source>
            <translation>Clip</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Ahora no</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Idioma del texto</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>Lea este texto, por favor</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>La &amp;persona acepta</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>La directiva de la organización no contiene ningún texto.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versión {version}</translation>
        </message>
    </context>
    <context>
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation>¿Acepta?</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Acepto</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>No acepto</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>verificaciones</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>¿Sigue ahí? Segundos hasta que se borre todo: {count}.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Sigo aquí</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>rostro encontrado</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>todavía sin rostro</translation>
        </message>
    </context>
    <context>
        <name>DecisionDialog</name>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Cancelar</translation>
        </message>
        <message>
            <source>&amp;Different people</source>
            <translation>&amp;Personas distintas</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>&amp;Registrar la decisión</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>&amp;La misma persona</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Motivo</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>Compare solo los rostros: lo que dijo el programa se muestra cuando usted haya decidido.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>¿Personas distintas, aunque la respuesta es «Coincide»?</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>¿Muestran ambas imágenes a la misma persona?</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>Por ejemplo: la misma cicatriz sobre el ojo, comprobada por dos personas</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>La respuesta queda tal cual en el registro; su decisión y el motivo constan junto a ella.</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>¿La misma persona, aunque la respuesta es «No coincide»?</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>Esta es la segunda opinión. Lo que dijeron el programa y la primera persona se muestra cuando usted haya decidido.</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>Dos personas no opinan lo mismo. Prevalece la decisión que usted tome.</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>Su decisión se registra con el motivo y con su nombre, y no se puede retirar.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>Añada un documento. La verificación empieza por sí sola.</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Añada una selfie y un documento. La verificación empieza por sí sola.</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>Añada una selfie. La verificación empieza por sí sola.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>Elija el rostro correcto en el documento.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>Elija el rostro correcto en la selfie.</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>Haga clic en el rostro correcto o pulse su número</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>Indique el expediente y marque que la persona acepta. Después, la verificación empieza por sí sola.</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>Indique el expediente. Después, la verificación empieza por sí sola.</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>Rostro encontrado</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>Rostro encontrado; haga clic en otro para cambiar</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>Buscando el rostro…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Imagen {number} de {count}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>Inicie sesión. Después, la verificación empieza por sí sola.</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>Las selfies muestran a personas distintas, así que no se ha comparado nada.</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>Marque que la persona acepta. Después, la verificación empieza por sí sola.</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>La directiva exige la opinión de una segunda persona para que sea válida.</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}. Queda registrada.</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>Respuestas por puesto</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Verificaciones</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>Tasa de revisión</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>&amp;Referencia del expediente</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>V&amp;erificación</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>&amp;Decidir…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Detalles</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Documento</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Historial…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>&amp;Nueva verificación</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>&amp;Resumen de un mes…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>&amp;Selfie</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>&amp;Tomar la foto</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>&amp;Pendientes de decisión…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>Ad&amp;ministración</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>&amp;Consentimiento…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>Vacía ambos lados para la próxima persona</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>&amp;Red facial y su adaptación…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>Preparando el motor…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>Sin motor</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>Abrir la foto del pasaporte</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>Abrir la selfie</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>&amp;Registros</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>Varias &amp;personas…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>&amp;Cerrar sesión</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>Tomar &amp;varias</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>Tomar en &amp;3 segundos</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>La red neuronal se ejecuta en: {device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>El programa usará este idioma a partir de su próximo inicio</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>No hay ninguna imagen en el portapapeles</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>Qué dice usted de esta verificación y por qué; también en contra de su respuesta</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>Qué red neuronal compara los rostros y cómo puede aprender de sus propias imágenes</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>Intervalo del 95 %</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Alinear</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Evaluar</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>Los datos respaldan hasta</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Embed</source>
            <translation>Codificar</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Face</source>
            <translation>Rostro</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Rostros</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Tasa de falsas coincidencias (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Encontrado por</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>cascada de Haar, confirmado</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Cargar</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Coincide desde</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Revisar desde</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Selfies combinadas</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Similitud</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>Girada</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>cámara</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>portapapeles</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>solo el segundo detector; encuadrado como lo haría Haar</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>de {low} a {high}</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} de 6</translation>
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
            <translation>Suelte aquí la foto del pasaporte</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>Suelte aquí la selfie</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>JPEG, PNG, HEIC, PDF y otros, o pegue una imagen</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Abrir una imagen…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar la cámara</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Contraseña</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>Rein&amp;tentar</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>Toda verificación se registra antes de mostrar su respuesta. La frase de contraseña abre los registros.</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>Abriendo los registros…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>&amp;Frase de contraseña</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>&amp;Iniciar sesión</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Iniciar sesión</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>Los registros están bloqueados</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Los registros no se pueden abrir</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>Su nombre consta en cada verificación que haga.</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>Mejora</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>Personas reconocidas antes y después</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>Reconocidas después</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>Reconocidas antes</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>Desconocidos admitidos</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>Qué significa</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>Coloque la página con su foto en el escáner, o conecte la unidad que contiene la imagen.</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>Escanee su documento</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>Esperando la imagen…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>Adiós</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>No se ha registrado nada de usted. Será una persona quien compruebe su documento.</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>No hay problema</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>Sus fotos se han borrado de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Expediente</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Fecha</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>Verificaciones anteriores</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>Volver a usar la de&amp;l programa</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>A partir del próximo inicio. Hasta que se cierre, esta ventana compara con {name}.</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>En uso desde el principio.</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>En uso desde el {day}.</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>No se puede saber qué red neuronal está en uso</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>Aprendió de: {pictures}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>La red neuronal en uso</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>{name}, la propia del programa</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>Cámaras: {names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>Diríjase al personal, por favor.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>Llamar a una persona</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>Parar y borrar todo</translation>
        </message>
    </context>
    <context>
        <name>LanguageMenu</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>The &amp;system's language</source>
            <translation>El idioma del &amp;sistema</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>Zonas negras</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>Lado más claro</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brillo</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>Distancia entre los ojos</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>Uniformidad de la luz</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>Ojos en sombra</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>Ojos abiertos</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Rostro cortado</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>Rostro visible</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>Detalle fino</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Reflejos</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>Inclinación vertical (pitch)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>Inclinación lateral (roll)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>Giro de la cabeza (yaw)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Boca abierta</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>Descentrado, a lo ancho</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>Descentrado, a lo alto</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>Nitidez</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>Tamaño de la cabeza</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>Rastros de compresión</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>Zonas blancas</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value} %</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} píxeles</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>{value} pasos</translation>
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
            <translation>1 de cada {count} desconocidos</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Mejor</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>Buscando los rostros en las imágenes</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>De {people} personas y {pictures} imágenes. Todas las personas se probaron con una red que no las había visto; entre paréntesis figura el intervalo del 95 % de la mejora.</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>Fue mejor con personas que no había visto, más de lo que explicaría el azar.</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>No fue peor con personas que no había visto, pero con tan pocas personas la mejora puede deberse al azar.</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>Aprendiendo de todas</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>Aprendiendo de una parte de las personas</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>Aprender de estas imágenes no la hizo mejor con personas que no había visto. No se escribió ningún modelo y nada ha cambiado. Más personas, cada una con una imagen de documento y una selfie, pueden aportar más.</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>No más que el azar</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>Anotando qué ve en ellas la red propia del programa</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>Paso {number} de {of}</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>Probando con las demás</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>La red adaptada se puede usar, pero su mejora no es segura</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>La red adaptada reconoce a más personas de las suyas</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>La red propia del programa sigue siendo la mejor opción</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>Muy pocas personas para saberlo</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Peor</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>Escribiendo el informe y el modelo</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} puntos</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>{gain} puntos (de {low} a {high})</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}, ronda {number} de {of}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>Adaptar a sus imágenes</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Volver a la veri&amp;ficación</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Terminado.</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>Red facial</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>Aprende de las imágenes de su propio personal y se prueba con personas que no ha visto. Nada sale de este equipo y nada cambia hasta que usted lo indique. Puede tardar horas; mientras tanto se puede seguir verificando.</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>Listo para empezar.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>De&amp;tener</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>Falta todavía: {what}.</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>¿Detener y cerrar la ventana? Lo aprendido hasta ahora se conserva; para continuar, inicie de nuevo con las mismas carpetas.</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>Detenido. Para continuar, inicie de nuevo con las mismas carpetas.</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>Deteniendo: se está guardando lo aprendido…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>La adaptación se ha detenido: consulte Administración.</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>La adaptación ha terminado: consulte Administración.</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>La red neuronal se está adaptando</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>&amp;Nombre del modelo</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>Imá&amp;genes</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>Guardar informe &amp;y modelo en</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>Una carpeta por persona, con una imagen del documento y selfies</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>Todas las personas de estas imágenes &amp;aceptaron que una red para esta organización aprenda de ellas</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>Elegir la carpeta del informe y el modelo</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>Elegir la carpeta de las imágenes</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>Cómo dieron su c&amp;onsentimiento las personas</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>En una frase que no nombre a nadie. Se escribe en la ficha del modelo.</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>Por ejemplo: consentimientos firmados en marzo de 2026, guardados por Recursos Humanos</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>un nombre para el modelo</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>cómo dieron su consentimiento las personas</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>las imágenes</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>marcar que todas aceptaron</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>dónde guardar el informe y el modelo</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>Para el personal: {title}. {remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>Este terminal está fuera de servicio</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>A partir del próximo inicio del programa, {name} compara los rostros.</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>Se comparó con la red propia del programa: vuelva a usar primero esa y después esta.</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>Abrir la &amp;carpeta del informe</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>El modelo está en la carpeta, pero no entre los instalados.</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>&amp;Usar esta red</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Volver a la veri&amp;ficación</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Verificaciones</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>Decisiones en contra de una respuesta: {overrides}.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Puestos</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>Mes y &amp;año</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mes y año</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>En este mes no se hizo ninguna verificación.</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>Decisiones sobre lo que había que revisar: la misma persona {same}, personas distintas {other}.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>&amp;Informe…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>Guardar este mes como informe (PDF)</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Puntuaciones</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>Las puntuaciones se distribuyen de forma algo distinta que en los tres meses anteriores.</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>Las puntuaciones se distribuyen como en los tres meses anteriores.</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>Las puntuaciones se distribuyen de forma claramente distinta que en los tres meses anteriores. Revise la cámara, la luz, el escáner y a quién se verifica: es probable que algo de ello haya cambiado.</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>Muy pocas puntuaciones para saber si difieren de las de los tres meses anteriores.</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>Pendientes de decisión: {waiting}.</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>Qué fallaba en las imágenes</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>Todos los detalles</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Volver a la veri&amp;ficación</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>Verificaciones guardadas: {count}. El archivo nombra a personas: consérvelo como conserva sus expedientes.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportar…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>Exportar lo encontrado</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>Ninguna verificación está en este estado.</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>Ninguna verificación de este expediente se ajusta a los demás criterios de arriba.</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>No hay ninguna verificación registrada de este expediente.

Escriba la referencia completa: las referencias se guardan cifradas, así que con una parte no se encuentra nada.</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>No hay ninguna verificación registrada de esta persona.

Escriba el nombre completo, tal como consta en los registros.</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>Nada se ajusta. Amplíe la búsqueda o muestre todo.</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>Todavía no hay nada registrado.

Aquí figurarán todas las verificaciones de este puesto.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>M&amp;ostrar todo</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>verificaciones.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>más recientes: {count}; desplácese para ver más</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>Encontradas: {count}</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>Ajustar al panel</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>Olvidar estas carpetas</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ninguna todavía</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Abrir una imagen…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Pegar una imagen</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>Carpetas recientes</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Repetir la foto</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Girar a la izquierda</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Girar a la derecha</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar la cámara</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>{side}: the picture</source>
            <translation>{side}: la imagen</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>Espere, por favor. Segundos: {count}.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN del personal</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>Ese no era el PIN.</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>Cifras: {count}</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Un momento, por favor</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>El terminal se está preparando.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>Imagen borrosa</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>Compresión excesiva</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>Ojos cerrados</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>Ojos tapados</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Rostro cortado</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>Rostro oculto</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>Rostro excesivamente pequeño</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>Rostro demasiado pequeño</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>Archivo ilegible</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>Archivo demasiado grande</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Reflejos</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>Cabeza bajada o alzada</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>Cabeza ladeada</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>Cabeza girada</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>Poco detalle</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Boca abierta</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Ningún rostro encontrado</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>Imagen pálida</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>Imagen no utilizable</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>Selfies de personas distintas</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>Varios rostros</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Exceso de luz</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Falta de luz</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>Luz no uniforme</translation>
        </message>
    </context>
    <context>
        <name>ProgressRow</name>
        <message>
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>tiempo restante: cerca de {duration}</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>tiempo restante en este paso: cerca de {duration}</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <translation>{done} de {all}</translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>De&amp;cidir…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>Qué dice usted de esta verificación y por qué (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>{count} más en los detalles (F9).</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>Intervalo del 95 %</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>Decide otra persona</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Expediente</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Cadena</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificación</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>Compare usted los rostros</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimiento</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>De&amp;cidir…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>Decidir en contra de &amp;la respuesta…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisión</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>Decisión en contra de la respuesta</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>Detalles de la verificación</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Tasa de falsas coincidencias (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Realizada desde</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Coincide desde</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red neuronal</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>N.º en la cadena</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>Directiva (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidad</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>&amp;Informe…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Revisar desde</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>Guardar esta verificación como informe (PDF)</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Opinión</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Sello</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Segunda opinión</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Selfies combinadas</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>Resuelto tras dos opiniones distintas</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Similitud</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>La verificación elegida</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>Lo que dijeron el programa y otras personas se muestra cuando usted haya decidido.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>Usted hizo esta verificación y conoce su respuesta.</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>línea de comandos</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>puesto</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>terminal</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>lista de muchas personas</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>no conservadas</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>versión {version}, {language}</translation>
        </message>
        <message>
            <source>{answer}, {score} of 6</source>
            <translation>{answer}, {score} de 6</translation>
        </message>
        <message>
            <source>{score} of 6</source>
            <translation>{score} de 6</translation>
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
            <translation>Administración</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>Decidido por una persona</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>Decisión: personas distintas</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>Decisión: la misma persona</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>Personas distintas</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>No requiere decisión</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>Opiniones divergentes</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisión</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>La misma persona</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Pendiente de decisión</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>Pendiente de 2.ª opinión</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
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
            <translation>Registros</translation>
        </message>
        <message>
            <source>Signed in: {name}</source>
            <translation>Sesión iniciada: {name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>Estos registros están a salvo en este equipo y se enviarán al servidor de la organización en cuanto responda.</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>En espera del servidor: {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>Verificación sin referencia de expediente</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparación</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>Última entrada de la cadena</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>Emitido el {time} por {person}, con FaceMatch {version}</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>Emitido el {time}, con FaceMatch {version}</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>Red (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>Índice de estabilidad poblacional: {index}.</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>Registro y sello</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>Informe de verificación</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>Informe mensual</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>Puntuación: {score} en una escala de 0 a {highest}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>La suma de comprobación de este archivo consta en la cadena de los registros: 'facematch report verify' dice si el archivo se emitió y si desde entonces ha cambiado algo en él. Lo que se borró no se cuenta.</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>La suma de comprobación de este archivo consta en la cadena de los registros: 'facematch report verify' dice si el archivo se emitió y si desde entonces ha cambiado algo en él o en el registro. En papel, el comando lee el texto del código cuadrado, que contiene el lugar y el sello del registro.</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>Umbrales de la organización: coincide desde {match}, que alcanza el {match_share} de los desconocidos; revisar desde {review}, que alcanza el {review_share}.</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>Este informe nombra a personas: consérvelo como conserva sus expedientes y destrúyalo junto con el registro.</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>Defectos de las imágenes</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>Por qué tuvo que revisarlo una persona</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>Por qué no se comparó nada</translation>
        </message>
        <message>
            <source>{time} in UTC</source>
            <translation>{time} UTC</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>El informe está guardado.</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>El informe está guardado. Nombra a personas: consérvelo como conserva sus expedientes.</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Añada una selfie y un documento. La verificación empieza por sí sola.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>Puntuación: {number} de 6</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>Re&amp;intentar</translation>
        </message>
        <message>
            <source>of {highest}</source>
            <translation>de {highest}</translation>
        </message>
    </context>
    <context>
        <name>ScoreBar</name>
        <message>
            <source>Each whole step means ten times fewer strangers who would score as high</source>
            <translation>Cada punto entero significa diez veces menos desconocidos con una puntuación así de alta</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}</source>
            <translation>Puntuación: {score} de 6, revisar desde {review}, coincide desde {match}, intervalo del 95 %: mínimo {low}, máximo {high}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>El mes mostrado: {shares}.</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>Los tres meses anteriores: {shares}.</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>sin puntuaciones</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>mes mostrado</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>tres meses anteriores</translation>
        </message>
        <message>
            <source>{low} to {high}: {share}</source>
            <translation>de {low} a {high}: {share}</translation>
        </message>
    </context>
    <context>
        <name>SearchForm</name>
        <message>
            <source>&amp;Answer</source>
            <translation>Resp&amp;uesta</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>A&amp;gente</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Cualquiera</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>En cualquier fecha</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>Referencia del ex&amp;pediente</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>Desde … hasta …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>Es&amp;tado</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>Fec&amp;ha</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>h&amp;asta</translation>
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
            <translation>Documento</translation>
        </message>
        <message>
            <source>Selfie</source>
            <translation>Selfie</translation>
        </message>
    </context>
    <context>
        <name>StaffScreen</name>
        <message>
            <source>Back to the kiosk</source>
            <translation>Volver al terminal</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Salir del terminal</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Imagen {number} de {count}</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>Fotos de esta persona</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>Una persona lo revisará</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>Gracias, todo ha ido bien</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>Las fotos no eran lo bastante claras para dar una respuesta. No es culpa suya.</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>No hemos podido confirmarlo</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>Para el programa, su foto y la de su documento no se parecen lo suficiente.</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>Su foto y su documento muestran a la misma persona.</translation>
        </message>
    </context>
    <context>
        <name>Webcams</name>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>Aquí puede mostrar que usted es la persona de su pasaporte o documento de identidad. Se tarda más o menos un minuto.</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>Para empezar, elija su idioma.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Le damos la bienvenida</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>Acérquese a la cámara</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>Los fotogramas que podrían mostrar a otra persona no se han guardado.</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>Bien: no se mueva</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>Bien: mantenga la página quieta</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>Bien: mantenga la página quieta y pulse el botón o Espacio</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>Bien: pulse el botón o Espacio</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>No se mueva y deje que la cámara enfoque</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>Acerque la página a la cámara</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>Sostenga la página plana, con luz uniforme</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>Sostenga la página de modo que llene el recuadro</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>Mantenga la página quieta, donde la cámara la vea nítida</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>Sostenga la página de frente a la cámara</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>Sostenga la página derecha, sin inclinarla</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>Está muy oscuro: ilumine el rostro</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>Está muy oscuro: ilumine la página</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>Ilumine menos la página</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>Ilumine más la página</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>Mire de frente a la cámara</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>Mire de frente a la cámara y no se mueva</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>Todavía no se ve ningún rostro: mire a la cámara</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>Todavía no se ve ningún retrato: muestre a la cámara la página con la foto</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>Se ven varios rostros: muestre solo la página, más grande</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>Se ven varias personas: solo una debe estar cerca de la cámara</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Muestre la página entera</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>Se ve a otra persona: de una en una, por favor</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>La cámara se está iniciando…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>El rostro no se distingue: cambie la luz y no se mueva</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>El retrato no se distingue: mantenga la página quieta, sin reflejos</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>El retrato se ve pálido: ilumine la página de manera uniforme</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>Incline un poco la página: refleja una luz</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>Gire un poco la cabeza hacia su izquierda</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>Gire un poco la cabeza hacia su derecha</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>'facematch models list' muestra los que están instalados. Indique uno de ellos, o la carpeta que contiene el archivo {card} de un modelo.</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>--force y --reason solo se usan juntas</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>Una decisión no se cambia. Si fue errónea, verifique de nuevo: será un registro aparte.</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>Un registro no se puede abrir: se ha modificado o no es el que corresponde ahí</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>Añada primero a una persona con el rol de administración, que podrá añadir a las demás.</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>Añada primero a una persona con el rol de administración: facematch records people add.</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>Añada personas que hayan dado su consentimiento, cada una con la imagen de un documento y al menos una selfie. 'facematch dataset inspect' dice en qué imágenes no se ve ningún rostro.</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>Permita que la cuenta de usuario del terminal escriba ahí, o indique otra carpeta en FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>Otra ejecución está preparando rostros en esta carpeta</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>Otra ejecución está escribiendo en este archivo de resultados</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>Pídaselo a otra persona de Supervisión, o a alguien de Administración.</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>Pida permiso a su propietario, o una copia en una carpeta suya.</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>Pídaselo a una de esas personas, o pida a Administración que cambie los permisos que usted tiene.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>Pídaselo a otra persona: la segunda opinión debe ser de alguien distinto.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>Pídaselo a otra persona: la segunda opinión se da sin conocer la puntuación.</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>Pregunte a quien lo creó. Su ficha necesita una nota de uso.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>Recupérela de su copia exportada: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>Recupérela de su copia exportada: facematch records keys import. Sin ella, nadie puede abrir estos registros; para empezar de nuevo, mueva su carpeta a otro lugar.</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Recupere la clave de su copia exportada: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>Recupere la clave de esta organización de su copia exportada: facematch records keys import. Si es la correcta, ejecute 'facematch records verify'.</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>Avise a alguien de Supervisión.</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>Compruebe el nombre y quién tiene permiso de lectura.</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>Compruebe el nombre del archivo y quién puede leerlo.</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>Verifique de nuevo a la persona.</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>Elija una tasa de falsas coincidencias de {strictest:g} a {loosest:g}: una directiva solo puede ser más estricta que el programa, y no más estricta de lo que se puede medir.</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>Elija una fotografía o tome una con la cámara.</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>Elija una fotografía, por ejemplo un archivo JPEG, PNG o HEIC, o un PDF escaneado.</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>Elija una imagen guardada como archivo.</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>Elija otra cámara, o desconéctela y vuelva a conectarla. Abrir un archivo sigue siendo posible.</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>Elija otro nombre para el informe.</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>Elija otro nombre, o cambie a la persona que lo tiene.</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>Elija otra; varias palabras se recuerdan mejor que los signos.</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>Elija otro archivo de resultados, o empiece este de nuevo por la primera fila (--restart en la línea de comandos).</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>Elija otro archivo de resultados.</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>Elija cinco o seis palabras al azar: son largas y se pueden recordar.</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>Elija una con el rol de administración: facematch records keys create.</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>Elija una que no tenga nada que ver con el nombre.</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>Elija las mejores, {most} como máximo.</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Elija de nuevo el modelo con 'facematch models use NAME', o vuelva al que viene con el programa: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>Cierre todos los demás programas que usen los registros e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>Ciérrelas, o duplíquelas si forman parte de la celda.</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>Cierre otros programas que la usen, compruebe la tapa y el permiso para usarla, e inténtelo de nuevo. Abrir un archivo sigue siendo posible.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>Cierre otros programas para liberar memoria, o haga que el comando use menos procesos.</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>Cierre otros programas, libere espacio en el disco y repita el mismo comando: continúa desde aquí.</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>Acérquese a la cámara y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>Compare los modelos con al menos {least_people} personas, {least_genuine} pares de una misma persona y {least_impostor} pares de desconocidos, en cuyas imágenes se vea siempre un rostro; cuantos más, más dicen.</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>Compárelos con pares de personas de las que ninguno haya aprendido: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Después indique con --comparison el archivo comparison.json de FOLDER.</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>Compare estos dos: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>Copie su carpeta en {place} y úselo por su nombre.</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>Copie o descargue el archivo de nuevo, o elija otra imagen.</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>Corrija el host y el puerto en records.database de la directiva.</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>Cree la base de datos que indica records.database de la directiva, o corrija su nombre.</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>Recorte la parte que muestra el rostro, o tome otra foto.</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>Borre de nuevo el expediente cuando el servidor vuelva a estar disponible, para que no quede nada de él allí.</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>Borre la carpeta manualmente: {folder}.</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>Exporte la clave en un puesto que la tenga e impórtela aquí: facematch records keys. O corrija records.database de la directiva. Hasta entonces, lo registrado espera en este equipo.</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>Exporte la clave en el puesto donde se cambió e impórtela aquí: facematch records keys.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>Rellene esa celda o elimine la fila.</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>Libere espacio en él e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>Libere espacio en su disco. Hasta entonces, lo registrado espera en este equipo.</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>Dé otro nombre con --name, o quite antes ese modelo si no está en uso.</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>Dé otro nombre con --name.</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>Indique otro archivo de vídeo con --camera-file, o prescinda de esa opción.</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>Dé a cada columna de la primera fila un nombre propio.</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>Dé a cada fila un id propio.</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>Dele uno con letras, cifras, puntos y guiones, que no sea el de un modelo propio del programa: {bundled}.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>Indique uno de estos: {known}.</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>Indique el cursor con el que terminó la página anterior.</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>Indique aquella con la que se registraron las verificaciones.</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>Vuelva primero al propio del programa: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>Sostenga la página de modo que llene el recuadro.</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>Si se tomó con demasiada luz, repítala con menos. Si es un escaneo, compruebe que la página con el retrato estuviera sobre el cristal.</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>Instale FaceMatch de nuevo: el programa 'facematch' debe estar junto al de la ventana.</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Instale el programa de nuevo, o cree los modelos con el comando: facematch models build.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Instale el programa de nuevo.</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>Instale el programa de nuevo; el paquete se llama ai-edge-litert.</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>Viene sin pesos para él. Use el motor litert.</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>Lo hará en cuanto este puesto pueda comunicarse con él: consulte 'facematch records status'.</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>No es apta para esta versión de LiteRT. Instale el programa de nuevo.</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>Se conserva como {file} en la carpeta de los registros. Restaure la última copia de seguridad con el rol de administración: facematch records restore. Elimine el archivo dañado cuando ya no sirva: contiene datos personales.</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>Consta en los registros que el informe se emitió, pero ese registro no se puede volver a leer</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>Se vuelve a iniciar en unos segundos; si no, reinicie el equipo.</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>Mide {width} x {height} píxeles. Use la imagen original en su tamaño completo.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>Puede haberse creado para causar daño. Elija otra imagen o tome otra foto.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>Puede que se haya movido, renombrado o eliminado, o que se haya retirado su unidad. Elija la imagen de nuevo.</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>Necesita al menos una fila debajo de la que nombra las columnas.</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>Se borró, a petición o porque venció su plazo; un comprobante en la cadena dice cuándo y por qué.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Su ficha tiene la versión {schema}; este programa lee la versión {known}. Instale el programa de nuevo, o cree los modelos con el comando: facematch models build.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>Su ficha tiene la versión {schema}; este programa lee la versión {known}. Restaure la carpeta del modelo tal como se creó, o cree el modelo de nuevo.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>Su ficha tiene la versión {schema}; este programa lee la versión {known}. Entrene o exporte el modelo de nuevo con esta versión del programa.</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>Puede que haya fallado su unidad o la conexión. Copie el archivo en este equipo y elija la copia.</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>Sus ojos están a {distance} píxeles uno del otro; se necesitan al menos {least}. Acérquese a la cámara, o escanee el documento con una resolución más alta.</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>Su primera fila debe nombrar las columnas: {required}.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>Sus similitudes no significan nada todavía. Calíbrelo con el comando: facematch calibrate.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>Sus similitudes no significan nada todavía. Calíbrelo: facematch calibrate SOURCE... --model {model} --describe TEXT.</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>Conserve el que está en uso, o entrene uno mejor.</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>Aprender, validar y probar requieren personas distintas, {least} como mínimo. Añada personas, o prepare todas para aprender con --fractions 1,0,0.</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>Ilumine el rostro, no se mueva y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>Procure que haya una sola persona cerca de la cámara y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>Haga que records.keep_crops_days sea como máximo records.keep_days, {days}.</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>Haga que review_fmr sea al menos match_fmr, {match:g}: ambos pueden ser iguales si no se ha de revisar nada.</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>Haga que la base de datos pertenezca a la cuenta de usuario indicada en records.database de la directiva, o concédale los permisos que le faltan.</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>Permita que la cuenta de usuario del terminal elimine archivos en la carpeta del escáner.</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>Permita que el programa lea la carpeta de sus registros e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>Haga que el programa se ejecute en el procesador: --device cpu. Si este equipo tiene una tarjeta gráfica, instale su controlador con Vulkan (Linux) o Direct3D 12 (Windows).</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>Permita que el programa escriba en la carpeta de sus registros e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>Permita que la cuenta de usuario del programa lea el archivo de la clave, y nadie más.</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>LiteRT no está instalado</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>Consulte su propio archivo de log, que dice por qué. Hasta entonces, lo registrado espera en este equipo.</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>Mire a la cámara y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>Libere espacio en el disco de la carpeta de datos.</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>Libere espacio en el disco o permita escribir en la carpeta de datos, o indique otra en FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>Libere espacio en el disco y permita que el programa escriba en la carpeta de sus registros. No se ha borrado nada.</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>Libere espacio en el disco, cierre el archivo de resultados en otros programas, o elija una carpeta en la que pueda escribir. Lo hecho se conserva: para continuar, inicie de nuevo con la misma lista y el mismo archivo de resultados.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>Libere espacio en el disco, o elija otra carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>Libere espacio en el disco, o compruebe quién puede escribir ahí. Lo hecho se conserva: el mismo comando continúa desde ese punto.</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>Libere espacio en el disco; el mismo comando continúa desde aquí.</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>Libere espacio y repita el mismo comando: el último punto de control está íntegro y la ejecución continúa desde él.</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>Dé antes el rol de administración a otra persona.</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>Elabore el informe una vez más.</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>Elabore el informe cuando se haya tomado la decisión, o tómela antes usted.</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>Corrija esa línea; docs/administrators.md muestra una directiva completa.</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>Lo más frecuente es que la memoria estuviera llena. Cierre otros programas e inicie de nuevo con la misma carpeta: continúa donde estaba.</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>Muévala a ese lugar con el rol de administración: facematch records keys move.</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>Indique una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>Indique una carpeta con una carpeta por persona, en grupos o no, o un CSV con las columnas file e identity.</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>Indique un modelo que codifique rostros; 'facematch models list' los muestra.</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>Indique una carpeta nueva.</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>Indique con --out una carpeta nueva o vacía.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>Indique un archivo de directiva: unas líneas de TOML en UTF-8.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>Indique un archivo de directiva: unas líneas de TOML.</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>Indique otra carpeta con --out, o elimine antes esta.</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>Indique otra carpeta, o una vacía.</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>Dé nombre a cada columna de la primera fila. Si un separador forma parte de una celda, ponga la celda entre comillas.</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>Indique cada imagen una sola vez.</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>Indíquela en kiosk.document_folder, con su ruta completa.</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>Indique con --out una que esté fuera de su carpeta.</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>El nombre o la contraseña no son correctos</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>Indique en records.database de la directiva el certificado de la autoridad que firmó el del servidor como sslrootcert, y nombre el servidor como lo hace su certificado.</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>Indique el comparison.json que 'facematch models compare' ha escrito con --out.</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>Indique la carpeta creada con facematch dataset prepare; si se interrumpió, repita el mismo comando.</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>Dé a la carpeta el nombre {model}.</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>Indique la que corresponde, no la carpeta.</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>Indique el servidor primario en records.database de la directiva, o haga que este sea el primario.</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>No se ha encontrado ninguna cámara</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>No se ha encontrado ningún rostro</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>No se ha encontrado ningún rostro: la imagen es casi blanca</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>No se puede usar ninguna tarjeta gráfica</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>Ningún modelo propio de una organización puede llamarse así</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>No se ha visto ninguna página con foto</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>No se ha guardado ninguna foto: no se ha visto ningún rostro</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>No se ha guardado ninguna foto: había varias personas ante la cámara</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>No se ha guardado ninguna foto: el rostro no se distinguía</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>No se ha guardado ninguna foto: el rostro estaba demasiado lejos</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>No se puede elaborar ningún informe de esta verificación: no está como se registró</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>No se puede establecer una conexión segura con el servidor de base de datos de la organización</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>Todavía nadie puede iniciar sesión</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>Ninguna red puede aprender de las imágenes de una persona sin su consentimiento</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>Ninguna de las imágenes muestra un rostro que se pueda usar</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>Ya no se conserva nada de esta verificación</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>Una de las dos muestra a otra persona, o no se puede reconocer. Repita las fotos con una sola persona ante la cámara.</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>Solo se registra una decisión en contra de su respuesta.</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>Solo Administración puede hacer esto</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>Solo Supervisión y Administración pueden hacer esto</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>Solo puede usarlo la organización cuyas personas dieron su consentimiento. Si es esta, ponga su carpeta en {place} y, si su ficha nombra la organización, haga que la directiva nombre la misma: site en [model].</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>Abra la imagen en otro programa y guárdela como JPEG, o tome otra foto.</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Ábralo en otro programa, guarde la página como archivo JPEG y elija ese archivo.</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Ábralo con su contraseña en otro programa, guarde la página como archivo JPEG y elija ese archivo.</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>Abra la carpeta y elija una imagen de ella.</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>Abrir esta imagen requiere demasiada memoria</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>Quizá otro equipo trabaje con una copia de la carpeta de datos de este, o la carpeta se haya restaurado desde una copia anterior: avise a Administración. Lo registrado espera en este equipo.</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>La imagen {number} de {count} muestra a otra persona, o no se puede reconocer. Prescinda de ella, o repita las fotos con una sola persona ante la cámara.</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>Conecte una cámara o abra un archivo de imagen.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>Vuelva a conectarla o elija otra. Abrir un archivo sigue siendo posible.</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>Prepare los rostros de nuevo: facematch dataset prepare.</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>Restaure la carpeta del modelo tal como se creó, o cree el modelo de nuevo.</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>Ponga ahí el certificado de la autoridad que firmó el del servidor, como archivo PEM.</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>Restaure el archivo desde una copia, o empiece de nuevo en otra carpeta.</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Restaure la carpeta del modelo tal como estaba, elija otro con 'facematch models use NAME', o vuelva al que viene con el programa: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>Faltan registros que existían: su archivo es más antiguo de lo que debería</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>La fila {row} no se puede leer: hay unas comillas sin cerrar o dentro de una celda</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>La fila {row} no dice si la imagen es de un documento</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>La fila {row} tiene más celdas que columnas hay</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>La fila {row} no tiene nada en la columna {columns}</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>La fila {row} no indica ninguna selfie</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>La fila {row} indica la imagen que ya indica la fila {first}</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>Selfies indicadas en la fila {row}: {count}</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>La fila {row} del archivo de resultados no es la que esta lista tiene ahí</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>Las filas {first} y {row} tienen el mismo id</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>Ejecute 'facematch records verify', que dice qué se ha modificado.</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Ejecute el programa con la cuenta de usuario a la que pertenecen los registros. Si se perdió el almacén de claves, recupere la clave de su copia exportada: facematch records keys import.</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>Guárdela como CSV; en una hoja de cálculo, como «CSV UTF-8». Un libro (.xlsx, .ods) no se puede leer.</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>Guárdela en un tamaño menor en otro programa, o tome otra foto.</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>Guárdela en un tamaño menor, como simple JPEG, en otro programa.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>Guarde la imagen como JPEG en otro programa, o en un tamaño menor.</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>Guarde la imagen que contiene como archivo JPEG, o guarde el documento como PDF, y elija ese archivo.</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>Diga en pocas palabras qué ha visto.</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>Dígalo en {most} caracteres como máximo.</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>Diga con --consent cómo dieron su consentimiento estas personas, en una frase que no nombre a nadie.</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>Escanee de nuevo el código QR del informe y dé todo su texto.</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>Escanee el documento de nuevo, o elija una imagen de él.</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>Escanee solo la página con la foto, o deje ahí únicamente su imagen.</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>Busque de nuevo y tome un registro de la lista.</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>Consulte 'facematch models use --help'.</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>Compruebe que está conectado y que le queda espacio, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>Compruebe que funciona y que este equipo puede comunicarse con él. Hasta entonces, lo registrado espera en este equipo.</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>Compruebe que la carpeta de los registros existe y que el programa puede escribir en ella, e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>Compruebe que records.database de la directiva indica el servidor correcto y que la contraseña es correcta.</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>Compruebe que la cuenta de usuario en records.database de la directiva y la contraseña son correctas. Una contraseña que no está en la directiva se lee de la variable de entorno FACEMATCH_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>Compruebe que puede escribir en ella y repita el mismo comando: la ejecución continúa desde su último punto de control.</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>Consulte quién figura: facematch records people list.</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>Ponga records.sign_in y records.crops en true: la segunda persona debe ser otra y ver los rostros.</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>Hay varios rostros posibles</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Se ha producido un error en el programa</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>Inicie de nuevo con la misma carpeta: continúa donde estaba. Si vuelve a terminar así, ejecute 'facematch adapt' en la línea de comandos, que muestra lo que ocurre.</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>Inicie de nuevo el programa mientras el servidor esté accesible: terminará el cambio.</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>Inicie de nuevo el programa: aparta el archivo dañado y empieza uno nuevo. Después restaure una copia de seguridad: facematch records restore.</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>Active TLS en él (ssl = on en postgresql.conf). Si la vía hasta él ya es segura de por sí, sslmode=disable en records.database de la directiva permite prescindir de TLS.</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>Repítala con la luz sobre el rostro, no desde atrás.</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>Tome la foto o copie la imagen de nuevo.</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>Tome otras fotos y verifique de nuevo.</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>Repita la foto con menos luz sobre el rostro, o sin flash.</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>Avise a Administración, salvo que el archivo se haya repuesto a propósito: 'facematch records verify' indica qué falta y 'facematch records restore' recupera lo que contiene una copia de seguridad.</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>Avise a Administración: 'facematch records verify' indica qué se ha cambiado, y una copia de seguridad recupera la lista.</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>TensorFlow no encuentra ninguna tarjeta gráfica</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>TensorFlow no está instalado</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>Ese no es el código de un informe</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>Eso es lo que ya dice la verificación</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>El PDF no tiene páginas</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>El PDF está protegido con contraseña</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>La página del PDF es mucho más compleja que un escaneo</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>La adaptación terminó sin una respuesta que se pueda leer</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>El sistema interrumpió la adaptación</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>La red incluida en el programa no está calibrada</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>La cámara no da imagen</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>La cámara o el portapapeles no han dado ninguna imagen</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>La cámara se ha desconectado</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>La imagen de la cámara no se puede leer</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>La ficha del modelo {model} no se puede usar: {what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>La ficha del modelo {model} no dice qué permiten sus imágenes</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>El certificado que records.database de la directiva indica como sslrootcert no se puede leer</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>La elección del modelo no se puede guardar: {reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>El clip no se puede reproducir</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>El motivo más frecuente es {reason}. facematch dataset inspect lo examina de cerca.</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>La comparación no se puede leer</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>La comparación es de otros modelos que {model} y {in_use}, el que está en uso</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>La comparación no demuestra nada: personas, {people}; pares de una misma persona, {genuine}; pares de desconocidos, {impostor}</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>La comparación muestra que el modelo {model} es peor que el que está en uso, por {points:.1f} puntos</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>La carpeta de datos no se puede usar: {reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>El conjunto de datos no contiene imágenes de personas</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>La decisión no tiene motivo</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>El disco está lleno: espacio libre, {free} MB</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>El disco de los registros no funciona como debería</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>El disco de los registros está lleno</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>Falta el final del archivo, como tras una copia o descarga interrumpida. Cópielo o descárguelo de nuevo, o tome otra foto.</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>El borrado está registrado, pero el servidor de base de datos de la organización no lo ha ejecutado todavía</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>La exportación no se puede guardar: {reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>La cascada del detector de rostros no se puede cargar</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>El rostro tiene demasiada luz para distinguirse</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>El rostro es demasiado pequeño</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>El rostro muestra muy poco detalle</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>Los rostros recortados para aprender no se pueden borrar: {reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>Los rostros se prepararon con otra versión del programa</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>El archivo no se ha podido leer</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>El archivo ocupa {megabytes:,} MB, más de los {limit:,} MB que se pueden abrir</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>El archivo esconde muchos más datos de los que necesita una imagen</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>El archivo está vacío</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>El archivo no está ahí</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>El archivo de un rostro preparado falta o no se puede leer</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>El archivo de los registros está dañado</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>El archivo de los registros está dañado y no se puede apartar</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>El archivo de los registros estaba dañado, y se han empezado registros nuevos</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>El archivo que anota la última entrada de los registros no se puede leer</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>No se puede escribir en el archivo que anota la última entrada de los registros</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>El archivo de la clave de los registros está dañado</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>Los hallazgos no se pueden guardar: {reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>La primera persona no tiene el rol de administración</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>La carpeta no se puede crear: {reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>La carpeta no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>La carpeta para los rostros preparados contiene otra cosa</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>La carpeta para los rostros preparados está entre las imágenes</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>La carpeta contiene rostros que se prepararon {way}</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>La carpeta no contiene rostros preparados, o no están completos</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>La carpeta contiene varias listas de quién está en cada imagen</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>La carpeta del modelo {model} tiene otro nombre que el modelo</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>La tarjeta gráfica da resultados erróneos</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>La clave no abre este registro: es de otra organización, o el registro se ha modificado</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>La clave de los registros no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>La clave de los registros no se puede guardar: {reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>La clave de los registros no está donde la directiva establece</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>La clave de los registros está dañada</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>La clave de los registros ha desaparecido</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>La clave de los registros está protegida con una frase de contraseña</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>La clave de los registros se cambió en este puesto y el servidor de base de datos de la organización no lo sabe</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>La clave {key} de los registros no está en este equipo</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>Las claves de {section} son {known}.</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>La lista no se puede continuar desde ahí</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>La lista no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>A la lista le falta la columna {missing}</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>La lista tiene dos columnas con el mismo nombre</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>La lista está vacía</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>La lista no es un archivo de texto que se pueda leer</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>La lista de quienes inician sesión no está como se dejó</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>No se puede leer la lista de lo borrado</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>No se puede escribir la lista de lo borrado</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>El modelo no puede llamarse {name}</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>El archivo del modelo se ha modificado</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>El modelo en uso está dañado, así que ninguno se puede comparar con él</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>El modelo en uso, {model}, no se puede usar: {reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>El modelo en uso, {model}, se ha modificado desde que se eligió</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>El modelo no está instalado</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>El modelo {model} no puede ejecutarse en TensorFlow</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>El modelo {model} no compara rostros</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>El modelo {model} no está calibrado</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>El modelo {model} no está completo</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>El modelo {model} aprendió de las personas de otra organización</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>El modelo {model} se creó para otra versión del programa</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>El modelo {model} no se ha comparado con el que está en uso</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>El nombre no se puede usar</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>La red {file} no se puede cargar</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>Falta la frase de contraseña</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>La frase de contraseña no es la correcta</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>La frase de contraseña tiene menos de {shortest} caracteres</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>La contraseña no tiene entre {shortest} y {longest} caracteres</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>La contraseña es la primera que cualquiera probaría</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>La imagen tiene {megapixels:,} megapíxeles, más de los {limit:,} que se pueden abrir</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>La imagen está cortada</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>La imagen está dañada</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>La imagen es demasiado oscura para distinguir un rostro</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>La imagen es demasiado pequeña para mostrar un rostro</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>La imagen mide {side:,} píxeles en un lado, más de los {limit:,} que se pueden abrir</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>La imagen parece ampliada a partir de otra mucho menor, o está muy desenfocada. Use la imagen original o repita la foto.</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>La imagen muestra {count} rostros de tamaño parecido. Elija uno de ellos, o use una imagen de una sola persona.</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>Las imágenes de las que aprendió el modelo {model} solo permiten la investigación</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>La directiva exige una frase de contraseña, y todavía no se ha elegido ninguna</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>La directiva exige una segunda opinión sin lo que esta necesita</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>El archivo de directiva no se puede leer: {reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>El archivo de directiva es demasiado largo</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>El archivo de directiva no es un texto</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>El archivo de directiva no es TOML válido: {reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>La directiva no tiene ningún texto que un visitante pueda aceptar</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>La directiva no tiene {name}</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>La directiva conserva las imágenes más tiempo que los registros a los que pertenecen</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>En la directiva, kiosk.document es una carpeta, pero no se indica ninguna</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>En la directiva, el valor de kiosk.document no se conoce</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>En la directiva, kiosk.languages indica un idioma que el programa no tiene</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>En la directiva, el valor {value} de kiosk.{name} no se puede usar</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>En la directiva, el valor de model.use no se conoce</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>En la directiva, records.database pide un sslmode desconocido</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>En la directiva, records.database no es la dirección de un servidor PostgreSQL</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>En la directiva, el valor de records.key no se conoce</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>En la directiva, el valor {days} de records.{name} no se puede usar</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>En la directiva, review_fmr es más estricto que match_fmr</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>En la directiva, {name} es de un tipo incorrecto</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>En la directiva, el valor {chosen:g} de {name} no se puede usar</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>Los rostros preparados no están completos: falta su tabla</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>Los rostros preparados no se pueden guardar: {reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>Los rostros preparados necesitan una carpeta, y --out indica un archivo</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>Los rostros preparados se han modificado desde que se prepararon</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>El programa no puede abrir sus redes en un segundo proceso</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>El programa ya no responde</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>El programa que adapta la red neuronal no se puede iniciar</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>El motivo no se conoce</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>El motivo es demasiado largo</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>La receta no parte de la red incluida en el programa</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>El registro del modelo en uso no se puede leer</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>Los registros están bloqueados por otro programa</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Los registros no se pueden abrir</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>No se puede escribir en los registros</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>Otro programa acaba de sustituir los registros</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>Los registros los escribió una versión más reciente del programa</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>El informe no se puede guardar: {reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>Los resultados no se pueden guardar ahí: no es un archivo</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>Los resultados no se pueden guardar: {reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>El archivo de resultados se empezó en otro dispositivo</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>El archivo de resultados se empezó con otra calibración del modelo</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>El archivo de resultados se empezó con otro motor</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>El archivo de resultados se empezó con otra lista, o la lista se ha modificado desde entonces</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>El archivo de resultados se empezó con otro modelo</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>El archivo de resultados se empezó con otra directiva</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>El archivo de resultados se empezó con otra versión del programa</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>El archivo de resultados se empezó con rostros recortados de otra manera para el modelo</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>El archivo de resultados se empezó con imágenes de otra carpeta</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>La ejecución que empezó el archivo de resultados difiere de esta en si se registran las verificaciones</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>El punto de control de la ejecución está dañado, o es de otra versión del programa</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>En la carpeta de la ejecución no se puede escribir: {reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>La imagen escaneada no se puede eliminar: {reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>Las secciones son {known}.</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>Las selfies no muestran todas a la misma persona</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>El servidor tiene de este puesto otros registros que el propio puesto</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>El servidor de base de datos de la organización no pudo hacer lo que se le pidió</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>El servidor de base de datos de la organización no responde</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>El servidor de base de datos de la organización no responde, y puede contener más de este expediente</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>El servidor de base de datos de la organización no deja entrar a este puesto</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>El servidor de base de datos de la organización no demuestra que conoce la contraseña de este puesto</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>Al servidor de base de datos de la organización no le queda espacio</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>El servidor de base de datos de la organización no tiene esa base de datos</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>El servidor de base de datos de la organización no es de confianza: su certificado es desconocido, ha caducado o nombra otro host</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>El servidor de base de datos de la organización lo usa una versión más reciente del programa</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>El servidor de base de datos de la organización solo permite leer por ahora</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>El almacén de claves del sistema no contiene la clave de estos registros</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>El almacén de claves del sistema no se abre</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>Los dos rostros de esta verificación ya no se conservan, así que nadie puede dar una segunda opinión</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>El sitio web envió una página en lugar de la imagen. Abra la página en un navegador, guarde la propia imagen y elija ese archivo.</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>Ya existe un archivo con el nombre del archivo de resultados, y no lo creó ninguna ejecución</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>Ya existe un archivo con el nombre del archivo de resultados, y ninguna ejecución que continuar</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>Ya existe un modelo con ese nombre</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>Ya hay otra cosa en la carpeta</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>Hay varias imágenes nuevas</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>Hay muy pocas personas para dividirlas: {count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>Personas con documento y selfie: {count}; para adaptar se necesitan {least}</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>Ya existe un archivo con ese nombre</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>No hay referencia de expediente</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>No hay ningún modelo con ese nombre</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>No existe esa verificación</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>No existe esa verificación, o ya no se conserva nada de ella</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>No hay nadie con ese nombre</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>Ya hay alguien con ese nombre</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>En esta verificación no se comparó nada, así que no hay nada que decidir</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>Sobre esta verificación ya hay una decisión</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>Esta verificación aún espera una opinión que se da sin conocer su respuesta</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>A este puesto le falta la clave de los registros que usan los demás puestos de la organización</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>La cuenta de usuario de este puesto no puede trabajar con los registros del servidor de base de datos de la organización</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>Esto es un dispositivo o una canalización, no un archivo</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>Esto es una carpeta, no una imagen</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>Esto es un archivo de texto, no una imagen</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>Esto es un vídeo, no una imagen</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>Esto es una página web, no una imagen</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>Esto es un documento de oficina o un archivo comprimido, no una imagen</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>Esto no es una imagen de un tipo conocido aquí</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>Este tipo de archivo {format} no se puede abrir aquí</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>Este sistema no tiene un almacén de claves que guarde la clave de los registros</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>No quedaría nadie que pueda cambiar las personas, las claves y los registros</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>Demasiadas contraseñas incorrectas</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>Entrene un modelo con imágenes cuyas condiciones permitan el uso de la organización. Si es una organización de investigación, haga que su directiva lo diga: use = "research" en [model].</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>Hace falta para entrenar. Instale el programa desde su código fuente, con todos sus requisitos.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>Inténtelo de nuevo. Si vuelve a ocurrir, avise a su administrador.</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>Dos personas ven esta verificación de forma distinta, así que decide Supervisión</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Escriba una frase de contraseña o defina FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>Escriba ambos de nuevo. Las mayúsculas cuentan.</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>Escríbala de nuevo. Las mayúsculas cuentan.</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Escriba la frase de contraseña o defina FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>Desbloquéelo e inténtelo de nuevo. La clave de los registros está ahí.</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>Desbloquéelo, o ponga records.key de la directiva en file o passphrase.</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>Actualice su controlador, o haga que el programa se ejecute en el procesador: --device cpu.</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>Actualice el programa en este puesto. Hasta entonces, lo registrado espera en este equipo.</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>Use --device cpu, o el motor litert. TensorFlow necesita una tarjeta NVIDIA con CUDA y un sistema que no sea Windows.</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>Use una imagen en la que el rostro mire a la cámara, esté bien iluminado y no esté cubierto.</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>Use esa versión, o restaure una copia de seguridad hecha con esta versión: facematch records restore.</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>Use el motor litert, que da los mismos resultados, o instale TensorFlow.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>Espere un momento e inténtelo de nuevo. Si siguen bloqueados, cierre el otro programa que los usa.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>Espere a que termine, o elija otro archivo de resultados.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>Espere a que termine, o elija otra.</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>Espere {seconds} s e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>Lo que responde en la dirección del servidor de base de datos de la organización no es PostgreSQL</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>Lo que se anotó de esta ejecución junto a su archivo de resultados ha desaparecido</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>Escriba 1 o 0, yes o no, en la columna document, o deje la celda vacía.</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>Escriba un nombre de {most} caracteres como máximo.</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>Escriba ahí un número.</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>Escriba ahí un texto para cada idioma, como {{ en = "..." }}.</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>Escriba ahí un texto entre comillas.</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>Escriba un número entero de días, de 1 a {most}.</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>Escriba un número entero de segundos, de {least} a {most}.</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>Escriba ahí un número entero.</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>Escríbalo en consent.text, para cada idioma.</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>Escriba uno de estos: {known}.</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>Escriba solo estos: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>Escriba postgresql://USER@HOST/DATABASE y, tras un signo de interrogación, solo estas opciones: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>Escriba postgresql://USER@HOST/DATABASE, o prescinda de ello para usar un archivo en este equipo.</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>Escriba ahí textos entre corchetes, como ["en", "de"].</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>Escriba ahí true o false.</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>Usted dio una de las dos opiniones que difieren</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>Usted dio la primera opinión sobre esta verificación</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>No tiene permiso para leer este archivo</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>Usted hizo esta verificación y ha visto su puntuación</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} falta o no se puede leer. Instale el programa de nuevo, o cree los modelos con el comando: facematch models build.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} falta o no se puede leer. Restaure la carpeta del modelo tal como se creó, o cree el modelo de nuevo.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} del modelo {model} no es el archivo para el que se escribió su ficha. Instale el programa de nuevo, o cree los modelos con el comando: facematch models build.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} del modelo {model} no es el archivo para el que se escribió su ficha. Restaure la carpeta del modelo tal como se creó, o cree el modelo de nuevo.</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>Los archivos {format} no se pueden abrir aquí</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>El rostro refleja una luz</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>El retrato refleja una luz</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>Cierre la boca.</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>Acérquese a la cámara, o use la imagen en su tamaño original.</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>Acérquese a la cámara.</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>No se mueva, limpie la lente y deje que la cámara enfoque antes de tomar la foto.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>Mantenga la cabeza recta: se inclina hacia su izquierda.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>Mantenga la cabeza recta: se inclina hacia su derecha.</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>Si hay otro documento con un retrato mejor, use ese.</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>Parece ampliada a partir de otra menor, o está desenfocada. Use la imagen original o repita la foto.</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>Coloque el documento recto sobre el cristal.</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>Ilumine su rostro de frente y limpie la lente.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>Mire de frente a la cámara: gire la cabeza hacia su izquierda.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>Mire de frente a la cámara: gire la cabeza hacia su derecha.</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>Baje un poco la barbilla, o ponga la cámara más alta.</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>Muévase un poco hacia su izquierda.</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>Muévase un poco hacia su derecha.</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>Aléjese un poco.</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>Muévase de modo que todo su rostro quede en la imagen.</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>Mueva la lámpara a un lado, prescinda del flash o quítese las gafas.</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>Abra los dos ojos y mire a la cámara.</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>Fotografíe la página desde arriba, en vertical. Si hay otro documento con un retrato mejor, use ese.</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>Alise la página e ilumínela por igual desde ambos lados, o escanéela.</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>Suba un poco la barbilla, o ponga la cámara más baja.</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>Escanee el documento de nuevo con más contraste y en color. Si hay otro documento con un retrato mejor, use ese.</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>Escanee el documento de nuevo y guárdelo en alta calidad o como PNG.</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>Escanee el documento de nuevo, más claro, o fotografíelo con más luz.</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>Escanee el documento de nuevo, más oscuro, o fotografíelo sin flash.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>Escanee el documento a 300 dpi o más, o fotografíelo desde más cerca.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>Escanee el documento a 300 dpi, bien plano sobre el cristal, o fotografíelo de nuevo.</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>Escanee la página plana y sin nada encima. Si hay otro documento con un retrato mejor, use ese.</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>Escanee la página entera y no recorte nada del retrato.</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>Siéntese más bajo, o incline la cámara hacia arriba.</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>Siéntese más alto, o incline la cámara hacia abajo.</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>Apártese de la luz intensa, o tome la foto sin flash.</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>Aparte del rostro manos, pelo, mascarilla o gafas, y mire a la cámara.</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>Quítese las gafas oscuras, aparte el pelo y el sombrero, e ilumine los ojos.</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>Los ojos están cerrados, o casi</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>Los ojos están tapados o en sombra profunda</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>Los ojos del retrato están cerrados, o casi</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>Los ojos del retrato están tapados o en sombra profunda</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>El rostro está cortado por el borde de la imagen</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>El rostro está lejos</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>El rostro está muy arriba en la imagen</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>El rostro está muy abajo en la imagen</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>El rostro no está en el centro</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>El rostro se ve pálido y sin contraste</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>El rostro está oculto en parte</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>El rostro es pequeño</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>El rostro es pequeño: los ojos están a {inter_eye_distance:.0f} píxeles uno del otro</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>El rostro es demasiado claro</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>El rostro está demasiado cerca</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>El rostro es demasiado oscuro</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>La cabeza del retrato está inclinada hacia atrás</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>La cabeza del retrato está inclinada hacia abajo</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>La cabeza del retrato está girada hacia un lado</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>La cabeza está inclinada hacia atrás</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>La cabeza está inclinada hacia abajo</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>La cabeza está girada hacia un lado</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>La cabeza se inclina hacia un lado</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>La luz cae sobre un lado del rostro</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>La luz sobre el retrato no es uniforme</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>La boca del retrato está abierta</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>La boca está abierta</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>La imagen está demasiado comprimida</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>La imagen está borrosa</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>La imagen parece ampliada a partir de otra menor, o está desenfocada. Escanee el documento de nuevo a 300 dpi.</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>La imagen muestra poco detalle</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>El retrato apenas se distingue</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>El retrato está borroso</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>El retrato está cortado por el borde de la imagen</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>El retrato se ve pálido</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>El retrato es pequeño: sus ojos están a {inter_eye_distance:.0f} píxeles uno del otro</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>El retrato está inclinado</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>El retrato es demasiado claro</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>El retrato es demasiado oscuro</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>El retrato muestra poco detalle</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>Incline la página para que no refleje la luz, o escanéela.</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>Gire un poco hacia su izquierda, hacia la luz.</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>Gire un poco hacia su derecha, hacia la luz.</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>Gírese hacia la luz, o encienda una lámpara delante de usted.</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>Use el archivo original, no una copia de un chat o de una página web.</translation>
        </message>
    </context>
</TS>
