<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>Answer</name>
        <message>
            <source>1 in {fewest} to 1 in {most}</source>
            <translation>entre 1 em cada {fewest} e 1 em cada {most}</translation>
        </message>
        <message>
            <source>1 in {fewest} to fewer than 1 in {most}</source>
            <translation>entre 1 em cada {fewest} e menos de 1 em cada {most}</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high (95 % interval: {interval}).</source>
            <translation>Cerca de 1 em cada {count} desconhecidos teria uma pontuação tão alta (intervalo de 95%: {interval}).</translation>
        </message>
        <message>
            <source>About 1 in {count} strangers would score this high.</source>
            <translation>Cerca de 1 em cada {count} desconhecidos teria uma pontuação tão alta.</translation>
        </message>
        <message>
            <source>Fewer than 1 in {count} strangers would score this high.</source>
            <translation>Menos de 1 em cada {count} desconhecidos teria uma pontuação tão alta.</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <source>Most strangers would score this high.</source>
            <translation>A maioria dos desconhecidos teria uma pontuação tão alta.</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Não coincide</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.</source>
            <translation>A selfie e o documento são a mesma fotografia, por isso a pontuação não diz nada. Tire uma selfie.</translation>
        </message>
        <message>
            <source>The score is too low for a match and too high for none. Compare the faces yourself.</source>
            <translation>A pontuação é baixa demais para coincidir e alta demais para não coincidir. Compare os rostos pessoalmente.</translation>
        </message>
        <message>
            <source>Too poor for the score to be relied on.</source>
            <translation>A qualidade não basta para confiar na pontuação.</translation>
        </message>
        <message>
            <source>below {rate}</source>
            <translation>menos de {rate}</translation>
        </message>
        <message>
            <source>fewer than 1 in {most}</source>
            <translation>menos de 1 em cada {most}</translation>
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
            <translation>Documento: {said}</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>Não coincide</translation>
        </message>
        <message>
            <source>Not usable</source>
            <translation>Não utilizável</translation>
        </message>
        <message>
            <source>Program error</source>
            <translation>Erro do programa</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Selfie and document are the same photograph.</source>
            <translation>A selfie e o documento são a mesma fotografia.</translation>
        </message>
        <message>
            <source>Selfie: {said}</source>
            <translation>Selfie: {said}</translation>
        </message>
        <message>
            <source>The document's picture is too poor to rely on the score.</source>
            <translation>A qualidade da imagem do documento não basta para confiar na pontuação.</translation>
        </message>
        <message>
            <source>The selfie is too poor to rely on the score.</source>
            <translation>A qualidade da selfie não basta para confiar na pontuação.</translation>
        </message>
        <message>
            <source>Too low for a match and too high for none.</source>
            <translation>Baixa demais para coincidir e alta demais para não coincidir.</translation>
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
            <translation>R&amp;ecomeçar da primeira linha e descartar os resultados que já existem</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Lista</translation>
        </message>
        <message>
            <source>A CSV file with the columns id, selfie, document</source>
            <translation>Um arquivo CSV com as colunas id, selfie, document</translation>
        </message>
        <message>
            <source>A new CSV file, or one to go on with</source>
            <translation>Um arquivo CSV novo, ou um para continuar</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Escolher a lista</translation>
        </message>
        <message>
            <source>Choose the results file</source>
            <translation>Escolher o arquivo de resultados</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
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
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>&amp;Pausar</translation>
        </message>
        <message>
            <source>A list is being worked through</source>
            <translation>Uma lista está sendo processada</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>Todas as linhas</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Voltar à veri&amp;ficação</translation>
        </message>
        <message>
            <source>Choose a list and where its results go, then press Start.</source>
            <translation>Escolha uma lista e onde salvar os resultados; depois clique em Iniciar.</translation>
        </message>
        <message>
            <source>Continuing: {kept} of {total} rows were already done.</source>
            <translation>Continuando. Linhas já prontas: {kept} de {total}.</translation>
        </message>
        <message>
            <source>Done: {done} of {total} rows.</source>
            <translation>Concluído. Linhas: {done} de {total}.</translation>
        </message>
        <message>
            <source>Finishing the rows at hand…</source>
            <translation>Terminando as linhas em andamento…</translation>
        </message>
        <message>
            <source>Open the results' &amp;folder</source>
            <translation>Abrir a pas&amp;ta dos resultados</translation>
        </message>
        <message>
            <source>Paused: {done} of {total} rows are done.</source>
            <translation>Em pausa. Linhas prontas: {done} de {total}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Reading the list…</source>
            <translation>Lendo a lista…</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>P&amp;arar</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Várias pessoas</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>Stop it and close the window? What is done is kept; start it again with the same files to go on.</source>
            <translation>Parar e fechar a janela? O que já foi feito é mantido; para continuar, inicie de novo com os mesmos arquivos.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done.</source>
            <translation>Parado. Linhas prontas: {done} de {total}.</translation>
        </message>
        <message>
            <source>Stopped: {done} of {total} rows are done. Start again with the same files to go on.</source>
            <translation>Parado. Linhas prontas: {done} de {total}. Para continuar, inicie de novo com os mesmos arquivos.</translation>
        </message>
        <message>
            <source>Which rows are shown</source>
            <translation>Quais linhas são mostradas</translation>
        </message>
        <message>
            <source>{count} rows a minute</source>
            <translation>linhas por minuto: {count}</translation>
        </message>
        <message>
            <source>{done} of {total} rows</source>
            <translation>Linhas: {done} de {total}</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>tempo restante: {duration}</translation>
        </message>
    </context>
    <context>
        <name>BatchTable</name>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontuação</translation>
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
            <translation>Uma pessoa vai ajudar você</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Equipe</translation>
        </message>
    </context>
    <context>
        <name>CameraBar</name>
        <message>
            <source>Camera</source>
            <translation>Câmera</translation>
        </message>
        <message>
            <source>Stop the camera</source>
            <translation>Parar a câmera</translation>
        </message>
        <message>
            <source>Take several</source>
            <translation>Tirar várias</translation>
        </message>
        <message>
            <source>Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)</source>
            <translation>Tirar várias fotos em poucos segundos, com um pouco de movimento: mais seguro que uma só (Ctrl+G)</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Tirar a foto</translation>
        </message>
        <message>
            <source>Take the picture (Space)</source>
            <translation>Tirar a foto (Espaço)</translation>
        </message>
        <message>
            <source>Take the picture by itself when all is well</source>
            <translation>Tirar a foto automaticamente quando tudo estiver bem</translation>
        </message>
        <message>
            <source>Take the picture in 3 seconds</source>
            <translation>Tirar a foto em 3 segundos</translation>
        </message>
    </context>
    <context>
        <name>CameraScreen</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Hold the page with your photo up to the camera, inside the outline.</source>
            <translation>Mostre à câmera a página com a sua foto, dentro da moldura.</translation>
        </message>
        <message>
            <source>Look into the camera. The picture is taken by itself.</source>
            <translation>Olhe para a câmera. A foto é tirada automaticamente.</translation>
        </message>
        <message>
            <source>Now a picture of you</source>
            <translation>Agora, uma foto sua</translation>
        </message>
        <message>
            <source>Show your document</source>
            <translation>Mostre o seu documento</translation>
        </message>
        <message>
            <source>Take the picture</source>
            <translation>Tirar a foto</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>A câmera está iniciando…</translation>
        </message>
    </context>
    <context>
        <name>CaseBar</name>
        <message>
            <source>Case</source>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Case reference</source>
            <translation>Referência do caso</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimento</translation>
        </message>
        <message>
            <source>The person has read the text and agrees to it (F3)</source>
            <translation>A pessoa leu o texto e concorda com ele (F3)</translation>
        </message>
        <message>
            <source>Under this reference the check is recorded, and found again (F2)</source>
            <translation>Com esta referência, a verificação é registrada e pode ser encontrada depois (F2)</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obrigatório</translation>
        </message>
    </context>
    <context>
        <name>CheckingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Um momento, por favor</translation>
        </message>
        <message>
            <source>Your picture is being looked at.</source>
            <translation>Sua foto está sendo examinada.</translation>
        </message>
    </context>
    <context>
        <name>ClipAsCamera</name>
        <message>
            <source>Clip</source>
            <translation>Clipe</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>&amp;Not now</source>
            <translation>&amp;Agora não</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimento</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Idioma do texto</translation>
        </message>
        <message>
            <source>Please read this</source>
            <translation>Leia este texto, por favor</translation>
        </message>
        <message>
            <source>The person &amp;agrees</source>
            <translation>A pessoa &amp;concorda</translation>
        </message>
        <message>
            <source>The site's policy holds no text.</source>
            <translation>A política da organização não contém nenhum texto.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>Versão {version}</translation>
        </message>
    </context>
    <context>
        <name>ConsentScreen</name>
        <message>
            <source>Do you agree?</source>
            <translation>Você concorda?</translation>
        </message>
        <message>
            <source>I agree</source>
            <translation>Concordo</translation>
        </message>
        <message>
            <source>I do not agree</source>
            <translation>Não concordo</translation>
        </message>
    </context>
    <context>
        <name>CountTiles</name>
        <message>
            <source>checks</source>
            <translation>verificações</translation>
        </message>
    </context>
    <context>
        <name>CountdownAlert</name>
        <message>
            <source>Are you still there? In {count} seconds everything is deleted.</source>
            <translation>Você ainda está aí? Segundos até tudo ser apagado: {count}.</translation>
        </message>
        <message>
            <source>I am still here</source>
            <translation>Ainda estou aqui</translation>
        </message>
    </context>
    <context>
        <name>CropView</name>
        <message>
            <source>face found</source>
            <translation>rosto encontrado</translation>
        </message>
        <message>
            <source>no face yet</source>
            <translation>ainda sem rosto</translation>
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
            <translation>Pessoas &amp;diferentes</translation>
        </message>
        <message>
            <source>&amp;Record the decision</source>
            <translation>&amp;Registrar a decisão</translation>
        </message>
        <message>
            <source>&amp;The same person</source>
            <translation>A &amp;mesma pessoa</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>M&amp;otivo</translation>
        </message>
        <message>
            <source>Compare only the faces: what the program said is shown once you have decided.</source>
            <translation>Compare somente os rostos: o que o programa disse aparece depois da sua decisão.</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisão</translation>
        </message>
        <message>
            <source>Different people, although the answer is a match?</source>
            <translation>Pessoas diferentes, embora a resposta seja "Coincide"?</translation>
        </message>
        <message>
            <source>Do both pictures show the same person?</source>
            <translation>As duas imagens mostram a mesma pessoa?</translation>
        </message>
        <message>
            <source>Such as: same scar above the eye, checked by two people</source>
            <translation>Por exemplo: mesma cicatriz acima do olho, conferida por duas pessoas</translation>
        </message>
        <message>
            <source>The answer stays in the record as it is; your decision and its reason stand beside it.</source>
            <translation>A resposta fica no registro como está; a sua decisão e o motivo ficam ao lado dela.</translation>
        </message>
        <message>
            <source>The same person, although the answer is no match?</source>
            <translation>A mesma pessoa, embora a resposta seja "Não coincide"?</translation>
        </message>
        <message>
            <source>This is the second opinion. What the program and the first person said is shown once you have decided.</source>
            <translation>Esta é a segunda opinião. O que o programa e a primeira pessoa disseram aparece depois da sua decisão.</translation>
        </message>
        <message>
            <source>Two people see it differently. Your word counts.</source>
            <translation>Duas pessoas têm opiniões diferentes. Vale a sua palavra.</translation>
        </message>
        <message>
            <source>Your decision is recorded with its reason, under your name, and cannot be taken back.</source>
            <translation>A sua decisão é registrada com o motivo e com o seu nome, e não pode ser desfeita.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Add a document. The check starts by itself.</source>
            <translation>Adicione um documento. A verificação começa sozinha.</translation>
        </message>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Adicione uma selfie e um documento. A verificação começa sozinha.</translation>
        </message>
        <message>
            <source>Add a selfie. The check starts by itself.</source>
            <translation>Adicione uma selfie. A verificação começa sozinha.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the document.</source>
            <translation>Escolha o rosto certo no documento.</translation>
        </message>
        <message>
            <source>Choose the face that is meant in the selfie.</source>
            <translation>Escolha o rosto certo na selfie.</translation>
        </message>
        <message>
            <source>Click the face that is meant, or press its number</source>
            <translation>Clique no rosto certo ou pressione o número dele</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>Comparando…</translation>
        </message>
        <message>
            <source>Enter the case, and tick that the person agrees. Then the check starts by itself.</source>
            <translation>Informe o caso e marque que a pessoa concorda. Depois a verificação começa sozinha.</translation>
        </message>
        <message>
            <source>Enter the case. Then the check starts by itself.</source>
            <translation>Informe o caso. Depois a verificação começa sozinha.</translation>
        </message>
        <message>
            <source>Face found</source>
            <translation>Rosto encontrado</translation>
        </message>
        <message>
            <source>Face found; click another to change</source>
            <translation>Rosto encontrado; clique em outro para mudar</translation>
        </message>
        <message>
            <source>Looking for the face…</source>
            <translation>Procurando o rosto…</translation>
        </message>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Imagem {number} de {count}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message>
            <source>Sign in. Then the check starts by itself.</source>
            <translation>Entre com nome e senha. Depois a verificação começa sozinha.</translation>
        </message>
        <message>
            <source>The selfies show different people, so nothing was compared.</source>
            <translation>As selfies mostram pessoas diferentes, por isso nada foi comparado.</translation>
        </message>
        <message>
            <source>Tick that the person agrees. Then the check starts by itself.</source>
            <translation>Marque que a pessoa concorda. Depois a verificação começa sozinha.</translation>
        </message>
    </context>
    <context>
        <name>DeskDecision</name>
        <message>
            <source>The policy asks for a second person's opinion before it counts.</source>
            <translation>A política exige a opinião de uma segunda pessoa para que a decisão valha.</translation>
        </message>
        <message>
            <source>{decision}. It is recorded.</source>
            <translation>{decision}. Está registrada.</translation>
        </message>
    </context>
    <context>
        <name>DeskTable</name>
        <message>
            <source>Answers by desk</source>
            <translation>Respostas por posto</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Verificações</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Posto</translation>
        </message>
        <message>
            <source>Review rate</source>
            <translation>% a revisar</translation>
        </message>
    </context>
    <context>
        <name>DeskWindow</name>
        <message>
            <source>&amp;Case reference</source>
            <translation>Referência do &amp;caso</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Verificação</translation>
        </message>
        <message>
            <source>&amp;Decide…</source>
            <translation>&amp;Decidir…</translation>
        </message>
        <message>
            <source>&amp;Details</source>
            <translation>&amp;Detalhes</translation>
        </message>
        <message>
            <source>&amp;Document</source>
            <translation>&amp;Documento</translation>
        </message>
        <message>
            <source>&amp;History…</source>
            <translation>&amp;Histórico…</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>&amp;Nova verificação</translation>
        </message>
        <message>
            <source>&amp;Overview of a month…</source>
            <translation>&amp;Resumo do mês…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Selfie</source>
            <translation>&amp;Selfie</translation>
        </message>
        <message>
            <source>&amp;Take the picture</source>
            <translation>&amp;Tirar a foto</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Waiting for a decision…</source>
            <translation>&amp;Aguardando decisão…</translation>
        </message>
        <message>
            <source>Ad&amp;ministration</source>
            <translation>Ad&amp;ministração</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos os arquivos</translation>
        </message>
        <message>
            <source>C&amp;onsent…</source>
            <translation>C&amp;onsentimento…</translation>
        </message>
        <message>
            <source>Clears both sides for the next person</source>
            <translation>Limpa os dois lados para a próxima pessoa</translation>
        </message>
        <message>
            <source>Face &amp;network, and adapting it…</source>
            <translation>&amp;Rede facial e sua adaptação…</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Getting the engine ready…</source>
            <translation>Preparando o motor…</translation>
        </message>
        <message>
            <source>No engine</source>
            <translation>Sem motor</translation>
        </message>
        <message>
            <source>Open the passport photo</source>
            <translation>Abrir a foto do passaporte</translation>
        </message>
        <message>
            <source>Open the selfie</source>
            <translation>Abrir a selfie</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>R&amp;ecords</source>
            <translation>&amp;Registros</translation>
        </message>
        <message>
            <source>Several &amp;people…</source>
            <translation>Várias &amp;pessoas…</translation>
        </message>
        <message>
            <source>Sign o&amp;ut</source>
            <translation>&amp;Encerrar sessão</translation>
        </message>
        <message>
            <source>Take &amp;several</source>
            <translation>Tirar &amp;várias</translation>
        </message>
        <message>
            <source>Take it in &amp;3 seconds</source>
            <translation>Tirar em &amp;3 segundos</translation>
        </message>
        <message>
            <source>The network runs on: {device}</source>
            <translation>A rede neural é executada em: {device}</translation>
        </message>
        <message>
            <source>The program speaks this language from its next start on</source>
            <translation>O programa usará este idioma a partir do próximo início</translation>
        </message>
        <message>
            <source>There is no picture on the clipboard</source>
            <translation>Não há imagem na área de transferência</translation>
        </message>
        <message>
            <source>What you say of this check, and why; also against its answer</source>
            <translation>O que você diz desta verificação e por quê; também contra a resposta</translation>
        </message>
        <message>
            <source>Which network compares faces, and how it can learn from your own pictures</source>
            <translation>Qual rede neural compara os rostos e como ela pode aprender com as suas próprias imagens</translation>
        </message>
    </context>
    <context>
        <name>DetailsDrawer</name>
        <message>
            <source>95 % interval</source>
            <translation>Intervalo de 95%</translation>
        </message>
        <message>
            <source>Align</source>
            <translation>Alinhar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Avaliar</translation>
        </message>
        <message>
            <source>Data vouch down to</source>
            <translation>Os dados respaldam até</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decidir</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
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
            <translation>Rosto</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>Rostos</translation>
        </message>
        <message>
            <source>False match rate (FMR)</source>
            <translation>Taxa de falsas coincidências (FMR)</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Procurar</translation>
        </message>
        <message>
            <source>Found by</source>
            <translation>Encontrado por</translation>
        </message>
        <message>
            <source>Haar cascade, confirmed</source>
            <translation>cascata de Haar, confirmado</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carregar</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Coincide a partir de</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Ler</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Revisar a partir de</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Selfies combinadas</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Similaridade</translation>
        </message>
        <message>
            <source>Turned by</source>
            <translation>Girada em</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredito</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>camera</source>
            <translation>câmera</translation>
        </message>
        <message>
            <source>clipboard</source>
            <translation>área de transferência</translation>
        </message>
        <message>
            <source>second finder only; framed as Haar would</source>
            <translation>somente o segundo detector; enquadrado como Haar faria</translation>
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
            <translation>Solte aqui a foto do passaporte</translation>
        </message>
        <message>
            <source>Drop the selfie here</source>
            <translation>Solte aqui a selfie</translation>
        </message>
        <message>
            <source>JPEG, PNG, HEIC, PDF and others, or paste a picture</source>
            <translation>JPEG, PNG, HEIC, PDF e outros, ou cole uma imagem</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Abrir uma imagem…</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar a câmera</translation>
        </message>
    </context>
    <context>
        <name>Entrance</name>
        <message>
            <source>&amp;Name</source>
            <translation>N&amp;ome</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Abrir</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>Se&amp;nha</translation>
        </message>
        <message>
            <source>&amp;Try again</source>
            <translation>&amp;Tentar de novo</translation>
        </message>
        <message>
            <source>Every check is recorded before its answer is shown. The passphrase opens the records.</source>
            <translation>Toda verificação é registrada antes que a resposta apareça. A frase secreta abre os registros.</translation>
        </message>
        <message>
            <source>Opening the records…</source>
            <translation>Abrindo os registros…</translation>
        </message>
        <message>
            <source>Passp&amp;hrase</source>
            <translation>&amp;Frase secreta</translation>
        </message>
        <message>
            <source>Sign &amp;in</source>
            <translation>&amp;Entrar</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>The records are locked</source>
            <translation>Os registros estão bloqueados</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Os registros não podem ser abertos</translation>
        </message>
        <message>
            <source>Your name stands with every check that you make.</source>
            <translation>O seu nome fica em cada verificação que você faz.</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Gain</source>
            <translation>Ganho</translation>
        </message>
        <message>
            <source>People recognised before and after</source>
            <translation>Pessoas reconhecidas antes e depois</translation>
        </message>
        <message>
            <source>Recognised after</source>
            <translation>Reconhecidas depois</translation>
        </message>
        <message>
            <source>Recognised before</source>
            <translation>Reconhecidas antes</translation>
        </message>
        <message>
            <source>Strangers let through</source>
            <translation>Desconhecidos aceitos</translation>
        </message>
        <message>
            <source>What that says</source>
            <translation>O que significa</translation>
        </message>
    </context>
    <context>
        <name>FolderScreen</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Lay the page with your photo on the scanner, or plug in the drive that holds its picture.</source>
            <translation>Coloque a página com a sua foto no scanner ou conecte a unidade que contém a imagem.</translation>
        </message>
        <message>
            <source>Scan your document</source>
            <translation>Digitalize o seu documento</translation>
        </message>
        <message>
            <source>Waiting for the picture…</source>
            <translation>Aguardando a imagem…</translation>
        </message>
    </context>
    <context>
        <name>GoodbyeScreen</name>
        <message>
            <source>Goodbye</source>
            <translation>Até logo</translation>
        </message>
        <message>
            <source>Nothing was taken of you. A person will check your document instead.</source>
            <translation>Nada seu foi registrado. Em vez disso, uma pessoa verificará o seu documento.</translation>
        </message>
        <message>
            <source>That is all right</source>
            <translation>Tudo bem</translation>
        </message>
        <message>
            <source>Your pictures have been deleted from this machine.</source>
            <translation>Suas fotos foram apagadas deste equipamento.</translation>
        </message>
    </context>
    <context>
        <name>HistoryTable</name>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Analista</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
    </context>
    <context>
        <name>HistoryTableView</name>
        <message>
            <source>Past checks</source>
            <translation>Verificações anteriores</translation>
        </message>
    </context>
    <context>
        <name>InUseCard</name>
        <message>
            <source>&amp;Use the program's own again</source>
            <translation>Usar de &amp;novo a do programa</translation>
        </message>
        <message>
            <source>From the next start on. Until it is closed, this window compares with {name}.</source>
            <translation>A partir do próximo início. Até ser fechada, esta janela compara com {name}.</translation>
        </message>
        <message>
            <source>In use from the beginning.</source>
            <translation>Em uso desde o início.</translation>
        </message>
        <message>
            <source>In use since {day}.</source>
            <translation>Em uso desde {day}.</translation>
        </message>
        <message>
            <source>It cannot be said which network is in use</source>
            <translation>Não é possível saber qual rede neural está em uso</translation>
        </message>
        <message>
            <source>It learned from: {pictures}</source>
            <translation>Aprendeu com: {pictures}</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Procurando…</translation>
        </message>
        <message>
            <source>The network in use</source>
            <translation>A rede neural em uso</translation>
        </message>
        <message>
            <source>{name}, the program's own</source>
            <translation>{name}, a do próprio programa</translation>
        </message>
    </context>
    <context>
        <name>KioskDesk</name>
        <message>
            <source>Cameras: {names}</source>
            <translation>Câmeras: {names}</translation>
        </message>
        <message>
            <source>Please speak to a member of staff.</source>
            <translation>Fale com a equipe, por favor.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhuma</translation>
        </message>
    </context>
    <context>
        <name>KioskWindow</name>
        <message>
            <source>Call a person</source>
            <translation>Chamar uma pessoa</translation>
        </message>
        <message>
            <source>FaceMatch</source>
            <translation>FaceMatch</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Etapa {number} de {count}</translation>
        </message>
        <message>
            <source>Stop and delete everything</source>
            <translation>Parar e apagar tudo</translation>
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
            <translation>O idioma do &amp;sistema</translation>
        </message>
    </context>
    <context>
        <name>Measures</name>
        <message>
            <source>Black parts</source>
            <translation>Áreas pretas</translation>
        </message>
        <message>
            <source>Brighter side</source>
            <translation>Lado mais claro</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brilho</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Distance between the eyes</source>
            <translation>Distância entre os olhos</translation>
        </message>
        <message>
            <source>Evenness of light</source>
            <translation>Uniformidade da luz</translation>
        </message>
        <message>
            <source>Eyes in shadow</source>
            <translation>Olhos na sombra</translation>
        </message>
        <message>
            <source>Eyes open</source>
            <translation>Olhos abertos</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Rosto cortado</translation>
        </message>
        <message>
            <source>Face in sight</source>
            <translation>Rosto visível</translation>
        </message>
        <message>
            <source>Fine detail</source>
            <translation>Detalhe fino</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Reflexos</translation>
        </message>
        <message>
            <source>Head bent (pitch)</source>
            <translation>Inclinação vertical (pitch)</translation>
        </message>
        <message>
            <source>Head leaning (roll)</source>
            <translation>Inclinação lateral (roll)</translation>
        </message>
        <message>
            <source>Head turned (yaw)</source>
            <translation>Giro da cabeça (yaw)</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Boca aberta</translation>
        </message>
        <message>
            <source>Off the middle, across</source>
            <translation>Fora do centro, na horizontal</translation>
        </message>
        <message>
            <source>Off the middle, down</source>
            <translation>Fora do centro, na vertical</translation>
        </message>
        <message>
            <source>Sharpness</source>
            <translation>Nitidez</translation>
        </message>
        <message>
            <source>Size of the head</source>
            <translation>Tamanho da cabeça</translation>
        </message>
        <message>
            <source>Traces of compression</source>
            <translation>Vestígios de compressão</translation>
        </message>
        <message>
            <source>White parts</source>
            <translation>Áreas brancas</translation>
        </message>
        <message>
            <source>{value} %</source>
            <translation>{value}%</translation>
        </message>
        <message>
            <source>{value} pixels</source>
            <translation>{value} pixels</translation>
        </message>
        <message>
            <source>{value} stops</source>
            <translation>{value} pontos</translation>
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
            <translation>1 em cada {count} desconhecidos</translation>
        </message>
        <message>
            <source>Better</source>
            <translation>Melhor</translation>
        </message>
        <message>
            <source>Finding the faces in the pictures</source>
            <translation>Procurando os rostos nas imagens</translation>
        </message>
        <message>
            <source>From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; in brackets stands the 95 % interval of the gain.</source>
            <translation>De {people} pessoas e {pictures} imagens. Todas as pessoas foram testadas com uma rede que não as tinha visto; entre parênteses está o intervalo de 95% do ganho.</translation>
        </message>
        <message>
            <source>It was better at people it had not seen, by more than chance would explain.</source>
            <translation>Foi melhor com pessoas que não tinha visto, mais do que o acaso explicaria.</translation>
        </message>
        <message>
            <source>It was no worse at people it had not seen, but with so few people the gain may be chance.</source>
            <translation>Não foi pior com pessoas que não tinha visto, mas com tão poucas pessoas o ganho pode ser acaso.</translation>
        </message>
        <message>
            <source>Learning from all of them</source>
            <translation>Aprendendo com todas</translation>
        </message>
        <message>
            <source>Learning from some of the people</source>
            <translation>Aprendendo com uma parte das pessoas</translation>
        </message>
        <message>
            <source>Learning from these pictures did not make it better at people it had not seen. No model was written, and nothing has changed. More people, each with a document picture and a selfie, may bring more.</source>
            <translation>Aprender com estas imagens não a tornou melhor com pessoas que não tinha visto. Nenhum modelo foi gravado e nada mudou. Mais pessoas, cada uma com uma imagem de documento e uma selfie, podem trazer mais.</translation>
        </message>
        <message>
            <source>Not more than chance</source>
            <translation>Não mais que o acaso</translation>
        </message>
        <message>
            <source>Noting what the program's own network makes of them</source>
            <translation>Anotando o que a rede do próprio programa vê nelas</translation>
        </message>
        <message>
            <source>Step {number} of {of}</source>
            <translation>Etapa {number} de {of}</translation>
        </message>
        <message>
            <source>Testing on the others</source>
            <translation>Testando com as demais</translation>
        </message>
        <message>
            <source>The adapted network may be used, but its gain is not certain</source>
            <translation>A rede adaptada pode ser usada, mas seu ganho não é certo</translation>
        </message>
        <message>
            <source>The adapted network recognises more of your people</source>
            <translation>A rede adaptada reconhece mais das suas pessoas</translation>
        </message>
        <message>
            <source>The program's own network stays the better choice</source>
            <translation>A rede do próprio programa continua sendo a melhor escolha</translation>
        </message>
        <message>
            <source>Too few people to tell</source>
            <translation>Poucas pessoas para saber</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabalhando</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>Pior</translation>
        </message>
        <message>
            <source>Writing report and model</source>
            <translation>Gravando o relatório e o modelo</translation>
        </message>
        <message>
            <source>{gain} points</source>
            <translation>{gain} pontos</translation>
        </message>
        <message>
            <source>{gain} points ({low} to {high})</source>
            <translation>{gain} pontos (de {low} a {high})</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{what}, round {number} of {of}</source>
            <translation>{what}, rodada {number} de {of}</translation>
        </message>
    </context>
    <context>
        <name>ModelsPage</name>
        <message>
            <source>Adapt to your pictures</source>
            <translation>Adaptar às suas imagens</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Voltar à veri&amp;ficação</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>Concluído.</translation>
        </message>
        <message>
            <source>Face network</source>
            <translation>Rede facial</translation>
        </message>
        <message>
            <source>Learns from your own people's pictures, and tests itself on people it has not seen. Nothing leaves this machine, and nothing changes until you say so. It may take hours; the desk goes on working.</source>
            <translation>Aprende com as imagens das suas próprias pessoas e se testa com pessoas que não viu. Nada sai deste computador e nada muda até que você decida. Pode levar horas; enquanto isso, é possível continuar verificando.</translation>
        </message>
        <message>
            <source>Ready to start.</source>
            <translation>Pronto para começar.</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>P&amp;arar</translation>
        </message>
        <message>
            <source>St&amp;art</source>
            <translation>&amp;Iniciar</translation>
        </message>
        <message>
            <source>Still needed: {what}.</source>
            <translation>Ainda falta: {what}.</translation>
        </message>
        <message>
            <source>Stop it and close the window? What it has learned so far is kept; start it again with the same folders to go on.</source>
            <translation>Parar e fechar a janela? O que foi aprendido até agora é mantido; para continuar, inicie de novo com as mesmas pastas.</translation>
        </message>
        <message>
            <source>Stopped. Start again with the same folders to go on.</source>
            <translation>Parado. Para continuar, inicie de novo com as mesmas pastas.</translation>
        </message>
        <message>
            <source>Stopping: what was learned is being kept…</source>
            <translation>Parando: o que foi aprendido está sendo salvo…</translation>
        </message>
        <message>
            <source>The adaptation has stopped: see Administration.</source>
            <translation>A adaptação parou: consulte Administração.</translation>
        </message>
        <message>
            <source>The adaptation is done: see Administration.</source>
            <translation>A adaptação terminou: consulte Administração.</translation>
        </message>
        <message>
            <source>The network is being adapted</source>
            <translation>A rede neural está sendo adaptada</translation>
        </message>
    </context>
    <context>
        <name>OrderForm</name>
        <message>
            <source>&amp;Name of the model</source>
            <translation>Nom&amp;e do modelo</translation>
        </message>
        <message>
            <source>&amp;Pictures</source>
            <translation>Ima&amp;gens</translation>
        </message>
        <message>
            <source>&amp;Report and model go to</source>
            <translation>Salvar re&amp;latório e modelo em</translation>
        </message>
        <message>
            <source>A folder for each person, with a document picture and selfies</source>
            <translation>Uma pasta por pessoa, com uma imagem do documento e selfies</translation>
        </message>
        <message>
            <source>All people in these pictures a&amp;greed that a network for this site learns from them</source>
            <translation>Todas as &amp;pessoas nestas imagens concordaram que uma rede para esta organização aprenda com elas</translation>
        </message>
        <message>
            <source>Choose the folder of report and model</source>
            <translation>Escolher a pasta do relatório e do modelo</translation>
        </message>
        <message>
            <source>Choose the folder of the pictures</source>
            <translation>Escolher a pasta das imagens</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Escolher…</translation>
        </message>
        <message>
            <source>How the people c&amp;onsented</source>
            <translation>Como as pessoas &amp;consentiram</translation>
        </message>
        <message>
            <source>In a sentence that names nobody. It is written into the model's card.</source>
            <translation>Em uma frase que não cite nomes. Ela é gravada na ficha do modelo.</translation>
        </message>
        <message>
            <source>Such as: Signed consent forms of March 2026, kept by personnel</source>
            <translation>Por exemplo: termos de consentimento assinados em março de 2026, guardados pelo RH</translation>
        </message>
        <message>
            <source>a name for the model</source>
            <translation>um nome para o modelo</translation>
        </message>
        <message>
            <source>how the people consented</source>
            <translation>como as pessoas consentiram</translation>
        </message>
        <message>
            <source>the pictures</source>
            <translation>as imagens</translation>
        </message>
        <message>
            <source>the tick that all of them agreed</source>
            <translation>marcar que todas concordaram</translation>
        </message>
        <message>
            <source>where report and model go</source>
            <translation>onde salvar o relatório e o modelo</translation>
        </message>
    </context>
    <context>
        <name>OutOfOrderScreen</name>
        <message>
            <source>For staff: {title}. {remedy}</source>
            <translation>Para a equipe: {title}. {remedy}</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Equipe</translation>
        </message>
        <message>
            <source>This kiosk is out of order</source>
            <translation>Este terminal está fora de serviço</translation>
        </message>
    </context>
    <context>
        <name>OutcomeCard</name>
        <message>
            <source>From the next start of the program on, {name} compares faces.</source>
            <translation>A partir do próximo início do programa, {name} compara os rostos.</translation>
        </message>
        <message>
            <source>It was compared with the program's own network: use that one again first, then this one.</source>
            <translation>Ela foi comparada com a rede do próprio programa: volte primeiro a usar aquela e depois esta.</translation>
        </message>
        <message>
            <source>Open the report's &amp;folder</source>
            <translation>Abrir a pas&amp;ta do relatório</translation>
        </message>
        <message>
            <source>The model lies in the folder, but it is not among the installed ones.</source>
            <translation>O modelo está na pasta, mas não entre os instalados.</translation>
        </message>
        <message>
            <source>Use t&amp;his network</source>
            <translation>&amp;Usar esta rede</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Voltar à veri&amp;ficação</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Verificações</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Decisions against an answer: {overrides}.</source>
            <translation>Decisões contra uma resposta: {overrides}.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Postos</translation>
        </message>
        <message>
            <source>Mon&amp;th</source>
            <translation>Mês e &amp;ano</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mês e ano</translation>
        </message>
        <message>
            <source>No check was made in this month.</source>
            <translation>Nenhuma verificação foi feita neste mês.</translation>
        </message>
        <message>
            <source>Of the reviews, people decided: the same person {same}, different people {other}.</source>
            <translation>Das verificações a revisar, as pessoas decidiram: a mesma pessoa, {same}; pessoas diferentes, {other}.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumo</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>Relatóri&amp;o…</translation>
        </message>
        <message>
            <source>Save this month as a report (PDF)</source>
            <translation>Salvar este mês como relatório (PDF)</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Pontuações</translation>
        </message>
        <message>
            <source>The scores are spread a little otherwise than in the three months before.</source>
            <translation>As pontuações estão distribuídas de modo um pouco diferente dos três meses anteriores.</translation>
        </message>
        <message>
            <source>The scores are spread as in the three months before.</source>
            <translation>As pontuações estão distribuídas como nos três meses anteriores.</translation>
        </message>
        <message>
            <source>The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, the scanner and who is checked: one of them has probably changed.</source>
            <translation>As pontuações estão distribuídas de modo claramente diferente dos três meses anteriores. Observe a câmera, a luz, o scanner e quem é verificado: algum deles provavelmente mudou.</translation>
        </message>
        <message>
            <source>Too few scores to say whether they differ from those of the three months before.</source>
            <translation>Há pontuações de menos para dizer se diferem das dos três meses anteriores.</translation>
        </message>
        <message>
            <source>Waiting for a decision: {waiting}.</source>
            <translation>Aguardando decisão: {waiting}.</translation>
        </message>
        <message>
            <source>What was wrong with the pictures</source>
            <translation>O que havia de errado com as imagens</translation>
        </message>
    </context>
    <context>
        <name>PastChecks</name>
        <message>
            <source>All details</source>
            <translation>Todos os detalhes</translation>
        </message>
        <message>
            <source>Bac&amp;k to the desk</source>
            <translation>Voltar à veri&amp;ficação</translation>
        </message>
        <message>
            <source>Checks written: {count}. The file names people: keep it as you keep their files.</source>
            <translation>Verificações gravadas: {count}. O arquivo identifica pessoas: guarde-o como guarda os documentos delas.</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>Export what was found</source>
            <translation>Exportar o que foi encontrado</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Histórico</translation>
        </message>
        <message>
            <source>No check is in this state.</source>
            <translation>Nenhuma verificação está nesta situação.</translation>
        </message>
        <message>
            <source>No check of this case fits the other choices above.</source>
            <translation>Nenhuma verificação deste caso corresponde às outras opções acima.</translation>
        </message>
        <message>
            <source>No check of this case is recorded.

Enter the whole reference: references are kept encrypted, so that a part of one finds nothing.</source>
            <translation>Nenhuma verificação deste caso está registrada.

Informe a referência inteira: as referências são guardadas criptografadas, por isso a busca por uma parte não encontra nada.</translation>
        </message>
        <message>
            <source>No check of this officer is recorded.

Enter the whole name, as it stands in the records.</source>
            <translation>Nenhuma verificação com este nome de analista está registrada.

Informe o nome inteiro, como está nos registros.</translation>
        </message>
        <message>
            <source>Nothing fits. Widen the search, or show all.</source>
            <translation>Nada corresponde à busca. Amplie-a ou mostre tudo.</translation>
        </message>
        <message>
            <source>Nothing is recorded yet.

Every check at this desk will stand here.</source>
            <translation>Nada está registrado ainda.

Toda verificação feita neste posto aparecerá aqui.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Sho&amp;w all</source>
            <translation>Mostrar &amp;tudo</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <source>checks.csv</source>
            <translation>verificacoes.csv</translation>
        </message>
        <message>
            <source>the newest {count}; scroll for more</source>
            <translation>mais recentes: {count}; role para ver mais</translation>
        </message>
        <message>
            <source>{count} found</source>
            <translation>encontradas: {count}</translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Fit into the panel</source>
            <translation>Ajustar ao painel</translation>
        </message>
        <message>
            <source>Forget these folders</source>
            <translation>Esquecer estas pastas</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Nenhuma ainda</translation>
        </message>
        <message>
            <source>Open a picture…</source>
            <translation>Abrir uma imagem…</translation>
        </message>
        <message>
            <source>Paste a picture</source>
            <translation>Colar uma imagem</translation>
        </message>
        <message>
            <source>Recent folders</source>
            <translation>Pastas recentes</translation>
        </message>
        <message>
            <source>Take it again</source>
            <translation>Tirar de novo</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>Girar à esquerda</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>Girar à direita</translation>
        </message>
        <message>
            <source>Use the camera</source>
            <translation>Usar a câmera</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>Ampliar</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Reduzir</translation>
        </message>
        <message>
            <source>{side}: the picture</source>
            <translation>{side}: a imagem</translation>
        </message>
    </context>
    <context>
        <name>PinScreen</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>Apagar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Please wait {count} seconds.</source>
            <translation>Aguarde, por favor. Segundos: {count}.</translation>
        </message>
        <message>
            <source>Staff PIN</source>
            <translation>PIN da equipe</translation>
        </message>
        <message>
            <source>That was not the PIN.</source>
            <translation>Esse não era o PIN.</translation>
        </message>
        <message>
            <source>{count} digits</source>
            <translation>Dígitos: {count}</translation>
        </message>
    </context>
    <context>
        <name>PreparingScreen</name>
        <message>
            <source>One moment, please</source>
            <translation>Um momento, por favor</translation>
        </message>
        <message>
            <source>The kiosk is getting ready.</source>
            <translation>O terminal está se preparando.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Blurred</source>
            <translation>Imagem borrada</translation>
        </message>
        <message>
            <source>Compressed too much</source>
            <translation>Compressão excessiva</translation>
        </message>
        <message>
            <source>Eyes closed</source>
            <translation>Olhos fechados</translation>
        </message>
        <message>
            <source>Eyes covered</source>
            <translation>Olhos cobertos</translation>
        </message>
        <message>
            <source>Face cut off</source>
            <translation>Rosto cortado</translation>
        </message>
        <message>
            <source>Face hidden</source>
            <translation>Rosto oculto</translation>
        </message>
        <message>
            <source>Face much too small</source>
            <translation>Rosto extremamente pequeno</translation>
        </message>
        <message>
            <source>Face too small</source>
            <translation>Rosto pequeno demais</translation>
        </message>
        <message>
            <source>File not readable</source>
            <translation>Arquivo ilegível</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>Arquivo grande demais</translation>
        </message>
        <message>
            <source>Glare</source>
            <translation>Reflexos</translation>
        </message>
        <message>
            <source>Head bent</source>
            <translation>Cabeça baixa ou erguida</translation>
        </message>
        <message>
            <source>Head leaning</source>
            <translation>Cabeça inclinada de lado</translation>
        </message>
        <message>
            <source>Head turned</source>
            <translation>Cabeça virada</translation>
        </message>
        <message>
            <source>Little detail</source>
            <translation>Pouco detalhe</translation>
        </message>
        <message>
            <source>Mouth open</source>
            <translation>Boca aberta</translation>
        </message>
        <message>
            <source>No face found</source>
            <translation>Nenhum rosto encontrado</translation>
        </message>
        <message>
            <source>Pale</source>
            <translation>Rosto pálido</translation>
        </message>
        <message>
            <source>Picture not usable</source>
            <translation>Imagem não utilizável</translation>
        </message>
        <message>
            <source>Selfies of different people</source>
            <translation>Selfies de pessoas diferentes</translation>
        </message>
        <message>
            <source>Several faces</source>
            <translation>Vários rostos</translation>
        </message>
        <message>
            <source>Too bright</source>
            <translation>Rosto claro demais</translation>
        </message>
        <message>
            <source>Too dark</source>
            <translation>Rosto escuro demais</translation>
        </message>
        <message>
            <source>Uneven light</source>
            <translation>Luz não uniforme</translation>
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
            <translation>Progresso</translation>
        </message>
        <message>
            <source>about {duration} left</source>
            <translation>tempo restante: cerca de {duration}</translation>
        </message>
        <message>
            <source>about {duration} left in this step</source>
            <translation>tempo restante nesta etapa: cerca de {duration}</translation>
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
            <translation>Dec&amp;idir…</translation>
        </message>
        <message>
            <source>What you say of this check, and why (F4)</source>
            <translation>O que você diz desta verificação e por quê (F4)</translation>
        </message>
        <message>
            <source>{count} more in the details (F9).</source>
            <translation>Mais {count} nos detalhes (F9).</translation>
        </message>
    </context>
    <context>
        <name>RecordCard</name>
        <message>
            <source>95 % interval</source>
            <translation>Intervalo de 95%</translation>
        </message>
        <message>
            <source>Another person decides</source>
            <translation>Outra pessoa decide</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Caso</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Cadeia</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Compare the faces yourself</source>
            <translation>Compare os rostos pessoalmente</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consentimento</translation>
        </message>
        <message>
            <source>Dec&amp;ide…</source>
            <translation>Dec&amp;idir…</translation>
        </message>
        <message>
            <source>Decide agai&amp;nst the answer…</source>
            <translation>Decidir co&amp;ntra a resposta…</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decisão</translation>
        </message>
        <message>
            <source>Decision against the answer</source>
            <translation>Decisão contra a resposta</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Posto</translation>
        </message>
        <message>
            <source>Details of the check</source>
            <translation>Detalhes da verificação</translation>
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
            <translation>Taxa de falsas coincidências (FMR)</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <source>Made at</source>
            <translation>Feita via</translation>
        </message>
        <message>
            <source>Match from</source>
            <translation>Coincide a partir de</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede neural</translation>
        </message>
        <message>
            <source>Number in its chain</source>
            <translation>Número na cadeia</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Analista</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Policy (SHA-256)</source>
            <translation>Política (SHA-256)</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalidade</translation>
        </message>
        <message>
            <source>Re&amp;port…</source>
            <translation>Relatóri&amp;o…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Review from</source>
            <translation>Revisar a partir de</translation>
        </message>
        <message>
            <source>Save this check as a report (PDF)</source>
            <translation>Salvar esta verificação como relatório (PDF)</translation>
        </message>
        <message>
            <source>Says</source>
            <translation>Opinião</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Pontuação</translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Selo</translation>
        </message>
        <message>
            <source>Second opinion</source>
            <translation>Segunda opinião</translation>
        </message>
        <message>
            <source>Selfies fused</source>
            <translation>Selfies combinadas</translation>
        </message>
        <message>
            <source>Settled after two opinions differed</source>
            <translation>Resolvida após duas opiniões diferentes</translation>
        </message>
        <message>
            <source>Similarity</source>
            <translation>Similaridade</translation>
        </message>
        <message>
            <source>The chosen check</source>
            <translation>A verificação escolhida</translation>
        </message>
        <message>
            <source>What the program and others said is shown once you have decided.</source>
            <translation>O que o programa e outras pessoas disseram aparece depois da sua decisão.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>You made this check, and know its answer.</source>
            <translation>Você fez esta verificação e conhece a resposta.</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>linha de comando</translation>
        </message>
        <message>
            <source>desk</source>
            <translation>posto</translation>
        </message>
        <message>
            <source>kiosk</source>
            <translation>terminal</translation>
        </message>
        <message>
            <source>list of many people</source>
            <translation>lista de várias pessoas</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>não guardadas</translation>
        </message>
        <message>
            <source>version {version}, {language}</source>
            <translation>versão {version}, {language}</translation>
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
            <translation>Administrador</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>Decidida por uma pessoa</translation>
        </message>
        <message>
            <source>Decided: different people</source>
            <translation>Decisão: pessoas diferentes</translation>
        </message>
        <message>
            <source>Decided: the same person</source>
            <translation>Decisão: a mesma pessoa</translation>
        </message>
        <message>
            <source>Different people</source>
            <translation>Pessoas diferentes</translation>
        </message>
        <message>
            <source>Needs no decision</source>
            <translation>Não exige decisão</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Analista</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>Opiniões divergentes</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>Supervisor</translation>
        </message>
        <message>
            <source>The same person</source>
            <translation>A mesma pessoa</translation>
        </message>
        <message>
            <source>Waits for a decision</source>
            <translation>Aguarda decisão</translation>
        </message>
        <message>
            <source>Waits for a second opinion</source>
            <translation>Aguarda segunda opinião</translation>
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
            <translation>Sessão iniciada: {name}</translation>
        </message>
        <message>
            <source>These records are safe on this machine, and go to the site's server once it answers.</source>
            <translation>Estes registros estão seguros neste computador e vão para o servidor da organização quando ele responder.</translation>
        </message>
        <message>
            <source>Waiting for the server: {count}</source>
            <translation>Aguardando o servidor: {count}</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>A check without a case reference</source>
            <translation>Verificação sem referência de caso</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparação</translation>
        </message>
        <message>
            <source>Head of the chain</source>
            <translation>Último elo da cadeia</translation>
        </message>
        <message>
            <source>Made on {time} by {person}, with FaceMatch {version}</source>
            <translation>Emitido em {time} por {person}, com FaceMatch {version}</translation>
        </message>
        <message>
            <source>Made on {time}, with FaceMatch {version}</source>
            <translation>Emitido em {time}, com FaceMatch {version}</translation>
        </message>
        <message>
            <source>Network (SHA-256)</source>
            <translation>Rede neural (SHA-256)</translation>
        </message>
        <message>
            <source>Page {number} of {count}</source>
            <translation>Página {number} de {count}</translation>
        </message>
        <message>
            <source>Population stability index: {index}.</source>
            <translation>Índice de estabilidade populacional: {index}.</translation>
        </message>
        <message>
            <source>Record and seal</source>
            <translation>Registro e selo</translation>
        </message>
        <message>
            <source>Report of a check</source>
            <translation>Relatório de uma verificação</translation>
        </message>
        <message>
            <source>Report of a month</source>
            <translation>Relatório mensal</translation>
        </message>
        <message>
            <source>Score: {score} on a scale from 0 to {highest}</source>
            <translation>Pontuação: {score} em uma escala de 0 a {highest}</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it has changed since. What was erased is not counted.</source>
            <translation>A soma de verificação deste arquivo está na cadeia dos registros: 'facematch report verify' diz se ele foi emitido e se algo nele mudou desde então. O que foi apagado não é contado.</translation>
        </message>
        <message>
            <source>The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the square, which holds the record's place and seal.</source>
            <translation>A soma de verificação deste arquivo está na cadeia dos registros: 'facematch report verify' diz se ele foi emitido e se algo nele ou no registro mudou desde então. No papel, o comando lê o texto do código quadrado, que contém a posição e o selo do registro.</translation>
        </message>
        <message>
            <source>The site's operating point: a match from {match} on, which {match_share} of strangers reach; review from {review} on, which {review_share} reach.</source>
            <translation>Ponto de operação da organização: coincide a partir de {match}, alcançado por {match_share} dos desconhecidos; revisar a partir de {review}, alcançado por {review_share}.</translation>
        </message>
        <message>
            <source>This report names people: keep it as you keep their files, and destroy it with the record.</source>
            <translation>Este relatório identifica pessoas: guarde-o como guarda os documentos delas e destrua-o junto com o registro.</translation>
        </message>
        <message>
            <source>What the pictures lacked</source>
            <translation>O que faltou às imagens</translation>
        </message>
        <message>
            <source>Why a person had to look</source>
            <translation>Por que uma pessoa precisou conferir</translation>
        </message>
        <message>
            <source>Why nothing was compared</source>
            <translation>Por que nada foi comparado</translation>
        </message>
        <message>
            <source>{time} in UTC</source>
            <translation>{time} em UTC</translation>
        </message>
    </context>
    <context>
        <name>ReportSaving</name>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Salvar o relatório</translation>
        </message>
        <message>
            <source>The report is saved.</source>
            <translation>O relatório está salvo.</translation>
        </message>
        <message>
            <source>The report is saved. It names people: keep it as you keep their files.</source>
            <translation>O relatório está salvo. Ele identifica pessoas: guarde-o como guarda os documentos delas.</translation>
        </message>
    </context>
    <context>
        <name>ResultPane</name>
        <message>
            <source>Add a selfie and a document. The check starts by itself.</source>
            <translation>Adicione uma selfie e um documento. A verificação começa sozinha.</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Score {number} of 6</source>
            <translation>Pontuação: {number} de 6</translation>
        </message>
        <message>
            <source>Tr&amp;y again</source>
            <translation>Te&amp;ntar de novo</translation>
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
            <translation>Cada ponto inteiro significa dez vezes menos desconhecidos com uma pontuação tão alta</translation>
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
            <translation>Pontuação: {score} de 6, revisar a partir de {review}, coincide a partir de {match}, intervalo de 95%: mínimo {low}, máximo {high}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>aberto</translation>
        </message>
    </context>
    <context>
        <name>ScoreHistogram</name>
        <message>
            <source>The month shown: {shares}.</source>
            <translation>O mês mostrado: {shares}.</translation>
        </message>
        <message>
            <source>The three months before: {shares}.</source>
            <translation>Os três meses anteriores: {shares}.</translation>
        </message>
        <message>
            <source>no scores</source>
            <translation>nenhuma pontuação</translation>
        </message>
        <message>
            <source>the month shown</source>
            <translation>mês mostrado</translation>
        </message>
        <message>
            <source>three months before</source>
            <translation>três meses anteriores</translation>
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
            <translation>Res&amp;posta</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;Officer</source>
            <translation>Ana&amp;lista</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>At any time</source>
            <translation>Qualquer data</translation>
        </message>
        <message>
            <source>Case &amp;reference</source>
            <translation>Referência do &amp;caso</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primeiro dia</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>From … to …</source>
            <translation>De … a …</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último dia</translation>
        </message>
        <message>
            <source>S&amp;tate</source>
            <translation>Sit&amp;uação</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>W&amp;hen</source>
            <translation>&amp;Quando</translation>
        </message>
        <message>
            <source>unti&amp;l</source>
            <translation>&amp;até</translation>
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
            <translation>Voltar ao terminal</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Sair do terminal</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Equipe</translation>
        </message>
    </context>
    <context>
        <name>Thumbnails</name>
        <message>
            <source>Picture {number} of {count}</source>
            <translation>Imagem {number} de {count}</translation>
        </message>
        <message>
            <source>Pictures of this person</source>
            <translation>Fotos desta pessoa</translation>
        </message>
    </context>
    <context>
        <name>VerdictScreen</name>
        <message>
            <source>A person will have a look</source>
            <translation>Uma pessoa vai conferir</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Thank you, that worked</source>
            <translation>Agradecemos: deu tudo certo</translation>
        </message>
        <message>
            <source>The pictures were not clear enough for an answer. That is no fault of yours.</source>
            <translation>As fotos não estavam claras o bastante para uma resposta. A culpa não é sua.</translation>
        </message>
        <message>
            <source>We could not confirm it</source>
            <translation>Não conseguimos confirmar</translation>
        </message>
        <message>
            <source>Your picture and the photo in your document do not look alike enough to the program.</source>
            <translation>Para o programa, a sua foto e a do seu documento não se parecem o bastante.</translation>
        </message>
        <message>
            <source>Your picture and your document show the same person.</source>
            <translation>A sua foto e o seu documento mostram a mesma pessoa.</translation>
        </message>
    </context>
    <context>
        <name>Webcams</name>
        <message>
            <source>Camera</source>
            <translation>Câmera</translation>
        </message>
    </context>
    <context>
        <name>WelcomeScreen</name>
        <message>
            <source>Begin</source>
            <translation>Começar</translation>
        </message>
        <message>
            <source>Here you show that you are the person in your passport or identity card. It takes about a minute.</source>
            <translation>Aqui você mostra que é a pessoa do seu passaporte ou documento de identidade. Leva cerca de um minuto.</translation>
        </message>
        <message>
            <source>To begin, choose your language.</source>
            <translation>Para começar, escolha o seu idioma.</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Boas-vindas</translation>
        </message>
    </context>
    <context>
        <name>coaching</name>
        <message>
            <source>Come closer to the camera</source>
            <translation>Aproxime-se da câmera</translation>
        </message>
        <message>
            <source>Frames that may show somebody else were not kept.</source>
            <translation>Os quadros que podem mostrar outra pessoa não foram guardados.</translation>
        </message>
        <message>
            <source>Good: hold still</source>
            <translation>Ótimo: não se mexa</translation>
        </message>
        <message>
            <source>Good: hold the page still</source>
            <translation>Ótimo: mantenha a página parada</translation>
        </message>
        <message>
            <source>Good: hold the page still and press the button or Space</source>
            <translation>Ótimo: mantenha a página parada e pressione o botão ou Espaço</translation>
        </message>
        <message>
            <source>Good: press the button or Space</source>
            <translation>Ótimo: pressione o botão ou Espaço</translation>
        </message>
        <message>
            <source>Hold still, and let the camera focus</source>
            <translation>Não se mexa e deixe a câmera focar</translation>
        </message>
        <message>
            <source>Hold the page closer to the camera</source>
            <translation>Aproxime a página da câmera</translation>
        </message>
        <message>
            <source>Hold the page flat, in even light</source>
            <translation>Segure a página bem plana, com luz uniforme</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline</source>
            <translation>Segure a página de modo que ela preencha a moldura</translation>
        </message>
        <message>
            <source>Hold the page still, where the camera sees it sharply</source>
            <translation>Mantenha a página parada, onde a câmera a veja com nitidez</translation>
        </message>
        <message>
            <source>Hold the page straight before the camera</source>
            <translation>Segure a página de frente para a câmera</translation>
        </message>
        <message>
            <source>Hold the page upright</source>
            <translation>Segure a página reta, sem incliná-la</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the face</source>
            <translation>Está muito escuro: ilumine o rosto</translation>
        </message>
        <message>
            <source>It is too dark: let light fall on the page</source>
            <translation>Está muito escuro: ilumine a página</translation>
        </message>
        <message>
            <source>Let less light fall on the page</source>
            <translation>Ilumine menos a página</translation>
        </message>
        <message>
            <source>Let more light fall on the page</source>
            <translation>Ilumine mais a página</translation>
        </message>
        <message>
            <source>Look straight into the camera</source>
            <translation>Olhe de frente para a câmera</translation>
        </message>
        <message>
            <source>Look straight into the camera, and hold still</source>
            <translation>Olhe de frente para a câmera e não se mexa</translation>
        </message>
        <message>
            <source>No face in the picture yet: look into the camera</source>
            <translation>Ainda não há rosto na imagem: olhe para a câmera</translation>
        </message>
        <message>
            <source>No portrait in the picture yet: hold the page with the photo up to the camera</source>
            <translation>Ainda não há retrato na imagem: mostre à câmera a página com a foto</translation>
        </message>
        <message>
            <source>Several faces are in the picture: show the page alone, larger</source>
            <translation>Há vários rostos na imagem: mostre só a página, maior</translation>
        </message>
        <message>
            <source>Several people are in the picture: only one should be near the camera</source>
            <translation>Há várias pessoas na imagem: só uma deve ficar perto da câmera</translation>
        </message>
        <message>
            <source>Show the whole page</source>
            <translation>Mostre a página inteira</translation>
        </message>
        <message>
            <source>Somebody else is in the picture: one person at a time</source>
            <translation>Há outra pessoa na imagem: uma pessoa de cada vez</translation>
        </message>
        <message>
            <source>The camera is starting…</source>
            <translation>A câmera está iniciando…</translation>
        </message>
        <message>
            <source>The face cannot be made out: change the light, and hold still</source>
            <translation>O rosto não se distingue: mude a luz e não se mexa</translation>
        </message>
        <message>
            <source>The portrait cannot be made out: hold the page still, without glare</source>
            <translation>O retrato não se distingue: mantenha a página parada, sem reflexos</translation>
        </message>
        <message>
            <source>The portrait is pale: let light fall evenly on the page</source>
            <translation>O retrato está pálido: ilumine a página por igual</translation>
        </message>
        <message>
            <source>Tilt the page a little: a light shines back from it</source>
            <translation>Incline um pouco a página: ela reflete uma luz</translation>
        </message>
        <message>
            <source>Turn your head a little to your left</source>
            <translation>Vire um pouco a cabeça para a sua esquerda</translation>
        </message>
        <message>
            <source>Turn your head a little to your right</source>
            <translation>Vire um pouco a cabeça para a sua direita</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's {card}.</source>
            <translation>'facematch models list' mostra os que estão instalados. Indique um deles ou a pasta que contém o arquivo {card} de um modelo.</translation>
        </message>
        <message>
            <source>--force and --reason belong together</source>
            <translation>--force e --reason só são usadas juntas</translation>
        </message>
        <message>
            <source>A decision stands. If it was wrong, check again: that is a record of its own.</source>
            <translation>Uma decisão é definitiva. Se estava errada, verifique de novo: isso gera um registro próprio.</translation>
        </message>
        <message>
            <source>A record cannot be opened: it was changed, or is not what belongs there</source>
            <translation>Um registro não pode ser aberto: foi alterado ou não é o que deveria estar ali</translation>
        </message>
        <message>
            <source>Add an administrator first, who can add the others.</source>
            <translation>Adicione primeiro um administrador, que poderá adicionar as outras pessoas.</translation>
        </message>
        <message>
            <source>Add an administrator first: facematch records people add.</source>
            <translation>Adicione primeiro um administrador: facematch records people add.</translation>
        </message>
        <message>
            <source>Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset inspect' says whose pictures show no face.</source>
            <translation>Adicione pessoas que consentiram, cada uma com a imagem de um documento e pelo menos uma selfie. 'facematch dataset inspect' diz em quais imagens não há rosto.</translation>
        </message>
        <message>
            <source>Allow the kiosk's user to write there, or name another folder in FACEMATCH_DATA.</source>
            <translation>Permita que a conta de usuário do terminal grave ali ou indique outra pasta em FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Another run is preparing faces in this folder</source>
            <translation>Outra execução está preparando rostos nesta pasta</translation>
        </message>
        <message>
            <source>Another run is writing to this results file</source>
            <translation>Outra execução está gravando neste arquivo de resultados</translation>
        </message>
        <message>
            <source>Ask another supervisor, or an administrator.</source>
            <translation>Peça a outro supervisor ou a um administrador.</translation>
        </message>
        <message>
            <source>Ask its owner for permission, or for a copy in a folder of your own.</source>
            <translation>Peça permissão ao proprietário, ou uma cópia em uma pasta sua.</translation>
        </message>
        <message>
            <source>Ask one of them to do it, or an administrator to change what you may do.</source>
            <translation>Peça a uma dessas pessoas que faça isso, ou a um administrador que altere as suas permissões.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second must be another person's.</source>
            <translation>Peça a outra pessoa: a segunda opinião deve ser de alguém diferente.</translation>
        </message>
        <message>
            <source>Ask somebody else: the second opinion is given without knowing the score.</source>
            <translation>Peça a outra pessoa: a segunda opinião é dada sem conhecer a pontuação.</translation>
        </message>
        <message>
            <source>Ask who made it. Its card needs a note of use.</source>
            <translation>Pergunte a quem o criou. A ficha precisa de uma nota de uso.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import.</source>
            <translation>Recupere-a da cópia exportada: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring it back from its exported copy: facematch records keys import. Without it nobody can open these records; to begin anew, move their folder elsewhere.</source>
            <translation>Recupere-a da cópia exportada: facematch records keys import. Sem ela, ninguém pode abrir estes registros; para começar do zero, mova a pasta deles para outro lugar.</translation>
        </message>
        <message>
            <source>Bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Recupere a chave da cópia exportada: facematch records keys import.</translation>
        </message>
        <message>
            <source>Bring this site's key back from its exported copy: facematch records keys import. If it is the right one, run 'facematch records verify'.</source>
            <translation>Recupere a chave desta organização da cópia exportada: facematch records keys import. Se for a chave certa, execute 'facematch records verify'.</translation>
        </message>
        <message>
            <source>Call a supervisor.</source>
            <translation>Chame um supervisor.</translation>
        </message>
        <message>
            <source>Check its name and who may read it.</source>
            <translation>Verifique o nome e quem tem permissão de leitura.</translation>
        </message>
        <message>
            <source>Check the name of the file and who may read it.</source>
            <translation>Verifique o nome do arquivo e quem pode lê-lo.</translation>
        </message>
        <message>
            <source>Check the person again.</source>
            <translation>Verifique a pessoa de novo.</translation>
        </message>
        <message>
            <source>Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than the program, and no stricter than anybody can measure.</source>
            <translation>Escolha uma taxa de falsas coincidências de {strictest:g} a {loosest:g}: uma política só pode ser mais rigorosa que o programa, e não mais rigorosa do que se pode medir.</translation>
        </message>
        <message>
            <source>Choose a photograph, or take one with the camera.</source>
            <translation>Escolha uma fotografia ou tire uma com a câmera.</translation>
        </message>
        <message>
            <source>Choose a photograph, such as a JPEG, PNG or HEIC file, or a PDF scan.</source>
            <translation>Escolha uma fotografia, como um arquivo JPEG, PNG ou HEIC, ou um PDF digitalizado.</translation>
        </message>
        <message>
            <source>Choose a picture that is saved as a file.</source>
            <translation>Escolha uma imagem salva como arquivo.</translation>
        </message>
        <message>
            <source>Choose another camera, or unplug it and plug it in again. Opening a file still works.</source>
            <translation>Escolha outra câmera, ou desconecte-a e conecte-a de novo. Abrir um arquivo continua possível.</translation>
        </message>
        <message>
            <source>Choose another name for the report.</source>
            <translation>Escolha outro nome para o relatório.</translation>
        </message>
        <message>
            <source>Choose another name, or change the person who has it.</source>
            <translation>Escolha outro nome ou altere a pessoa que o tem.</translation>
        </message>
        <message>
            <source>Choose another one; several words are easier to remember than signs.</source>
            <translation>Escolha outra; várias palavras são mais fáceis de lembrar do que símbolos.</translation>
        </message>
        <message>
            <source>Choose another results file, or start this one again from the first row (--restart on the command line).</source>
            <translation>Escolha outro arquivo de resultados ou recomece este da primeira linha (--restart na linha de comando).</translation>
        </message>
        <message>
            <source>Choose another results file.</source>
            <translation>Escolha outro arquivo de resultados.</translation>
        </message>
        <message>
            <source>Choose five or six words at random: they are long, and can be remembered.</source>
            <translation>Escolha cinco ou seis palavras ao acaso: são longas e fáceis de lembrar.</translation>
        </message>
        <message>
            <source>Choose one as an administrator: facematch records keys create.</source>
            <translation>Escolha uma como administrador: facematch records keys create.</translation>
        </message>
        <message>
            <source>Choose one that has nothing to do with the name.</source>
            <translation>Escolha uma que não tenha nada a ver com o nome.</translation>
        </message>
        <message>
            <source>Choose the best {most} of them at most.</source>
            <translation>Escolha as melhores, no máximo {most}.</translation>
        </message>
        <message>
            <source>Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Escolha o modelo de novo com 'facematch models use NAME' ou volte ao que vem com o programa: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Close every other program that uses the records, then try again.</source>
            <translation>Feche todos os outros programas que usam os registros e tente de novo.</translation>
        </message>
        <message>
            <source>Close it, or double it where it is part of the cell.</source>
            <translation>Feche-as, ou duplique-as onde fizerem parte da célula.</translation>
        </message>
        <message>
            <source>Close other programs that use it, check its cover and the permission to use it, then try again. Opening a file still works.</source>
            <translation>Feche outros programas que a usam, verifique a tampa e a permissão de uso e tente de novo. Abrir um arquivo continua possível.</translation>
        </message>
        <message>
            <source>Close other programs to free memory, or let the command use fewer processes.</source>
            <translation>Feche outros programas para liberar memória ou faça o comando usar menos processos.</translation>
        </message>
        <message>
            <source>Close other programs, make room on the disk, and give the same command again: it goes on from here.</source>
            <translation>Feche outros programas, libere espaço no disco e repita o mesmo comando: ele continua daqui.</translation>
        </message>
        <message>
            <source>Come closer to the camera, and start again.</source>
            <translation>Aproxime-se da câmera e comece de novo.</translation>
        </message>
        <message>
            <source>Compare the models on at least {least_people} people, {least_genuine} pairs of one person and {least_impostor} pairs of strangers, whose pictures all show faces; more say more.</source>
            <translation>Compare os modelos com pelo menos {least_people} pessoas, {least_genuine} pares de uma mesma pessoa e {least_impostor} pares de desconhecidos, com rosto em todas as imagens; quanto mais, mais se pode dizer.</translation>
        </message>
        <message>
            <source>Compare them on pairs of people that neither has learned from: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Then name the FOLDER's comparison.json with --comparison.</source>
            <translation>Compare-os em pares de pessoas com as quais nenhum aprendeu: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER. Depois indique com --comparison o arquivo comparison.json de FOLDER.</translation>
        </message>
        <message>
            <source>Compare these two: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</source>
            <translation>Compare estes dois: facematch models compare {in_use} {model} --pairs PAIRS --out FOLDER.</translation>
        </message>
        <message>
            <source>Copy its folder into {place}, and use it by its name.</source>
            <translation>Copie a pasta dele para {place} e use-o pelo nome.</translation>
        </message>
        <message>
            <source>Copy or download it again, or choose another picture.</source>
            <translation>Copie ou baixe o arquivo de novo, ou escolha outra imagem.</translation>
        </message>
        <message>
            <source>Correct host and port in the policy's records.database.</source>
            <translation>Corrija o host e a porta em records.database, na política.</translation>
        </message>
        <message>
            <source>Create the database that the policy's records.database names, or correct its name.</source>
            <translation>Crie o banco de dados indicado em records.database, na política, ou corrija o nome dele.</translation>
        </message>
        <message>
            <source>Cut out the part that shows the face, or take a new picture.</source>
            <translation>Recorte a parte que mostra o rosto ou tire outra foto.</translation>
        </message>
        <message>
            <source>Erase the case again when the server is back, so that nothing of it is left there.</source>
            <translation>Apague o caso de novo quando o servidor voltar, para que nada dele fique ali.</translation>
        </message>
        <message>
            <source>Erase the folder yourself: {folder}.</source>
            <translation>Apague a pasta manualmente: {folder}.</translation>
        </message>
        <message>
            <source>Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's records.database. Until then, what is recorded waits on this machine.</source>
            <translation>Exporte a chave em um posto que a tenha e importe-a aqui: facematch records keys. Ou corrija records.database na política. Até lá, o que for registrado aguarda neste computador.</translation>
        </message>
        <message>
            <source>Export the key on the desk where it was changed, and import it here: facematch records keys.</source>
            <translation>Exporte a chave no posto em que ela foi trocada e importe-a aqui: facematch records keys.</translation>
        </message>
        <message>
            <source>Fill in that cell, or delete the row.</source>
            <translation>Preencha essa célula ou exclua a linha.</translation>
        </message>
        <message>
            <source>Free some space on it, then try again.</source>
            <translation>Libere espaço nele e tente de novo.</translation>
        </message>
        <message>
            <source>Free some space on its disk. Until then, what is recorded waits on this machine.</source>
            <translation>Libere espaço no disco dele. Até lá, o que for registrado aguarda neste computador.</translation>
        </message>
        <message>
            <source>Give another name with --name, or remove that model first if it is not in use.</source>
            <translation>Dê outro nome com --name ou remova antes esse modelo, se não estiver em uso.</translation>
        </message>
        <message>
            <source>Give another name with --name.</source>
            <translation>Dê outro nome com --name.</translation>
        </message>
        <message>
            <source>Give another video file to --camera-file, or leave the option out.</source>
            <translation>Indique outro arquivo de vídeo com --camera-file ou deixe a opção de fora.</translation>
        </message>
        <message>
            <source>Give every column in the first row its own name.</source>
            <translation>Dê a cada coluna da primeira linha um nome próprio.</translation>
        </message>
        <message>
            <source>Give every row an id of its own.</source>
            <translation>Dê a cada linha um id próprio.</translation>
        </message>
        <message>
            <source>Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.</source>
            <translation>Dê um nome com letras, dígitos, pontos e hifens, que não seja o de um modelo do próprio programa: {bundled}.</translation>
        </message>
        <message>
            <source>Give one of: {known}.</source>
            <translation>Indique um destes: {known}.</translation>
        </message>
        <message>
            <source>Give the cursor with which the page before it ended.</source>
            <translation>Informe o cursor com o qual a página anterior terminou.</translation>
        </message>
        <message>
            <source>Give the one under which the checks were recorded.</source>
            <translation>Indique aquela com que as verificações foram registradas.</translation>
        </message>
        <message>
            <source>Go back to the program's own first: facematch models use face-resnet.</source>
            <translation>Volte primeiro ao do próprio programa: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Hold the page so that it fills the outline.</source>
            <translation>Segure a página de modo que ela preencha a moldura.</translation>
        </message>
        <message>
            <source>If it was taken in too much light, take it again with less. If it is a scan, check that the page with the portrait lay on the glass.</source>
            <translation>Se foi tirada com luz demais, tire de novo com menos. Se for uma digitalização, verifique se a página com o retrato estava sobre o vidro.</translation>
        </message>
        <message>
            <source>Install FaceMatch again: the program 'facematch' belongs beside the window's.</source>
            <translation>Instale o FaceMatch de novo: o programa 'facematch' deve estar ao lado do programa da janela.</translation>
        </message>
        <message>
            <source>Install the program again, or build the models with the command: facematch models build.</source>
            <translation>Instale o programa de novo ou crie os modelos com o comando: facematch models build.</translation>
        </message>
        <message>
            <source>Install the program again.</source>
            <translation>Instale o programa de novo.</translation>
        </message>
        <message>
            <source>Install the program again; the package is called ai-edge-litert.</source>
            <translation>Instale o programa de novo; o pacote se chama ai-edge-litert.</translation>
        </message>
        <message>
            <source>It comes without weights for it. Use the engine litert.</source>
            <translation>Ele vem sem pesos para isso. Use o motor litert.</translation>
        </message>
        <message>
            <source>It does as soon as this desk reaches it: see 'facematch records status'.</source>
            <translation>Ele o fará assim que este posto o alcançar: consulte 'facematch records status'.</translation>
        </message>
        <message>
            <source>It does not fit this version of LiteRT. Install the program again.</source>
            <translation>Ela não serve para esta versão do LiteRT. Instale o programa de novo.</translation>
        </message>
        <message>
            <source>It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch records restore. Delete the damaged file when it is of no more use: it holds personal data.</source>
            <translation>Ele foi guardado como {file} na pasta dos registros. Restaure o último backup como administrador: facematch records restore. Exclua o arquivo danificado quando não for mais útil: ele contém dados pessoais.</translation>
        </message>
        <message>
            <source>It is recorded that the report was issued, but that record cannot be read back</source>
            <translation>Está registrado que o relatório foi emitido, mas esse registro não pode ser lido de volta</translation>
        </message>
        <message>
            <source>It is started anew within seconds; if not, restart the machine.</source>
            <translation>Ele é iniciado de novo em segundos; se não, reinicie a máquina.</translation>
        </message>
        <message>
            <source>It is {width} x {height} pixels large. Use the original picture in its full size.</source>
            <translation>Ela tem {width} x {height} pixels. Use a imagem original em tamanho completo.</translation>
        </message>
        <message>
            <source>It may have been made to do harm. Choose another picture, or take a new one.</source>
            <translation>Pode ter sido feito para causar danos. Escolha outra imagem ou tire outra foto.</translation>
        </message>
        <message>
            <source>It may have been moved, renamed or deleted, or its drive was taken out. Choose the picture again.</source>
            <translation>Pode ter sido movido, renomeado ou excluído, ou a unidade foi retirada. Escolha a imagem de novo.</translation>
        </message>
        <message>
            <source>It needs at least one row below that of the columns' names.</source>
            <translation>Ela precisa de pelo menos uma linha abaixo da linha com os nomes das colunas.</translation>
        </message>
        <message>
            <source>It was erased, on request or because its time was over; a receipt in the chain says when and why.</source>
            <translation>Foi apagada, a pedido ou porque o prazo terminou; um comprovante na cadeia diz quando e por quê.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>A ficha tem a versão {schema}; este programa lê a versão {known}. Instale o programa de novo ou crie os modelos com o comando: facematch models build.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Put back the model's folder as it was made, or make the model again.</source>
            <translation>A ficha tem a versão {schema}; este programa lê a versão {known}. Restaure a pasta do modelo como foi criada ou crie o modelo de novo.</translation>
        </message>
        <message>
            <source>Its card has version {schema}; this program reads version {known}. Train or export the model again with this version of the program.</source>
            <translation>A ficha tem a versão {schema}; este programa lê a versão {known}. Treine ou exporte o modelo de novo com esta versão do programa.</translation>
        </message>
        <message>
            <source>Its drive or the network may have failed. Copy the file to this computer and choose the copy.</source>
            <translation>A unidade ou a conexão pode ter falhado. Copie o arquivo para este computador e escolha a cópia.</translation>
        </message>
        <message>
            <source>Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the document at a higher resolution.</source>
            <translation>Os olhos estão a {distance} pixels um do outro; são necessários pelo menos {least}. Aproxime-se da câmera ou digitalize o documento com resolução mais alta.</translation>
        </message>
        <message>
            <source>Its first row must name the columns: {required}.</source>
            <translation>A primeira linha deve nomear as colunas: {required}.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.</source>
            <translation>As similaridades dele ainda não significam nada. Calibre-o com o comando: facematch calibrate.</translation>
        </message>
        <message>
            <source>Its similarities mean nothing yet. Calibrate it: facematch calibrate SOURCE... --model {model} --describe TEXT.</source>
            <translation>As similaridades dele ainda não significam nada. Calibre-o: facematch calibrate SOURCE... --model {model} --describe TEXT.</translation>
        </message>
        <message>
            <source>Keep the one in use, or train a better one.</source>
            <translation>Mantenha o que está em uso ou treine um melhor.</translation>
        </message>
        <message>
            <source>Learning, validating and testing need different people, {least} at least. Add people, or prepare all of them to learn from with --fractions 1,0,0.</source>
            <translation>Aprender, validar e testar exigem pessoas diferentes, pelo menos {least}. Adicione pessoas ou prepare todas para o aprendizado com --fractions 1,0,0.</translation>
        </message>
        <message>
            <source>Let light fall on the face, hold still, and start again.</source>
            <translation>Ilumine o rosto, não se mexa e comece de novo.</translation>
        </message>
        <message>
            <source>Let only one person stand near the camera, and start again.</source>
            <translation>Deixe só uma pessoa perto da câmera e comece de novo.</translation>
        </message>
        <message>
            <source>Let records.keep_crops_days be at most records.keep_days, {days}.</source>
            <translation>Deixe records.keep_crops_days no máximo igual a records.keep_days, {days}.</translation>
        </message>
        <message>
            <source>Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.</source>
            <translation>Deixe review_fmr no mínimo igual a match_fmr, {match:g}: os dois podem ser iguais se nada tiver de ser revisado.</translation>
        </message>
        <message>
            <source>Let the database belong to the user in the policy's records.database, or grant that user what is missing.</source>
            <translation>Faça com que o banco de dados pertença ao usuário indicado em records.database, na política, ou conceda a esse usuário as permissões que faltam.</translation>
        </message>
        <message>
            <source>Let the kiosk's user delete files in the scanner's folder.</source>
            <translation>Permita que a conta de usuário do terminal exclua arquivos na pasta do scanner.</translation>
        </message>
        <message>
            <source>Let the program read the folder of its records, then try again.</source>
            <translation>Permita que o programa leia a pasta dos registros e tente de novo.</translation>
        </message>
        <message>
            <source>Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver with Vulkan (Linux) or Direct3D 12 (Windows).</source>
            <translation>Faça o programa rodar no processador: --device cpu. Se este computador tiver uma placa de vídeo, instale o driver com Vulkan (Linux) ou Direct3D 12 (Windows).</translation>
        </message>
        <message>
            <source>Let the program write to the folder of its records, then try again.</source>
            <translation>Permita que o programa grave na pasta dos registros e tente de novo.</translation>
        </message>
        <message>
            <source>Let the user of the program read the file with the key, and nobody else.</source>
            <translation>Permita que o usuário do programa leia o arquivo com a chave, e mais ninguém.</translation>
        </message>
        <message>
            <source>LiteRT is not installed</source>
            <translation>O LiteRT não está instalado</translation>
        </message>
        <message>
            <source>Look into its own log, which says why. Until then, what is recorded waits on this machine.</source>
            <translation>Consulte o log dele, que diz o motivo. Até lá, o que for registrado aguarda neste computador.</translation>
        </message>
        <message>
            <source>Look into the camera, and start again.</source>
            <translation>Olhe para a câmera e comece de novo.</translation>
        </message>
        <message>
            <source>Make room on the disk of the data folder.</source>
            <translation>Libere espaço no disco da pasta de dados.</translation>
        </message>
        <message>
            <source>Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.</source>
            <translation>Libere espaço no disco ou permita a gravação na pasta de dados, ou indique outra em FACEMATCH_DATA.</translation>
        </message>
        <message>
            <source>Make room on the disk, and let the program write to the folder of its records. Nothing was erased.</source>
            <translation>Libere espaço no disco e permita que o programa grave na pasta de seus registros. Nada foi apagado.</translation>
        </message>
        <message>
            <source>Make room on the disk, close the results file in other programs, or choose a folder that you may write to. What was done is kept: start again with the same list and results file to continue.</source>
            <translation>Libere espaço no disco, feche o arquivo de resultados em outros programas ou escolha uma pasta em que você possa gravar. O que foi feito é mantido: para continuar, inicie de novo com a mesma lista e o mesmo arquivo de resultados.</translation>
        </message>
        <message>
            <source>Make room on the disk, or choose another folder that you may write to.</source>
            <translation>Libere espaço no disco ou escolha outra pasta em que você possa gravar.</translation>
        </message>
        <message>
            <source>Make room on the disk, or see who may write there. What was done is kept: the same command goes on from it.</source>
            <translation>Libere espaço no disco ou verifique quem pode gravar ali. O que foi feito é mantido: o mesmo comando continua dali.</translation>
        </message>
        <message>
            <source>Make room on the disk; the same command goes on from here.</source>
            <translation>Libere espaço no disco; o mesmo comando continua daqui.</translation>
        </message>
        <message>
            <source>Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.</source>
            <translation>Libere espaço e repita o mesmo comando: o último ponto de controle está íntegro e a execução continua dele.</translation>
        </message>
        <message>
            <source>Make somebody else an administrator first.</source>
            <translation>Antes, dê a função de administrador a outra pessoa.</translation>
        </message>
        <message>
            <source>Make the report once more.</source>
            <translation>Emita o relatório mais uma vez.</translation>
        </message>
        <message>
            <source>Make the report when the check is decided, or decide it yourself first.</source>
            <translation>Emita o relatório quando a verificação estiver decidida, ou decida-a você antes.</translation>
        </message>
        <message>
            <source>Mend that line; docs/administrators.md shows a whole policy.</source>
            <translation>Corrija essa linha; docs/administrators.md mostra uma política completa.</translation>
        </message>
        <message>
            <source>Most often the memory was full. Close other programs, and start it again with the same folder: it goes on where it was.</source>
            <translation>Na maioria das vezes, a memória estava cheia. Feche outros programas e inicie de novo com a mesma pasta: ela continua de onde estava.</translation>
        </message>
        <message>
            <source>Move it there as an administrator: facematch records keys move.</source>
            <translation>Mova-a para lá como administrador: facematch records keys move.</translation>
        </message>
        <message>
            <source>Name a folder that you may write to.</source>
            <translation>Indique uma pasta em que você possa gravar.</translation>
        </message>
        <message>
            <source>Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.</source>
            <translation>Indique uma pasta com uma pasta por pessoa, em grupos ou não, ou um CSV com as colunas file e identity.</translation>
        </message>
        <message>
            <source>Name a model that embeds faces; 'facematch models list' shows them.</source>
            <translation>Indique um modelo que codifique rostos; 'facematch models list' mostra quais são.</translation>
        </message>
        <message>
            <source>Name a new folder.</source>
            <translation>Indique uma pasta nova.</translation>
        </message>
        <message>
            <source>Name a new or an empty folder with --out.</source>
            <translation>Indique com --out uma pasta nova ou vazia.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML in UTF-8.</source>
            <translation>Indique um arquivo de política: algumas linhas de TOML em UTF-8.</translation>
        </message>
        <message>
            <source>Name a policy file: a few lines of TOML.</source>
            <translation>Indique um arquivo de política: algumas linhas de TOML.</translation>
        </message>
        <message>
            <source>Name another folder with --out, or delete this one first.</source>
            <translation>Indique outra pasta com --out ou exclua antes esta.</translation>
        </message>
        <message>
            <source>Name another folder, or an empty one.</source>
            <translation>Indique outra pasta ou uma vazia.</translation>
        </message>
        <message>
            <source>Name every column in the first row. Where a separator is part of a cell, put the cell in quotation marks.</source>
            <translation>Dê nome a cada coluna da primeira linha. Onde um separador fizer parte de uma célula, coloque a célula entre aspas.</translation>
        </message>
        <message>
            <source>Name every picture once.</source>
            <translation>Indique cada imagem uma só vez.</translation>
        </message>
        <message>
            <source>Name it in kiosk.document_folder, with its whole path.</source>
            <translation>Indique-a em kiosk.document_folder, com o caminho completo.</translation>
        </message>
        <message>
            <source>Name one outside of their folder with --out.</source>
            <translation>Indique com --out uma fora da pasta delas.</translation>
        </message>
        <message>
            <source>Name or password is not right</source>
            <translation>Nome ou senha incorretos</translation>
        </message>
        <message>
            <source>Name the certificate of the authority that has signed the server's as sslrootcert in the policy's records.database, and the server as its certificate does.</source>
            <translation>Indique, em records.database na política, o certificado da autoridade que assinou o do servidor como sslrootcert, e o servidor com o mesmo nome que o certificado dele traz.</translation>
        </message>
        <message>
            <source>Name the comparison.json that 'facematch models compare' has written with --out.</source>
            <translation>Indique o comparison.json que 'facematch models compare' gravou com --out.</translation>
        </message>
        <message>
            <source>Name the folder that was made by facematch dataset prepare; if that was interrupted, give the same command again.</source>
            <translation>Indique a pasta criada por facematch dataset prepare; se ele foi interrompido, repita o mesmo comando.</translation>
        </message>
        <message>
            <source>Name the folder {model}.</source>
            <translation>Dê à pasta o nome {model}.</translation>
        </message>
        <message>
            <source>Name the one that is meant, not the folder.</source>
            <translation>Indique a que vale, não a pasta.</translation>
        </message>
        <message>
            <source>Name the primary server in the policy's records.database, or make this one the primary.</source>
            <translation>Em records.database, na política, indique o servidor primário ou torne este o primário.</translation>
        </message>
        <message>
            <source>No camera was found</source>
            <translation>Nenhuma câmera encontrada</translation>
        </message>
        <message>
            <source>No face was found</source>
            <translation>Nenhum rosto encontrado</translation>
        </message>
        <message>
            <source>No face was found: the picture is almost white</source>
            <translation>Nenhum rosto encontrado: a imagem está quase branca</translation>
        </message>
        <message>
            <source>No graphics card can be used</source>
            <translation>Nenhuma placa de vídeo pode ser usada</translation>
        </message>
        <message>
            <source>No model of a site's own can have that name</source>
            <translation>Nenhum modelo próprio de uma organização pode ter esse nome</translation>
        </message>
        <message>
            <source>No page with a photo was seen</source>
            <translation>Nenhuma página com foto foi vista</translation>
        </message>
        <message>
            <source>No picture was kept: no face was seen</source>
            <translation>Nenhuma foto foi guardada: nenhum rosto apareceu</translation>
        </message>
        <message>
            <source>No picture was kept: several people were before the camera</source>
            <translation>Nenhuma foto foi guardada: havia várias pessoas diante da câmera</translation>
        </message>
        <message>
            <source>No picture was kept: the face could not be made out</source>
            <translation>Nenhuma foto foi guardada: o rosto não se distinguia</translation>
        </message>
        <message>
            <source>No picture was kept: the face was too far away</source>
            <translation>Nenhuma foto foi guardada: o rosto estava longe demais</translation>
        </message>
        <message>
            <source>No report can be made of this check: it is not as it was recorded</source>
            <translation>Não é possível emitir um relatório desta verificação: ela não está como foi registrada</translation>
        </message>
        <message>
            <source>No secure connection to the site's database server can be made</source>
            <translation>Não é possível estabelecer uma conexão segura com o servidor de banco de dados da organização</translation>
        </message>
        <message>
            <source>Nobody can sign in yet</source>
            <translation>Ninguém pode entrar ainda</translation>
        </message>
        <message>
            <source>Nobody's pictures may teach a network without their consent</source>
            <translation>Nenhuma rede pode aprender com as imagens de uma pessoa sem o consentimento dela</translation>
        </message>
        <message>
            <source>None of the pictures shows a face that can be used</source>
            <translation>Nenhuma das imagens mostra um rosto que possa ser usado</translation>
        </message>
        <message>
            <source>Nothing is kept of this check any more</source>
            <translation>Nada mais é guardado desta verificação</translation>
        </message>
        <message>
            <source>One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person alone before the camera.</source>
            <translation>Uma das duas mostra outra pessoa ou não pode ser reconhecida. Tire as fotos de novo com uma só pessoa diante da câmera.</translation>
        </message>
        <message>
            <source>Only a decision against its answer is recorded.</source>
            <translation>Só é registrada uma decisão contra a resposta.</translation>
        </message>
        <message>
            <source>Only administrators may do this</source>
            <translation>Somente administradores podem fazer isso</translation>
        </message>
        <message>
            <source>Only supervisors and administrators may do this</source>
            <translation>Somente supervisores e administradores podem fazer isso</translation>
        </message>
        <message>
            <source>Only the site whose people consented may use it. Where this is that site, put its folder into {place}, and, where its card names the site, let the policy name the same: site under [model].</source>
            <translation>Só pode usá-lo a organização cujas pessoas consentiram. Se for esta, coloque a pasta dele em {place} e, se a ficha citar a organização, faça a política citar a mesma: site em [model].</translation>
        </message>
        <message>
            <source>Open it in another program and save it as JPEG, or take a new picture.</source>
            <translation>Abra a imagem em outro programa e salve como JPEG, ou tire outra foto.</translation>
        </message>
        <message>
            <source>Open it in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Abra em outro programa, salve a página como arquivo JPEG e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>Open it with its password in another program, save the page as a JPEG file, and choose that file.</source>
            <translation>Abra com a senha em outro programa, salve a página como arquivo JPEG e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>Open the folder and choose one picture in it.</source>
            <translation>Abra a pasta e escolha uma imagem nela.</translation>
        </message>
        <message>
            <source>Opening this picture takes too much memory</source>
            <translation>Abrir esta imagem exige memória demais</translation>
        </message>
        <message>
            <source>Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an older copy: tell your administrator. What is recorded waits on this machine.</source>
            <translation>Talvez outro computador trabalhe com uma cópia da pasta de dados deste, ou a pasta tenha sido restaurada de uma cópia mais antiga: avise o administrador. O que for registrado aguarda neste computador.</translation>
        </message>
        <message>
            <source>Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures again with one person alone before the camera.</source>
            <translation>A imagem {number} de {count} mostra outra pessoa ou não pode ser reconhecida. Deixe-a de fora ou tire as fotos de novo com uma só pessoa diante da câmera.</translation>
        </message>
        <message>
            <source>Plug a camera in, or open a picture file instead.</source>
            <translation>Conecte uma câmera ou abra um arquivo de imagem.</translation>
        </message>
        <message>
            <source>Plug it in again, or choose another one. Opening a file still works.</source>
            <translation>Conecte-a de novo ou escolha outra. Abrir um arquivo continua possível.</translation>
        </message>
        <message>
            <source>Prepare the faces again: facematch dataset prepare.</source>
            <translation>Prepare os rostos de novo: facematch dataset prepare.</translation>
        </message>
        <message>
            <source>Put back the model's folder as it was made, or make the model again.</source>
            <translation>Restaure a pasta do modelo como foi criada ou crie o modelo de novo.</translation>
        </message>
        <message>
            <source>Put the certificate of the authority there that has signed the server's, as a PEM file.</source>
            <translation>Coloque ali o certificado da autoridade que assinou o do servidor, como arquivo PEM.</translation>
        </message>
        <message>
            <source>Put the file back from a copy, or begin again in another folder.</source>
            <translation>Restaure o arquivo de uma cópia ou comece de novo em outra pasta.</translation>
        </message>
        <message>
            <source>Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one that the program comes with: facematch models use face-resnet.</source>
            <translation>Restaure a pasta do modelo como estava, escolha outro com 'facematch models use NAME' ou volte ao que vem com o programa: facematch models use face-resnet.</translation>
        </message>
        <message>
            <source>Records that were there are missing: their file is older than it should be</source>
            <translation>Faltam registros que existiam: o arquivo deles é mais antigo do que deveria</translation>
        </message>
        <message>
            <source>Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell</source>
            <translation>A linha {row} não pode ser lida: há aspas não fechadas ou dentro de uma célula</translation>
        </message>
        <message>
            <source>Row {row} does not say whether the picture is a document's</source>
            <translation>A linha {row} não diz se a imagem é de um documento</translation>
        </message>
        <message>
            <source>Row {row} has more cells than there are columns</source>
            <translation>A linha {row} tem mais células do que colunas</translation>
        </message>
        <message>
            <source>Row {row} has nothing in the column {columns}</source>
            <translation>A linha {row} não tem nada na coluna {columns}</translation>
        </message>
        <message>
            <source>Row {row} names no selfie</source>
            <translation>A linha {row} não indica nenhuma selfie</translation>
        </message>
        <message>
            <source>Row {row} names the picture that row {first} names already</source>
            <translation>A linha {row} indica a imagem que a linha {first} já indica</translation>
        </message>
        <message>
            <source>Row {row} names {count} selfies</source>
            <translation>Selfies indicadas na linha {row}: {count}</translation>
        </message>
        <message>
            <source>Row {row} of the results file is not the row that this list has there</source>
            <translation>A linha {row} do arquivo de resultados não é a que esta lista tem ali</translation>
        </message>
        <message>
            <source>Rows {first} and {row} have the same id</source>
            <translation>As linhas {first} e {row} têm o mesmo id</translation>
        </message>
        <message>
            <source>Run 'facematch records verify', which says what was changed.</source>
            <translation>Execute 'facematch records verify', que diz o que foi alterado.</translation>
        </message>
        <message>
            <source>Run the program as the user whose records they are. If the key store was lost, bring the key back from its exported copy: facematch records keys import.</source>
            <translation>Execute o programa com o usuário a quem os registros pertencem. Se o cofre de chaves foi perdido, recupere a chave da cópia exportada: facematch records keys import.</translation>
        </message>
        <message>
            <source>Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.</source>
            <translation>Salve como CSV; em uma planilha, como "CSV UTF-8". Uma pasta de trabalho (.xlsx, .ods) não pode ser lida.</translation>
        </message>
        <message>
            <source>Save it in a smaller size in another program, or take a new picture.</source>
            <translation>Salve em tamanho menor em outro programa ou tire outra foto.</translation>
        </message>
        <message>
            <source>Save it in a smaller size, as a plain JPEG, in another program.</source>
            <translation>Salve em tamanho menor, como JPEG simples, em outro programa.</translation>
        </message>
        <message>
            <source>Save the picture as JPEG in another program, or in a smaller size.</source>
            <translation>Salve a imagem como JPEG em outro programa ou em tamanho menor.</translation>
        </message>
        <message>
            <source>Save the picture that it holds as a JPEG file, or save the document as a PDF, and choose that file.</source>
            <translation>Salve a imagem que ele contém como arquivo JPEG, ou salve o documento como PDF, e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>Say in a few words what you saw.</source>
            <translation>Diga em poucas palavras o que você viu.</translation>
        </message>
        <message>
            <source>Say it in at most {most} characters.</source>
            <translation>Diga em no máximo {most} caracteres.</translation>
        </message>
        <message>
            <source>Say with --consent how these people consented, in a sentence that names nobody.</source>
            <translation>Diga com --consent como essas pessoas consentiram, em uma frase que não cite nomes.</translation>
        </message>
        <message>
            <source>Scan the QR code on the report again, and give all of its text.</source>
            <translation>Escaneie de novo o código QR do relatório e informe todo o texto dele.</translation>
        </message>
        <message>
            <source>Scan the document again, or choose a picture of it.</source>
            <translation>Digitalize o documento de novo ou escolha uma imagem dele.</translation>
        </message>
        <message>
            <source>Scan the page with the photo alone, or keep only its picture there.</source>
            <translation>Digitalize só a página com a foto ou deixe ali somente a imagem dela.</translation>
        </message>
        <message>
            <source>Search again, and take a record from the list.</source>
            <translation>Busque de novo e escolha um registro da lista.</translation>
        </message>
        <message>
            <source>See 'facematch models use --help'.</source>
            <translation>Consulte 'facematch models use --help'.</translation>
        </message>
        <message>
            <source>See that it is connected and has room left, then try again.</source>
            <translation>Verifique se ele está conectado e tem espaço livre e tente de novo.</translation>
        </message>
        <message>
            <source>See that it runs and that this machine reaches it. Until then, what is recorded waits on this machine.</source>
            <translation>Verifique se ele está em funcionamento e se este computador o alcança. Até lá, o que for registrado aguarda neste computador.</translation>
        </message>
        <message>
            <source>See that the folder of the records is there and that the program may write to it, then try again.</source>
            <translation>Verifique se a pasta dos registros existe e se o programa pode gravar nela e tente de novo.</translation>
        </message>
        <message>
            <source>See that the policy's records.database names the right server, and the password is right.</source>
            <translation>Verifique se records.database, na política, indica o servidor certo e se a senha está certa.</translation>
        </message>
        <message>
            <source>See that the user in the policy's records.database and the password are right. A password that is not in the policy is read from the environment variable FACEMATCH_DATABASE_PASSWORD.</source>
            <translation>Verifique se o usuário em records.database, na política, e a senha estão certos. Uma senha que não está na política é lida da variável de ambiente FACEMATCH_DATABASE_PASSWORD.</translation>
        </message>
        <message>
            <source>See that you may write to it, and give the same command again: the run goes on from its last checkpoint.</source>
            <translation>Verifique se você pode gravar nela e repita o mesmo comando: a execução continua do último ponto de controle.</translation>
        </message>
        <message>
            <source>See who there is: facematch records people list.</source>
            <translation>Veja quem está cadastrado: facematch records people list.</translation>
        </message>
        <message>
            <source>Set records.sign_in and records.crops to true: the second person must be another, and see the faces.</source>
            <translation>Defina records.sign_in e records.crops como true: a segunda pessoa deve ser outra e ver os rostos.</translation>
        </message>
        <message>
            <source>Several faces could be meant</source>
            <translation>Há vários rostos possíveis</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>Algo deu errado no programa</translation>
        </message>
        <message>
            <source>Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch adapt' in a terminal, which shows what happens.</source>
            <translation>Inicie de novo com a mesma pasta: ela continua de onde estava. Se terminar assim outra vez, execute 'facematch adapt' na linha de comando, que mostra o que acontece.</translation>
        </message>
        <message>
            <source>Start the program again while the server is reached: it finishes the change.</source>
            <translation>Inicie o programa de novo com o servidor acessível: ele conclui a troca.</translation>
        </message>
        <message>
            <source>Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: facematch records restore.</source>
            <translation>Inicie o programa de novo: ele guarda o arquivo danificado à parte e começa um novo. Depois restaure um backup: facematch records restore.</translation>
        </message>
        <message>
            <source>Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in the policy's records.database does without.</source>
            <translation>Ative o TLS nele (ssl = on em postgresql.conf). Se o caminho até ele já for seguro, sslmode=disable em records.database, na política, dispensa o TLS.</translation>
        </message>
        <message>
            <source>Take it again with light falling on the face, not from behind.</source>
            <translation>Tire de novo com a luz sobre o rosto, não por trás.</translation>
        </message>
        <message>
            <source>Take or copy the picture again.</source>
            <translation>Tire a foto ou copie a imagem de novo.</translation>
        </message>
        <message>
            <source>Take other pictures and check again.</source>
            <translation>Tire outras fotos e verifique de novo.</translation>
        </message>
        <message>
            <source>Take the picture again with less light on the face, or without the flash.</source>
            <translation>Tire a foto de novo com menos luz no rosto ou sem flash.</translation>
        </message>
        <message>
            <source>Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, and 'facematch records restore' brings back what a backup holds.</source>
            <translation>Avise o administrador, a menos que o arquivo tenha sido recolocado de propósito: 'facematch records verify' indica o que falta, e 'facematch records restore' traz de volta o que um backup contém.</translation>
        </message>
        <message>
            <source>Tell your administrator: 'facematch records verify' says what was changed, and a backup brings the list back.</source>
            <translation>Avise o administrador: 'facematch records verify' indica o que foi alterado, e um backup traz a lista de volta.</translation>
        </message>
        <message>
            <source>TensorFlow finds no graphics card</source>
            <translation>O TensorFlow não encontra nenhuma placa de vídeo</translation>
        </message>
        <message>
            <source>TensorFlow is not installed</source>
            <translation>O TensorFlow não está instalado</translation>
        </message>
        <message>
            <source>That is not the code of a report</source>
            <translation>Esse não é o código de um relatório</translation>
        </message>
        <message>
            <source>That is what the check says already</source>
            <translation>A verificação já diz isso</translation>
        </message>
        <message>
            <source>The PDF has no pages</source>
            <translation>O PDF não tem páginas</translation>
        </message>
        <message>
            <source>The PDF is protected by a password</source>
            <translation>O PDF está protegido por senha</translation>
        </message>
        <message>
            <source>The PDF's page is far more intricate than a scan</source>
            <translation>A página do PDF é muito mais complexa que uma digitalização</translation>
        </message>
        <message>
            <source>The adaptation ended without an answer that can be read</source>
            <translation>A adaptação terminou sem uma resposta legível</translation>
        </message>
        <message>
            <source>The adaptation was broken off by the system</source>
            <translation>O sistema interrompeu a adaptação</translation>
        </message>
        <message>
            <source>The bundled network is not calibrated</source>
            <translation>A rede incluída no programa não está calibrada</translation>
        </message>
        <message>
            <source>The camera gives no picture</source>
            <translation>A câmera não dá imagem</translation>
        </message>
        <message>
            <source>The camera or the clipboard gave no picture</source>
            <translation>A câmera ou a área de transferência não deu imagem</translation>
        </message>
        <message>
            <source>The camera was unplugged</source>
            <translation>A câmera foi desconectada</translation>
        </message>
        <message>
            <source>The camera's picture cannot be read</source>
            <translation>A imagem da câmera não pode ser lida</translation>
        </message>
        <message>
            <source>The card of the model {model} cannot be used: {what}</source>
            <translation>A ficha do modelo {model} não pode ser usada: {what}</translation>
        </message>
        <message>
            <source>The card of the model {model} does not say what its pictures allow</source>
            <translation>A ficha do modelo {model} não diz o que as imagens permitem</translation>
        </message>
        <message>
            <source>The certificate that the policy's records.database names as sslrootcert cannot be read</source>
            <translation>O certificado que records.database, na política, indica como sslrootcert não pode ser lido</translation>
        </message>
        <message>
            <source>The choice of the model cannot be written: {reason}</source>
            <translation>A escolha do modelo não pode ser gravada: {reason}</translation>
        </message>
        <message>
            <source>The clip cannot be played</source>
            <translation>O clipe não pode ser reproduzido</translation>
        </message>
        <message>
            <source>The commonest reason is {reason}. facematch dataset inspect looks closer.</source>
            <translation>O motivo mais comum é {reason}. facematch dataset inspect examina mais de perto.</translation>
        </message>
        <message>
            <source>The comparison cannot be read</source>
            <translation>A comparação não pode ser lida</translation>
        </message>
        <message>
            <source>The comparison is of other models than {model} and {in_use}, the one in use</source>
            <translation>A comparação é de modelos diferentes de {model} e {in_use}, o que está em uso</translation>
        </message>
        <message>
            <source>The comparison shows nothing: it is of {people} people, {genuine} pairs of one person and {impostor} pairs of strangers</source>
            <translation>A comparação não mostra nada: pessoas, {people}; pares de uma mesma pessoa, {genuine}; pares de desconhecidos, {impostor}</translation>
        </message>
        <message>
            <source>The comparison shows the model {model} worse than the one in use, by {points:.1f} points</source>
            <translation>A comparação mostra que o modelo {model} é pior que o que está em uso, por {points:.1f} pontos</translation>
        </message>
        <message>
            <source>The data folder cannot be used: {reason}</source>
            <translation>A pasta de dados não pode ser usada: {reason}</translation>
        </message>
        <message>
            <source>The data set holds no pictures of people</source>
            <translation>O conjunto de dados não contém imagens de pessoas</translation>
        </message>
        <message>
            <source>The decision has no reason</source>
            <translation>A decisão não tem motivo</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>O disco está cheio</translation>
        </message>
        <message>
            <source>The disk is full: {free} MB are left</source>
            <translation>O disco está cheio: espaço livre, {free} MB</translation>
        </message>
        <message>
            <source>The disk with the records does not work as it should</source>
            <translation>O disco com os registros não funciona como deveria</translation>
        </message>
        <message>
            <source>The disk with the records is full</source>
            <translation>O disco com os registros está cheio</translation>
        </message>
        <message>
            <source>The end of the file is missing, as after an interrupted copy or download. Copy or download it again, or take a new picture.</source>
            <translation>Falta o fim do arquivo, como após uma cópia ou um download interrompido. Copie ou baixe de novo, ou tire outra foto.</translation>
        </message>
        <message>
            <source>The erasure is recorded, but the site's database server has not carried it out yet</source>
            <translation>O apagamento está registrado, mas o servidor de banco de dados da organização ainda não o executou</translation>
        </message>
        <message>
            <source>The export cannot be written: {reason}</source>
            <translation>A exportação não pode ser gravada: {reason}</translation>
        </message>
        <message>
            <source>The face finder's cascade cannot be loaded</source>
            <translation>A cascata do detector de rostos não pode ser carregada</translation>
        </message>
        <message>
            <source>The face is too bright to be made out</source>
            <translation>O rosto está claro demais para se distinguir</translation>
        </message>
        <message>
            <source>The face is too small</source>
            <translation>O rosto é pequeno demais</translation>
        </message>
        <message>
            <source>The face shows too little detail</source>
            <translation>O rosto mostra muito pouco detalhe</translation>
        </message>
        <message>
            <source>The faces that were cut for learning cannot be erased: {reason}</source>
            <translation>Os rostos recortados para o aprendizado não podem ser apagados: {reason}</translation>
        </message>
        <message>
            <source>The faces were prepared by another version of the program</source>
            <translation>Os rostos foram preparados por outra versão do programa</translation>
        </message>
        <message>
            <source>The file could not be read</source>
            <translation>Não foi possível ler o arquivo</translation>
        </message>
        <message>
            <source>The file has {megabytes:,} MB, more than the {limit:,} MB that can be opened</source>
            <translation>O arquivo tem {megabytes:,} MB, mais que os {limit:,} MB que podem ser abertos</translation>
        </message>
        <message>
            <source>The file hides far more data than a picture needs</source>
            <translation>O arquivo esconde muito mais dados do que uma imagem precisa</translation>
        </message>
        <message>
            <source>The file is empty</source>
            <translation>O arquivo está vazio</translation>
        </message>
        <message>
            <source>The file is not there</source>
            <translation>O arquivo não está lá</translation>
        </message>
        <message>
            <source>The file of a prepared face is missing or cannot be read</source>
            <translation>O arquivo de um rosto preparado está faltando ou não pode ser lido</translation>
        </message>
        <message>
            <source>The file of the records is damaged</source>
            <translation>O arquivo dos registros está danificado</translation>
        </message>
        <message>
            <source>The file of the records is damaged and cannot be set aside</source>
            <translation>O arquivo dos registros está danificado e não pode ser posto à parte</translation>
        </message>
        <message>
            <source>The file of the records was damaged, and new records have been begun</source>
            <translation>O arquivo dos registros estava danificado, e novos registros foram iniciados</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be read</source>
            <translation>O arquivo que anota o último elo dos registros não pode ser lido</translation>
        </message>
        <message>
            <source>The file that notes the head of the records cannot be written</source>
            <translation>O arquivo que anota o último elo dos registros não pode ser gravado</translation>
        </message>
        <message>
            <source>The file with the key of the records is damaged</source>
            <translation>O arquivo com a chave dos registros está danificado</translation>
        </message>
        <message>
            <source>The findings cannot be written: {reason}</source>
            <translation>As constatações não podem ser gravadas: {reason}</translation>
        </message>
        <message>
            <source>The first person is no administrator</source>
            <translation>A primeira pessoa não tem a função de administrador</translation>
        </message>
        <message>
            <source>The folder cannot be made: {reason}</source>
            <translation>A pasta não pode ser criada: {reason}</translation>
        </message>
        <message>
            <source>The folder cannot be read: {reason}</source>
            <translation>A pasta não pode ser lida: {reason}</translation>
        </message>
        <message>
            <source>The folder for the prepared faces holds something else</source>
            <translation>A pasta para os rostos preparados contém outra coisa</translation>
        </message>
        <message>
            <source>The folder for the prepared faces lies among the pictures</source>
            <translation>A pasta para os rostos preparados está entre as imagens</translation>
        </message>
        <message>
            <source>The folder holds faces that were prepared {way}</source>
            <translation>A pasta contém rostos que foram preparados {way}</translation>
        </message>
        <message>
            <source>The folder holds no prepared faces, or they are not complete</source>
            <translation>A pasta não contém rostos preparados ou eles não estão completos</translation>
        </message>
        <message>
            <source>The folder holds several lists of who is on which picture</source>
            <translation>A pasta contém várias listas de quem está em cada imagem</translation>
        </message>
        <message>
            <source>The folder of the model {model} has another name than the model</source>
            <translation>A pasta do modelo {model} tem um nome diferente do modelo</translation>
        </message>
        <message>
            <source>The graphics card gives wrong results</source>
            <translation>A placa de vídeo dá resultados errados</translation>
        </message>
        <message>
            <source>The key does not open this record: it is another site's, or the record was changed</source>
            <translation>A chave não abre este registro: ela é de outra organização ou o registro foi alterado</translation>
        </message>
        <message>
            <source>The key of the records cannot be read: {reason}</source>
            <translation>A chave dos registros não pode ser lida: {reason}</translation>
        </message>
        <message>
            <source>The key of the records cannot be written: {reason}</source>
            <translation>A chave dos registros não pode ser gravada: {reason}</translation>
        </message>
        <message>
            <source>The key of the records does not lie where the policy has it</source>
            <translation>A chave dos registros não está onde a política determina</translation>
        </message>
        <message>
            <source>The key of the records is damaged</source>
            <translation>A chave dos registros está danificada</translation>
        </message>
        <message>
            <source>The key of the records is gone</source>
            <translation>A chave dos registros não existe mais</translation>
        </message>
        <message>
            <source>The key of the records lies behind a passphrase</source>
            <translation>A chave dos registros está protegida por uma frase secreta</translation>
        </message>
        <message>
            <source>The key of the records was changed on this desk, and the site's database server knows nothing of it</source>
            <translation>A chave dos registros foi trocada neste posto, e o servidor de banco de dados da organização não sabe disso</translation>
        </message>
        <message>
            <source>The key {key} of the records is not on this machine</source>
            <translation>A chave {key} dos registros não está neste computador</translation>
        </message>
        <message>
            <source>The keys of {section} are {known}.</source>
            <translation>As chaves de {section} são {known}.</translation>
        </message>
        <message>
            <source>The list cannot be continued from there</source>
            <translation>A lista não pode continuar a partir dali</translation>
        </message>
        <message>
            <source>The list cannot be read: {reason}</source>
            <translation>A lista não pode ser lida: {reason}</translation>
        </message>
        <message>
            <source>The list has no column {missing}</source>
            <translation>Falta à lista a coluna {missing}</translation>
        </message>
        <message>
            <source>The list has two columns of one name</source>
            <translation>A lista tem duas colunas com o mesmo nome</translation>
        </message>
        <message>
            <source>The list is empty</source>
            <translation>A lista está vazia</translation>
        </message>
        <message>
            <source>The list is not a text file that can be read</source>
            <translation>A lista não é um arquivo de texto legível</translation>
        </message>
        <message>
            <source>The list of people who sign in is not as it was left</source>
            <translation>A lista de quem entra não está como foi deixada</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be read</source>
            <translation>Não é possível ler a lista do que foi apagado</translation>
        </message>
        <message>
            <source>The list of what was erased cannot be written</source>
            <translation>Não é possível gravar a lista do que foi apagado</translation>
        </message>
        <message>
            <source>The model cannot be called {name}</source>
            <translation>O modelo não pode se chamar {name}</translation>
        </message>
        <message>
            <source>The model file was changed</source>
            <translation>O arquivo do modelo foi alterado</translation>
        </message>
        <message>
            <source>The model in use is broken, so that none can be compared with it</source>
            <translation>O modelo em uso está danificado, por isso nenhum pode ser comparado com ele</translation>
        </message>
        <message>
            <source>The model in use, {model}, cannot be used: {reason}</source>
            <translation>O modelo em uso, {model}, não pode ser usado: {reason}</translation>
        </message>
        <message>
            <source>The model in use, {model}, was changed since it was chosen</source>
            <translation>O modelo em uso, {model}, foi alterado desde que foi escolhido</translation>
        </message>
        <message>
            <source>The model is not installed</source>
            <translation>O modelo não está instalado</translation>
        </message>
        <message>
            <source>The model {model} cannot run in TensorFlow</source>
            <translation>O modelo {model} não pode ser executado no TensorFlow</translation>
        </message>
        <message>
            <source>The model {model} compares no faces</source>
            <translation>O modelo {model} não compara rostos</translation>
        </message>
        <message>
            <source>The model {model} is not calibrated</source>
            <translation>O modelo {model} não está calibrado</translation>
        </message>
        <message>
            <source>The model {model} is not complete</source>
            <translation>O modelo {model} não está completo</translation>
        </message>
        <message>
            <source>The model {model} learned from the people of another site</source>
            <translation>O modelo {model} aprendeu com as pessoas de outra organização</translation>
        </message>
        <message>
            <source>The model {model} was made for another version of the program</source>
            <translation>O modelo {model} foi criado para outra versão do programa</translation>
        </message>
        <message>
            <source>The model {model} was not compared with the one in use</source>
            <translation>O modelo {model} não foi comparado com o que está em uso</translation>
        </message>
        <message>
            <source>The name cannot be used</source>
            <translation>O nome não pode ser usado</translation>
        </message>
        <message>
            <source>The network {file} cannot be loaded</source>
            <translation>A rede {file} não pode ser carregada</translation>
        </message>
        <message>
            <source>The passphrase is missing</source>
            <translation>Falta a frase secreta</translation>
        </message>
        <message>
            <source>The passphrase is not the right one</source>
            <translation>A frase secreta não está certa</translation>
        </message>
        <message>
            <source>The passphrase is shorter than {shortest} characters</source>
            <translation>A frase secreta tem menos de {shortest} caracteres</translation>
        </message>
        <message>
            <source>The password does not have {shortest} to {longest} characters</source>
            <translation>O tamanho da senha não está entre {shortest} e {longest} caracteres</translation>
        </message>
        <message>
            <source>The password is the first that anybody would try</source>
            <translation>A senha é a primeira que qualquer pessoa tentaria</translation>
        </message>
        <message>
            <source>The picture has {megapixels:,} megapixels, more than the {limit:,} that can be opened</source>
            <translation>A imagem tem {megapixels:,} megapixels, mais que os {limit:,} que podem ser abertos</translation>
        </message>
        <message>
            <source>The picture is cut off</source>
            <translation>A imagem está cortada</translation>
        </message>
        <message>
            <source>The picture is damaged</source>
            <translation>A imagem está danificada</translation>
        </message>
        <message>
            <source>The picture is too dark to make out a face</source>
            <translation>A imagem está escura demais para distinguir um rosto</translation>
        </message>
        <message>
            <source>The picture is too small to show a face</source>
            <translation>A imagem é pequena demais para mostrar um rosto</translation>
        </message>
        <message>
            <source>The picture is {side:,} pixels long on one side, more than the {limit:,} that can be opened</source>
            <translation>A imagem tem {side:,} pixels em um lado, mais que os {limit:,} que podem ser abertos</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original picture, or take it again.</source>
            <translation>A imagem parece ampliada de outra muito menor ou está muito fora de foco. Use a imagem original ou tire a foto de novo.</translation>
        </message>
        <message>
            <source>The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person alone.</source>
            <translation>A imagem mostra {count} rostos de tamanho parecido. Escolha um deles ou use uma imagem de uma só pessoa.</translation>
        </message>
        <message>
            <source>The pictures that the model {model} learned from allow research alone</source>
            <translation>As imagens com as quais o modelo {model} aprendeu permitem somente pesquisa</translation>
        </message>
        <message>
            <source>The policy asks for a passphrase, and none was chosen yet</source>
            <translation>A política exige uma frase secreta, e nenhuma foi escolhida ainda</translation>
        </message>
        <message>
            <source>The policy asks for a second opinion without what it needs</source>
            <translation>A política exige uma segunda opinião sem o que é necessário para isso</translation>
        </message>
        <message>
            <source>The policy file cannot be read: {reason}</source>
            <translation>O arquivo de política não pode ser lido: {reason}</translation>
        </message>
        <message>
            <source>The policy file is far too long</source>
            <translation>O arquivo de política é longo demais</translation>
        </message>
        <message>
            <source>The policy file is no text</source>
            <translation>O arquivo de política não é um texto</translation>
        </message>
        <message>
            <source>The policy file is not valid TOML: {reason}</source>
            <translation>O arquivo de política não é TOML válido: {reason}</translation>
        </message>
        <message>
            <source>The policy has no text that a visitor could agree to</source>
            <translation>A política não tem um texto com o qual um visitante possa concordar</translation>
        </message>
        <message>
            <source>The policy has no {name}</source>
            <translation>A política não tem {name}</translation>
        </message>
        <message>
            <source>The policy keeps pictures longer than the records they belong to</source>
            <translation>A política guarda imagens por mais tempo que os registros a que pertencem</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is a folder, but no folder is named</source>
            <translation>Na política, kiosk.document é uma pasta, mas nenhuma pasta é indicada</translation>
        </message>
        <message>
            <source>The policy's kiosk.document is not known</source>
            <translation>Na política, o valor de kiosk.document não é conhecido</translation>
        </message>
        <message>
            <source>The policy's kiosk.languages names one that the program does not speak</source>
            <translation>Na política, kiosk.languages indica um idioma que o programa não tem</translation>
        </message>
        <message>
            <source>The policy's kiosk.{name} of {value} cannot be used</source>
            <translation>Na política, o valor {value} de kiosk.{name} não pode ser usado</translation>
        </message>
        <message>
            <source>The policy's model.use is not known</source>
            <translation>Na política, o valor de model.use não é conhecido</translation>
        </message>
        <message>
            <source>The policy's records.database asks for an unknown sslmode</source>
            <translation>Na política, records.database pede um sslmode desconhecido</translation>
        </message>
        <message>
            <source>The policy's records.database is no address of a PostgreSQL server</source>
            <translation>Na política, records.database não é o endereço de um servidor PostgreSQL</translation>
        </message>
        <message>
            <source>The policy's records.key is not known</source>
            <translation>Na política, o valor de records.key não é conhecido</translation>
        </message>
        <message>
            <source>The policy's records.{name} of {days} cannot be used</source>
            <translation>Na política, o valor {days} de records.{name} não pode ser usado</translation>
        </message>
        <message>
            <source>The policy's review_fmr is stricter than its match_fmr</source>
            <translation>Na política, review_fmr é mais rigoroso que match_fmr</translation>
        </message>
        <message>
            <source>The policy's {name} is of the wrong kind</source>
            <translation>Na política, {name} é de um tipo errado</translation>
        </message>
        <message>
            <source>The policy's {name} of {chosen:g} cannot be used</source>
            <translation>Na política, o valor {chosen:g} de {name} não pode ser usado</translation>
        </message>
        <message>
            <source>The prepared faces are not complete: their table is missing</source>
            <translation>Os rostos preparados não estão completos: falta a tabela</translation>
        </message>
        <message>
            <source>The prepared faces cannot be written: {reason}</source>
            <translation>Os rostos preparados não podem ser gravados: {reason}</translation>
        </message>
        <message>
            <source>The prepared faces need a folder, and --out names a file</source>
            <translation>Os rostos preparados precisam de uma pasta, e --out indica um arquivo</translation>
        </message>
        <message>
            <source>The prepared faces were changed since they were prepared</source>
            <translation>Os rostos preparados foram alterados desde que foram preparados</translation>
        </message>
        <message>
            <source>The program cannot open its networks in a second process</source>
            <translation>O programa não consegue abrir suas redes em um segundo processo</translation>
        </message>
        <message>
            <source>The program no longer answers</source>
            <translation>O programa não responde mais</translation>
        </message>
        <message>
            <source>The program that adapts the network cannot be started</source>
            <translation>O programa que adapta a rede neural não pode ser iniciado</translation>
        </message>
        <message>
            <source>The reason is not known</source>
            <translation>O motivo não é conhecido</translation>
        </message>
        <message>
            <source>The reason is too long</source>
            <translation>O motivo é longo demais</translation>
        </message>
        <message>
            <source>The recipe does not start from the bundled network</source>
            <translation>A receita não parte da rede incluída no programa</translation>
        </message>
        <message>
            <source>The record of which model is in use cannot be read</source>
            <translation>O registro de qual modelo está em uso não pode ser lido</translation>
        </message>
        <message>
            <source>The records are locked by another program</source>
            <translation>Os registros estão bloqueados por outro programa</translation>
        </message>
        <message>
            <source>The records cannot be opened</source>
            <translation>Os registros não podem ser abertos</translation>
        </message>
        <message>
            <source>The records cannot be written</source>
            <translation>Os registros não podem ser gravados</translation>
        </message>
        <message>
            <source>The records have just been replaced by another program</source>
            <translation>Os registros acabam de ser substituídos por outro programa</translation>
        </message>
        <message>
            <source>The records were written by a newer version of the program</source>
            <translation>Os registros foram gravados por uma versão mais nova do programa</translation>
        </message>
        <message>
            <source>The report cannot be written: {reason}</source>
            <translation>O relatório não pode ser gravado: {reason}</translation>
        </message>
        <message>
            <source>The results cannot be written there: it is no file</source>
            <translation>Os resultados não podem ser gravados ali: não é um arquivo</translation>
        </message>
        <message>
            <source>The results cannot be written: {reason}</source>
            <translation>Os resultados não podem ser gravados: {reason}</translation>
        </message>
        <message>
            <source>The results file was begun on another device</source>
            <translation>O arquivo de resultados foi iniciado em outro dispositivo</translation>
        </message>
        <message>
            <source>The results file was begun with another calibration of the model</source>
            <translation>O arquivo de resultados foi iniciado com outra calibração do modelo</translation>
        </message>
        <message>
            <source>The results file was begun with another engine</source>
            <translation>O arquivo de resultados foi iniciado com outro motor</translation>
        </message>
        <message>
            <source>The results file was begun with another list, or the list was changed since</source>
            <translation>O arquivo de resultados foi iniciado com outra lista, ou a lista foi alterada desde então</translation>
        </message>
        <message>
            <source>The results file was begun with another model</source>
            <translation>O arquivo de resultados foi iniciado com outro modelo</translation>
        </message>
        <message>
            <source>The results file was begun with another policy</source>
            <translation>O arquivo de resultados foi iniciado com outra política</translation>
        </message>
        <message>
            <source>The results file was begun with another version of the program</source>
            <translation>O arquivo de resultados foi iniciado com outra versão do programa</translation>
        </message>
        <message>
            <source>The results file was begun with faces cut in another way for the model</source>
            <translation>O arquivo de resultados foi iniciado com rostos recortados de outro modo para o modelo</translation>
        </message>
        <message>
            <source>The results file was begun with pictures in another folder</source>
            <translation>O arquivo de resultados foi iniciado com imagens em outra pasta</translation>
        </message>
        <message>
            <source>The run that began the results file differs from this one in whether checks are recorded</source>
            <translation>A execução que iniciou o arquivo de resultados difere desta quanto ao registro das verificações</translation>
        </message>
        <message>
            <source>The run's checkpoint is damaged, or of another version of the program</source>
            <translation>O ponto de controle da execução está danificado ou é de outra versão do programa</translation>
        </message>
        <message>
            <source>The run's folder cannot be written: {reason}</source>
            <translation>Não é possível gravar na pasta da execução: {reason}</translation>
        </message>
        <message>
            <source>The scanned picture cannot be deleted: {reason}</source>
            <translation>A imagem digitalizada não pode ser excluída: {reason}</translation>
        </message>
        <message>
            <source>The sections are {known}.</source>
            <translation>As seções são {known}.</translation>
        </message>
        <message>
            <source>The selfies do not all show the same person</source>
            <translation>As selfies não mostram todas a mesma pessoa</translation>
        </message>
        <message>
            <source>The server has other records of this desk than the desk itself</source>
            <translation>Os registros deste posto no servidor não são os mesmos do próprio posto</translation>
        </message>
        <message>
            <source>The site's database server could not do what it was asked</source>
            <translation>O servidor de banco de dados da organização não conseguiu fazer o que lhe foi pedido</translation>
        </message>
        <message>
            <source>The site's database server does not answer</source>
            <translation>O servidor de banco de dados da organização não responde</translation>
        </message>
        <message>
            <source>The site's database server does not answer, and may hold more of this case</source>
            <translation>O servidor de banco de dados da organização não responde e pode conter mais deste caso</translation>
        </message>
        <message>
            <source>The site's database server does not let this desk in</source>
            <translation>O servidor de banco de dados da organização não dá acesso a este posto</translation>
        </message>
        <message>
            <source>The site's database server does not prove that it knows this desk's password</source>
            <translation>O servidor de banco de dados da organização não prova que conhece a senha deste posto</translation>
        </message>
        <message>
            <source>The site's database server has no room left</source>
            <translation>O servidor de banco de dados da organização não tem mais espaço</translation>
        </message>
        <message>
            <source>The site's database server has no such database</source>
            <translation>O servidor de banco de dados da organização não tem esse banco de dados</translation>
        </message>
        <message>
            <source>The site's database server is not trusted: its certificate is unknown, has expired or names another host</source>
            <translation>O servidor de banco de dados da organização não é confiável: o certificado é desconhecido, expirou ou indica outro host</translation>
        </message>
        <message>
            <source>The site's database server is used by a newer version of the program</source>
            <translation>O servidor de banco de dados da organização é usado por uma versão mais nova do programa</translation>
        </message>
        <message>
            <source>The site's database server only reads at present</source>
            <translation>O servidor de banco de dados da organização no momento só permite leitura</translation>
        </message>
        <message>
            <source>The system's key store does not hold the key of these records</source>
            <translation>O cofre de chaves do sistema não contém a chave destes registros</translation>
        </message>
        <message>
            <source>The system's key store does not open</source>
            <translation>O cofre de chaves do sistema não abre</translation>
        </message>
        <message>
            <source>The two faces of this check are not kept any more, so that nobody can give a second opinion</source>
            <translation>Os dois rostos desta verificação não são mais guardados, por isso ninguém pode dar uma segunda opinião</translation>
        </message>
        <message>
            <source>The website sent a page in place of the picture. Open the page in a browser, save the picture itself, and choose that file.</source>
            <translation>O site enviou uma página no lugar da imagem. Abra a página em um navegador, salve a própria imagem e escolha esse arquivo.</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run has made it</source>
            <translation>Já existe um arquivo com o nome do arquivo de resultados, e nenhuma execução o criou</translation>
        </message>
        <message>
            <source>There already is a file with the name of the results file, and no run to continue</source>
            <translation>Já existe um arquivo com o nome do arquivo de resultados, e nenhuma execução para continuar</translation>
        </message>
        <message>
            <source>There already is a model of that name</source>
            <translation>Já existe um modelo com esse nome</translation>
        </message>
        <message>
            <source>There already is something else in the folder</source>
            <translation>Já há outra coisa na pasta</translation>
        </message>
        <message>
            <source>There are several new pictures</source>
            <translation>Há várias imagens novas</translation>
        </message>
        <message>
            <source>There are too few people to split: {count}</source>
            <translation>Há poucas pessoas para dividir: {count}</translation>
        </message>
        <message>
            <source>There are {count} people with both a document and a selfie; adapting needs {least}</source>
            <translation>Pessoas com documento e selfie: {count}; para adaptar são necessárias {least}</translation>
        </message>
        <message>
            <source>There is a file of that name</source>
            <translation>Já existe um arquivo com esse nome</translation>
        </message>
        <message>
            <source>There is no case reference</source>
            <translation>Não há referência de caso</translation>
        </message>
        <message>
            <source>There is no model of that name</source>
            <translation>Não há nenhum modelo com esse nome</translation>
        </message>
        <message>
            <source>There is no such check</source>
            <translation>Essa verificação não existe</translation>
        </message>
        <message>
            <source>There is no such check, or nothing is kept of it any more</source>
            <translation>Essa verificação não existe, ou nada mais é guardado dela</translation>
        </message>
        <message>
            <source>There is nobody of that name</source>
            <translation>Não há ninguém com esse nome</translation>
        </message>
        <message>
            <source>There is somebody of that name already</source>
            <translation>Já existe alguém com esse nome</translation>
        </message>
        <message>
            <source>This check compared nothing, so that there is nothing to decide</source>
            <translation>Esta verificação não comparou nada, por isso não há nada a decidir</translation>
        </message>
        <message>
            <source>This check has been decided</source>
            <translation>Esta verificação já foi decidida</translation>
        </message>
        <message>
            <source>This check still waits for an opinion that is given without knowing its answer</source>
            <translation>Esta verificação ainda aguarda uma opinião que é dada sem conhecer a resposta</translation>
        </message>
        <message>
            <source>This desk lacks the key of the records that the site's other desks use</source>
            <translation>Falta a este posto a chave dos registros que os outros postos da organização usam</translation>
        </message>
        <message>
            <source>This desk's user may not work with the records on the site's database server</source>
            <translation>O usuário deste posto não tem permissão para trabalhar com os registros no servidor de banco de dados da organização</translation>
        </message>
        <message>
            <source>This is a device or a pipe, not a file</source>
            <translation>Isto é um dispositivo ou um pipe, não um arquivo</translation>
        </message>
        <message>
            <source>This is a folder, not a picture</source>
            <translation>Isto é uma pasta, não uma imagem</translation>
        </message>
        <message>
            <source>This is a text file, not a picture</source>
            <translation>Isto é um arquivo de texto, não uma imagem</translation>
        </message>
        <message>
            <source>This is a video, not a picture</source>
            <translation>Isto é um vídeo, não uma imagem</translation>
        </message>
        <message>
            <source>This is a web page, not a picture</source>
            <translation>Isto é uma página da web, não uma imagem</translation>
        </message>
        <message>
            <source>This is an office document or an archive, not a picture</source>
            <translation>Isto é um documento de escritório ou um arquivo compactado, não uma imagem</translation>
        </message>
        <message>
            <source>This is not a picture that is known here</source>
            <translation>Isto não é uma imagem de um tipo conhecido aqui</translation>
        </message>
        <message>
            <source>This kind of {format} file cannot be opened here</source>
            <translation>Este tipo de arquivo {format} não pode ser aberto aqui</translation>
        </message>
        <message>
            <source>This system has no key store that keeps the key of the records</source>
            <translation>Este sistema não tem um cofre de chaves que guarde a chave dos registros</translation>
        </message>
        <message>
            <source>This would leave nobody who may change people, keys and records</source>
            <translation>Com isso, não restaria ninguém com permissão para alterar pessoas, chaves e registros</translation>
        </message>
        <message>
            <source>Too many wrong passwords</source>
            <translation>Senhas erradas demais</translation>
        </message>
        <message>
            <source>Train a model on pictures whose terms allow the site's use. Where this is a research site, let its policy say so: use = "research" under [model].</source>
            <translation>Treine um modelo com imagens cujos termos permitam o uso da organização. Se for uma organização de pesquisa, faça a política dizer isso: use = "research" em [model].</translation>
        </message>
        <message>
            <source>Training needs it. Install the program from its source, with all its requirements.</source>
            <translation>Ele é necessário para treinar. Instale o programa a partir do código-fonte, com todos os requisitos.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <translation>Tente de novo.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, tell your administrator.</source>
            <translation>Tente de novo. Se acontecer outra vez, avise o administrador.</translation>
        </message>
        <message>
            <source>Two people see this check differently, so that a supervisor decides</source>
            <translation>Duas pessoas têm opiniões diferentes sobre esta verificação, por isso um supervisor decide</translation>
        </message>
        <message>
            <source>Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Digite uma frase secreta ou defina FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Type both again. Capital letters matter.</source>
            <translation>Digite os dois de novo. Maiúsculas e minúsculas fazem diferença.</translation>
        </message>
        <message>
            <source>Type it again. Capital letters matter.</source>
            <translation>Digite-a de novo. Maiúsculas e minúsculas fazem diferença.</translation>
        </message>
        <message>
            <source>Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.</source>
            <translation>Digite a frase secreta ou defina FACEMATCH_RECORDS_PASSPHRASE.</translation>
        </message>
        <message>
            <source>Unlock it, and try again. The key of the records lies there.</source>
            <translation>Desbloqueie-o e tente de novo. A chave dos registros está nele.</translation>
        </message>
        <message>
            <source>Unlock it, or let the policy's records.key be file or passphrase.</source>
            <translation>Desbloqueie-o, ou defina records.key na política como file ou passphrase.</translation>
        </message>
        <message>
            <source>Update its driver, or let the program run on the processor: --device cpu.</source>
            <translation>Atualize o driver ou faça o programa rodar no processador: --device cpu.</translation>
        </message>
        <message>
            <source>Update the program on this desk. Until then, what is recorded waits on this machine.</source>
            <translation>Atualize o programa neste posto. Até lá, o que for registrado aguarda neste computador.</translation>
        </message>
        <message>
            <source>Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.</source>
            <translation>Use --device cpu ou o motor litert. O TensorFlow precisa de uma placa NVIDIA com CUDA e de um sistema que não seja Windows.</translation>
        </message>
        <message>
            <source>Use a picture in which the face looks into the camera, is well lit, and is not covered.</source>
            <translation>Use uma imagem em que o rosto olhe para a câmera, esteja bem iluminado e não esteja coberto.</translation>
        </message>
        <message>
            <source>Use that version, or restore a backup made by this version: facematch records restore.</source>
            <translation>Use aquela versão ou restaure um backup feito por esta versão: facematch records restore.</translation>
        </message>
        <message>
            <source>Use the engine litert, which gives the same results, or install TensorFlow.</source>
            <translation>Use o motor litert, que dá os mesmos resultados, ou instale o TensorFlow.</translation>
        </message>
        <message>
            <source>Wait a moment and try again. If they stay locked, close the other program that uses them.</source>
            <translation>Espere um momento e tente de novo. Se continuarem bloqueados, feche o outro programa que os usa.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another results file.</source>
            <translation>Espere até que termine ou escolha outro arquivo de resultados.</translation>
        </message>
        <message>
            <source>Wait until it has ended, or choose another.</source>
            <translation>Espere até que termine ou escolha outra.</translation>
        </message>
        <message>
            <source>Wait {seconds} s, then try again.</source>
            <translation>Aguarde {seconds} s e tente de novo.</translation>
        </message>
        <message>
            <source>What answers at the address of the site's database server is no PostgreSQL</source>
            <translation>O que responde no endereço do servidor de banco de dados da organização não é um PostgreSQL</translation>
        </message>
        <message>
            <source>What was noted of this run beside its results file is gone</source>
            <translation>O que foi anotado sobre esta execução junto ao arquivo de resultados não existe mais</translation>
        </message>
        <message>
            <source>Write 1 or 0, yes or no, in the column document, or leave the cell empty.</source>
            <translation>Escreva 1 ou 0, yes ou no, na coluna document, ou deixe a célula vazia.</translation>
        </message>
        <message>
            <source>Write a name of up to {most} characters.</source>
            <translation>Escreva um nome com no máximo {most} caracteres.</translation>
        </message>
        <message>
            <source>Write a number there.</source>
            <translation>Escreva ali um número.</translation>
        </message>
        <message>
            <source>Write a text for each language there, such as {{ en = "..." }}.</source>
            <translation>Escreva ali um texto para cada idioma, como {{ en = "..." }}.</translation>
        </message>
        <message>
            <source>Write a text in quotation marks there.</source>
            <translation>Escreva ali um texto entre aspas.</translation>
        </message>
        <message>
            <source>Write a whole number of days from 1 to {most}.</source>
            <translation>Escreva um número inteiro de dias, de 1 a {most}.</translation>
        </message>
        <message>
            <source>Write a whole number of seconds from {least} to {most}.</source>
            <translation>Escreva um número inteiro de segundos, de {least} a {most}.</translation>
        </message>
        <message>
            <source>Write a whole number there.</source>
            <translation>Escreva ali um número inteiro.</translation>
        </message>
        <message>
            <source>Write it into consent.text, for each language.</source>
            <translation>Escreva-o em consent.text, para cada idioma.</translation>
        </message>
        <message>
            <source>Write one of: {known}.</source>
            <translation>Escreva um destes: {known}.</translation>
        </message>
        <message>
            <source>Write only these: {known}.</source>
            <translation>Escreva somente estes: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.</source>
            <translation>Escreva postgresql://USER@HOST/DATABASE e, depois de um ponto de interrogação, somente estas opções: {known}.</translation>
        </message>
        <message>
            <source>Write postgresql://USER@HOST/DATABASE, or leave it out for a file on this machine.</source>
            <translation>Escreva postgresql://USER@HOST/DATABASE ou deixe de fora para usar um arquivo neste computador.</translation>
        </message>
        <message>
            <source>Write texts in brackets there, such as ["en", "de"].</source>
            <translation>Escreva ali textos entre colchetes, como ["en", "de"].</translation>
        </message>
        <message>
            <source>Write true or false there.</source>
            <translation>Escreva ali true ou false.</translation>
        </message>
        <message>
            <source>You gave one of the two opinions that differ</source>
            <translation>Você deu uma das duas opiniões divergentes</translation>
        </message>
        <message>
            <source>You gave the first opinion on this check</source>
            <translation>Você deu a primeira opinião sobre esta verificação</translation>
        </message>
        <message>
            <source>You have no permission to read this file</source>
            <translation>Você não tem permissão para ler este arquivo</translation>
        </message>
        <message>
            <source>You made this check, and have seen its score</source>
            <translation>Você fez esta verificação e viu a pontuação</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} está faltando ou não pode ser lido. Instale o programa de novo ou crie os modelos com o comando: facematch models build.</translation>
        </message>
        <message>
            <source>{file} is missing or cannot be read. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} está faltando ou não pode ser lido. Restaure a pasta do modelo como foi criada ou crie o modelo de novo.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Install the program again, or build the models with the command: facematch models build.</source>
            <translation>{file} do modelo {model} não é o arquivo para o qual a ficha foi escrita. Instale o programa de novo ou crie os modelos com o comando: facematch models build.</translation>
        </message>
        <message>
            <source>{file} of the model {model} is not the file that its card was written for. Put back the model's folder as it was made, or make the model again.</source>
            <translation>{file} do modelo {model} não é o arquivo para o qual a ficha foi escrita. Restaure a pasta do modelo como foi criada ou crie o modelo de novo.</translation>
        </message>
        <message>
            <source>{format} files cannot be opened here</source>
            <translation>Arquivos {format} não podem ser abertos aqui</translation>
        </message>
    </context>
    <context>
        <name>findings</name>
        <message>
            <source>A light shines back from the face</source>
            <translation>O rosto reflete uma luz</translation>
        </message>
        <message>
            <source>A light shines back from the portrait</source>
            <translation>O retrato reflete uma luz</translation>
        </message>
        <message>
            <source>Close your mouth.</source>
            <translation>Feche a boca.</translation>
        </message>
        <message>
            <source>Come closer to the camera, or use the picture in its original size.</source>
            <translation>Aproxime-se da câmera ou use a imagem no tamanho original.</translation>
        </message>
        <message>
            <source>Come closer to the camera.</source>
            <translation>Aproxime-se da câmera.</translation>
        </message>
        <message>
            <source>Hold still, wipe the lens, and let the camera focus before you take it.</source>
            <translation>Não se mexa, limpe a lente e deixe a câmera focar antes de tirar a foto.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your left.</source>
            <translation>Mantenha a cabeça reta: ela se inclina para a sua esquerda.</translation>
        </message>
        <message>
            <source>Hold your head upright: it leans to your right.</source>
            <translation>Mantenha a cabeça reta: ela se inclina para a sua direita.</translation>
        </message>
        <message>
            <source>If there is another document with a better portrait, use that one.</source>
            <translation>Se houver outro documento com um retrato melhor, use esse.</translation>
        </message>
        <message>
            <source>It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.</source>
            <translation>Ela parece ampliada de outra menor ou está fora de foco. Use a imagem original ou tire a foto de novo.</translation>
        </message>
        <message>
            <source>Lay the document straight on the glass.</source>
            <translation>Coloque o documento reto sobre o vidro.</translation>
        </message>
        <message>
            <source>Let light fall on your face from the front, and wipe the lens.</source>
            <translation>Ilumine seu rosto de frente e limpe a lente.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your left.</source>
            <translation>Olhe de frente para a câmera: vire a cabeça para a sua esquerda.</translation>
        </message>
        <message>
            <source>Look straight into the camera: turn your head to your right.</source>
            <translation>Olhe de frente para a câmera: vire a cabeça para a sua direita.</translation>
        </message>
        <message>
            <source>Lower your chin a little, or hold the camera higher.</source>
            <translation>Abaixe um pouco o queixo ou coloque a câmera mais alta.</translation>
        </message>
        <message>
            <source>Move a little to your left.</source>
            <translation>Mova-se um pouco para a sua esquerda.</translation>
        </message>
        <message>
            <source>Move a little to your right.</source>
            <translation>Mova-se um pouco para a sua direita.</translation>
        </message>
        <message>
            <source>Move back a little.</source>
            <translation>Afaste-se um pouco.</translation>
        </message>
        <message>
            <source>Move so that your whole face is in the picture.</source>
            <translation>Mova-se de modo que todo o seu rosto fique na imagem.</translation>
        </message>
        <message>
            <source>Move the lamp to the side, do without a flash, or take off your glasses.</source>
            <translation>Mova a lâmpada para o lado, dispense o flash ou tire os óculos.</translation>
        </message>
        <message>
            <source>Open both eyes, and look into the camera.</source>
            <translation>Abra os dois olhos e olhe para a câmera.</translation>
        </message>
        <message>
            <source>Photograph the page from straight above. If there is another document with a better portrait, use that one.</source>
            <translation>Fotografe a página bem de cima. Se houver outro documento com um retrato melhor, use esse.</translation>
        </message>
        <message>
            <source>Press the page flat, and light it evenly from both sides, or scan it.</source>
            <translation>Alise a página e ilumine-a por igual dos dois lados, ou digitalize-a.</translation>
        </message>
        <message>
            <source>Raise your chin a little, or hold the camera lower.</source>
            <translation>Levante um pouco o queixo ou coloque a câmera mais baixa.</translation>
        </message>
        <message>
            <source>Scan the document again with more contrast, and in colour. If there is another document with a better portrait, use that one.</source>
            <translation>Digitalize o documento de novo com mais contraste e em cores. Se houver outro documento com um retrato melhor, use esse.</translation>
        </message>
        <message>
            <source>Scan the document again, and save it in high quality or as PNG.</source>
            <translation>Digitalize o documento de novo e salve-o em alta qualidade ou como PNG.</translation>
        </message>
        <message>
            <source>Scan the document again, brighter, or photograph it in more light.</source>
            <translation>Digitalize o documento de novo, mais claro, ou fotografe-o com mais luz.</translation>
        </message>
        <message>
            <source>Scan the document again, darker, or photograph it without a flash.</source>
            <translation>Digitalize o documento de novo, mais escuro, ou fotografe-o sem flash.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi or more, or photograph it from closer.</source>
            <translation>Digitalize o documento a 300 dpi ou mais, ou fotografe-o mais de perto.</translation>
        </message>
        <message>
            <source>Scan the document at 300 dpi, pressed flat on the glass, or photograph it again.</source>
            <translation>Digitalize o documento a 300 dpi, bem plano sobre o vidro, ou fotografe-o de novo.</translation>
        </message>
        <message>
            <source>Scan the page flat, with nothing lying on it. If there is another document with a better portrait, use that one.</source>
            <translation>Digitalize a página plana e sem nada em cima. Se houver outro documento com um retrato melhor, use esse.</translation>
        </message>
        <message>
            <source>Scan the whole page, and cut nothing from the portrait.</source>
            <translation>Digitalize a página inteira e não corte nada do retrato.</translation>
        </message>
        <message>
            <source>Sit lower, or tilt the camera up.</source>
            <translation>Sente-se mais baixo ou incline a câmera para cima.</translation>
        </message>
        <message>
            <source>Sit up, or tilt the camera down.</source>
            <translation>Sente-se mais alto ou incline a câmera para baixo.</translation>
        </message>
        <message>
            <source>Step out of the bright light, or take the picture without a flash.</source>
            <translation>Saia da luz intensa ou tire a foto sem flash.</translation>
        </message>
        <message>
            <source>Take hands, hair, mask or glasses away from your face, and look into the camera.</source>
            <translation>Tire mãos, cabelo, máscara ou óculos do rosto e olhe para a câmera.</translation>
        </message>
        <message>
            <source>Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.</source>
            <translation>Tire os óculos escuros, afaste cabelo e chapéu e ilumine os olhos.</translation>
        </message>
        <message>
            <source>The eyes are closed, or nearly so</source>
            <translation>Os olhos estão fechados, ou quase</translation>
        </message>
        <message>
            <source>The eyes are covered or in deep shadow</source>
            <translation>Os olhos estão cobertos ou em sombra profunda</translation>
        </message>
        <message>
            <source>The eyes in the portrait are closed, or nearly so</source>
            <translation>Os olhos do retrato estão fechados, ou quase</translation>
        </message>
        <message>
            <source>The eyes in the portrait are covered or in deep shadow</source>
            <translation>Os olhos do retrato estão cobertos ou em sombra profunda</translation>
        </message>
        <message>
            <source>The face is cut off at the picture's edge</source>
            <translation>O rosto está cortado pela borda da imagem</translation>
        </message>
        <message>
            <source>The face is far away</source>
            <translation>O rosto está longe</translation>
        </message>
        <message>
            <source>The face is high in the picture</source>
            <translation>O rosto está muito acima na imagem</translation>
        </message>
        <message>
            <source>The face is low in the picture</source>
            <translation>O rosto está muito abaixo na imagem</translation>
        </message>
        <message>
            <source>The face is not in the middle</source>
            <translation>O rosto não está no centro</translation>
        </message>
        <message>
            <source>The face is pale and without contrast</source>
            <translation>O rosto está pálido e sem contraste</translation>
        </message>
        <message>
            <source>The face is partly hidden</source>
            <translation>O rosto está parcialmente oculto</translation>
        </message>
        <message>
            <source>The face is small</source>
            <translation>O rosto é pequeno</translation>
        </message>
        <message>
            <source>The face is small: the eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>O rosto é pequeno: os olhos estão a {inter_eye_distance:.0f} pixels um do outro</translation>
        </message>
        <message>
            <source>The face is too bright</source>
            <translation>O rosto está claro demais</translation>
        </message>
        <message>
            <source>The face is too close</source>
            <translation>O rosto está perto demais</translation>
        </message>
        <message>
            <source>The face is too dark</source>
            <translation>O rosto está escuro demais</translation>
        </message>
        <message>
            <source>The head in the portrait is bent back</source>
            <translation>A cabeça no retrato está inclinada para trás</translation>
        </message>
        <message>
            <source>The head in the portrait is bent down</source>
            <translation>A cabeça no retrato está inclinada para baixo</translation>
        </message>
        <message>
            <source>The head in the portrait is turned to the side</source>
            <translation>A cabeça no retrato está virada para o lado</translation>
        </message>
        <message>
            <source>The head is bent back</source>
            <translation>A cabeça está inclinada para trás</translation>
        </message>
        <message>
            <source>The head is bent down</source>
            <translation>A cabeça está inclinada para baixo</translation>
        </message>
        <message>
            <source>The head is turned to the side</source>
            <translation>A cabeça está virada para o lado</translation>
        </message>
        <message>
            <source>The head leans to one side</source>
            <translation>A cabeça se inclina para um lado</translation>
        </message>
        <message>
            <source>The light falls on one side of the face</source>
            <translation>A luz incide em um lado do rosto</translation>
        </message>
        <message>
            <source>The light on the portrait is uneven</source>
            <translation>A luz sobre o retrato não é uniforme</translation>
        </message>
        <message>
            <source>The mouth in the portrait is open</source>
            <translation>A boca no retrato está aberta</translation>
        </message>
        <message>
            <source>The mouth is open</source>
            <translation>A boca está aberta</translation>
        </message>
        <message>
            <source>The picture has been compressed too much</source>
            <translation>A imagem foi comprimida demais</translation>
        </message>
        <message>
            <source>The picture is blurred</source>
            <translation>A imagem está borrada</translation>
        </message>
        <message>
            <source>The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.</source>
            <translation>A imagem parece ampliada de outra menor ou está fora de foco. Digitalize o documento de novo a 300 dpi.</translation>
        </message>
        <message>
            <source>The picture shows little detail</source>
            <translation>A imagem mostra pouco detalhe</translation>
        </message>
        <message>
            <source>The portrait can hardly be made out</source>
            <translation>O retrato mal se distingue</translation>
        </message>
        <message>
            <source>The portrait is blurred</source>
            <translation>O retrato está borrado</translation>
        </message>
        <message>
            <source>The portrait is cut off at the picture's edge</source>
            <translation>O retrato está cortado pela borda da imagem</translation>
        </message>
        <message>
            <source>The portrait is pale</source>
            <translation>O retrato está pálido</translation>
        </message>
        <message>
            <source>The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart</source>
            <translation>O retrato é pequeno: os olhos estão a {inter_eye_distance:.0f} pixels um do outro</translation>
        </message>
        <message>
            <source>The portrait is tilted</source>
            <translation>O retrato está inclinado</translation>
        </message>
        <message>
            <source>The portrait is too bright</source>
            <translation>O retrato está claro demais</translation>
        </message>
        <message>
            <source>The portrait is too dark</source>
            <translation>O retrato está escuro demais</translation>
        </message>
        <message>
            <source>The portrait shows little detail</source>
            <translation>O retrato mostra pouco detalhe</translation>
        </message>
        <message>
            <source>Tilt the page so that the light does not reflect, or scan it.</source>
            <translation>Incline a página para que não reflita a luz, ou digitalize-a.</translation>
        </message>
        <message>
            <source>Turn a little to your left, towards the light.</source>
            <translation>Vire-se um pouco para a sua esquerda, em direção à luz.</translation>
        </message>
        <message>
            <source>Turn a little to your right, towards the light.</source>
            <translation>Vire-se um pouco para a sua direita, em direção à luz.</translation>
        </message>
        <message>
            <source>Turn towards the light, or switch on a lamp in front of you.</source>
            <translation>Vire-se para a luz ou acenda uma lâmpada à sua frente.</translation>
        </message>
        <message>
            <source>Use the original file, not a copy from a chat or a web page.</source>
            <translation>Use o arquivo original, não uma cópia de um chat ou de uma página da web.</translation>
        </message>
    </context>
</TS>
