<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Guides you through massaging your own legs, by sound, hands free.</source>
        <translation>Te guía con sonido para masajear tus propias piernas, con las manos libres.</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>muestra la versión y termina</translation>
    </message>
    <message>
        <source>verbs</source>
        <translation>órdenes</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>play a programme, in the window or the terminal</source>
        <translation>reproduce un programa, en la ventana o en la terminal</translation>
    </message>
    <message>
        <source>check programme files and list every mistake</source>
        <translation>comprueba archivos de programa y enumera todos los fallos</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>list the programmes and their lengths</source>
        <translation>enumera los programas y sus duraciones</translation>
    </message>
    <message>
        <source>a programme file, or the id of a programme</source>
        <translation>un archivo de programa o el id de un programa</translation>
    </message>
    <message>
        <source>show what was found: display, players, voices, folders</source>
        <translation>muestra lo que se ha encontrado: pantalla, reproductores, voces, carpetas</translation>
    </message>
    <message>
        <source>list your past sessions</source>
        <translation>enumera tus sesiones pasadas</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>como JSON, para programas</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet</source>
        <translation>como tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>list every step and sound with its time</source>
        <translation>enumera cada paso y sonido con su momento</translation>
    </message>
    <message>
        <source>save a session as a sound file</source>
        <translation>guarda una sesión como archivo de sonido</translation>
    </message>
    <message>
        <source>with this programme chosen</source>
        <translation>con este programa elegido</translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation>empieza enseguida</translation>
    </message>
    <message>
        <source>without a window</source>
        <translation>sin ventana</translation>
    </message>
    <message>
        <source>as a file, for the phone</source>
        <translation>como archivo, para el teléfono</translation>
    </message>
    <message>
        <source>Exit status: 0 if all went well, 1 and a sentence if something failed, 2 if the command was not understood.</source>
        <translation>Código de salida: 0 si todo ha ido bien, 1 y una frase si algo ha fallado, 2 si no se ha entendido la orden.</translation>
    </message>
    <message>
        <source>Without a verb the window opens.</source>
        <translation>Sin orden se abre la ventana.</translation>
    </message>
    <message>
        <source>Play a programme, in the window or the terminal.</source>
        <translation>Reproduce un programa, en la ventana o en la terminal.</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>resume the session that was running when Upstroke closed</source>
        <translation>reanuda la sesión que estaba en marcha cuando se cerró Upstroke</translation>
    </message>
    <message>
        <source>start right away; by this you agree to the programme&apos;s safety note</source>
        <translation>empieza enseguida; con ello aceptas la nota de seguridad del programa</translation>
    </message>
    <message>
        <source>the programme&apos;s language, such as de; if left out, the language Upstroke is shown in, if the programme has it, or the programme&apos;s own</source>
        <translation>el idioma del programa, como de; si falta, el que muestra Upstroke, si el programa lo tiene, o el suyo propio</translation>
    </message>
    <message>
        <source>in the terminal, without a window</source>
        <translation>en la terminal, sin ventana</translation>
    </message>
    <message>
        <source>what plays the sound; if left out, as in the settings (at first auto: the best one that works)</source>
        <translation>qué reproduce el sonido; si falta, lo que digan los ajustes (al principio auto: lo mejor que funcione)</translation>
    </message>
    <message>
        <source>leave when the session is over</source>
        <translation>se cierra cuando termina la sesión</translation>
    </message>
    <message>
        <source>List every step and sound of a session with its time, as it would be played.</source>
        <translation>Enumera cada paso y sonido de una sesión con su momento, tal como sonaría.</translation>
    </message>
    <message>
        <source>Save a session as a sound file: the same sounds at the same times, with a chapter for each step.</source>
        <translation>Guarda una sesión como archivo de sonido: los mismos sonidos en los mismos momentos, con un capítulo para cada paso.</translation>
    </message>
    <message>
        <source>the file to write, ending in .wav, .flac, .ogg, .opus, .mp3 or .m4a; an existing file is replaced</source>
        <translation>el archivo, terminado en .wav, .flac, .ogg, .opus, .mp3 o .m4a; si ya existe, se reemplaza</translation>
    </message>
    <message>
        <source>a programme&apos;s id (see `upstroke list`) or a programme file</source>
        <translation>el id de un programa (véase `upstroke list`) o un archivo de programa</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>DURACIÓN</translation>
    </message>
    <message>
        <source>one of the programme&apos;s lengths, such as quick, or a total to the second, such as 15m, 1h30, 900s, 15:30 or &quot;15 min 21 s&quot;; if left out, the length chosen last, or the programme&apos;s own</source>
        <translation>una duración del programa, como quick, o un total al segundo, como 15m, 1h30, 900s, 15:30 o &quot;15 min 21 s&quot;; si falta, la última elegida o la del programa</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>There is no session to resume.</source>
        <translation>No hay ninguna sesión que reanudar.</translation>
    </message>
    <message>
        <source>{offer} It can&apos;t be resumed right now: {why} Upstroke will offer it again.</source>
        <translation>{offer} Ahora no se puede reanudar: {why} Upstroke volverá a ofrecerlo.</translation>
    </message>
    <message>
        <source>{offer} That is too long ago to resume; you&apos;ll find it in the history.</source>
        <translation>{offer} Hace demasiado tiempo para reanudarla; la encontrarás en el historial.</translation>
    </message>
    <message>
        <source>its programme has changed since.</source>
        <translation>su programa ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{programme} is fine ({lengths}).</source>
        <translation>{programme} está bien ({lengths}).</translation>
    </message>
    <message>
        <source>Complete in these languages too: {languages}.</source>
        <translation>Completo también en: {languages}.</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>player</source>
        <translation>reproductor</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>reconocedor</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>bus de sesión</translation>
    </message>
    <message>
        <source>screen readers</source>
        <translation>lectores de pantalla</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programas</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>{version} on Python {python}, {system}</source>
        <translation>{version} con Python {python}, {system}</translation>
    </message>
    <message>
        <source>none ({recogniser} is not installed): no voice commands</source>
        <translation>ninguno ({recogniser} no está instalado): sin órdenes de voz</translation>
    </message>
    <message>
        <source>{recogniser}, for voice commands</source>
        <translation>{recogniser}, para las órdenes de voz</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>none ({why}); play in the terminal with --terminal</source>
        <translation>ninguna ({why}); usa la terminal con --terminal</translation>
    </message>
    <message>
        <source>{player} plays</source>
        <translation>{player} suena</translation>
    </message>
    <message>
        <source>{player} does not play ({why})</source>
        <translation>{player} no suena ({why})</translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} phrases of the programmes are recorded</source>
        <translation>
            <numerusform>{recorded} de {count} frase de los programas está grabada</numerusform>
            <numerusform>{recorded} de {count} frases de los programas están grabadas</numerusform>
        </translation>
    </message>
    <message>
        <source>the recorded voice is chosen; other texts are spoken by {engine}</source>
        <translation>está elegida la voz grabada; los demás textos los dice {engine}</translation>
    </message>
    <message>
        <source>the recorded voice is chosen; other texts are not spoken: install a speech program, such as espeak-ng</source>
        <translation>está elegida la voz grabada; los demás textos no se dicen: instala un programa de voz, como espeak-ng</translation>
    </message>
    <message>
        <source>{fault}, although you chose it; another voice speaks</source>
        <translation>{fault}, aunque está elegida; habla otra voz</translation>
    </message>
    <message>
        <source>{engine} with its voice {voice} is chosen, at {rate} % of the usual pace</source>
        <translation>está elegido {engine} con su voz {voice}, al {rate}&#xa0;% del ritmo habitual</translation>
    </message>
    <message>
        <source>{engine} is chosen, at {rate} % of the usual pace</source>
        <translation>está elegido {engine}, al {rate}&#xa0;% del ritmo habitual</translation>
    </message>
    <message numerus="yes">
        <source>{engine} can be chosen, with {count} voices for English</source>
        <translation>
            <numerusform>se puede elegir {engine}, con {count} voz en inglés</numerusform>
            <numerusform>se puede elegir {engine}, con {count} voces en inglés</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine} can be chosen, with its own voice for English</source>
        <translation>se puede elegir {engine}, con su propia voz en inglés</translation>
    </message>
    <message>
        <source>{language} is spoken by {engine}</source>
        <translation>{language}: habla {engine}</translation>
    </message>
    <message>
        <source>is written by {program}</source>
        <translation>lo escribe {program}</translation>
    </message>
    <message>
        <source>can&apos;t be looked for without Qt</source>
        <translation>no se puede buscar sin Qt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how hard the hands press, in five words</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not kept when Upstroke ends</source>
        <translation>no se conservan cuando Upstroke termina</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path} (todavía no existe)</translation>
    </message>
    <message>
        <source>finished, {time}</source>
        <translation>terminada, {time}</translation>
    </message>
    <message>
        <source>stopped at {at} of {total}</source>
        <translation>detenida en {at} de {total}</translation>
    </message>
    <message>
        <source>left at {at} of {total}</source>
        <translation>abandonada en {at} de {total}</translation>
    </message>
    <message>
        <source>at the end after {time}</source>
        <translation>al final tras {time}</translation>
    </message>
    <message>
        <source>stopped at {at} of {total} after {time}</source>
        <translation>detenida en {at} de {total} tras {time}</translation>
    </message>
    <message>
        <source>left at {at} of {total} after {time}</source>
        <translation>abandonada en {at} de {total} tras {time}</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Aún no hay sesiones.</translation>
    </message>
    <message>
        <source>{offer} To resume it: `upstroke play --continue`.</source>
        <translation>{offer} Para reanudarla: `upstroke play --continue`.</translation>
    </message>
    <message numerus="yes">
        <source>{text}, {count} steps skipped</source>
        <translation>
            <numerusform>{text}, {count} paso omitido</numerusform>
            <numerusform>{text}, {count} pasos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, legs {before} to {after}</source>
        <translation>{text}, piernas de {before} a {after}</translation>
    </message>
    <message>
        <source>{programme}: {text}</source>
        <translation>{programme}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all.</source>
        <translation>
            <numerusform>{count} sesión, {finished} terminada, {time} en total.</numerusform>
            <numerusform>{count} sesiones, {finished} de ellas terminadas, {time} en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all, legs {better} on average.</source>
        <translation>
            <numerusform>{count} sesión, {finished} terminada, {time} en total, piernas {better} de media.</numerusform>
            <numerusform>{count} sesiones, {finished} de ellas terminadas, {time} en total, piernas {better} de media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps were skipped in {count} of them.</source>
        <translation>
            <numerusform>En una de ellas se omitieron pasos.</numerusform>
            <numerusform>En {count} de ellas se omitieron pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{programme}: {lengths}</source>
        <translation>{programme}: {lengths}</translation>
    </message>
    <message>
        <source>Upstroke has to close ({error}). The details are in {file}.</source>
        <translation>Upstroke tiene que cerrarse ({error}). Los detalles están en {file}.</translation>
    </message>
    <message>
        <source>Upstroke has to close ({error}).</source>
        <translation>Upstroke tiene que cerrarse ({error}).</translation>
    </message>
    <message>
        <source>Something went wrong ({file}): {error}.</source>
        <translation>Algo ha ido mal ({file}): {error}.</translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation>Algo ha ido mal: {error}.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>sin más detalles</translation>
    </message>
    <message>
        <source>argument {name}: {why}</source>
        <translation>argumento {name}: {why}</translation>
    </message>
    <message>
        <source>not allowed with argument {names}</source>
        <translation>no se admite junto con el argumento {names}</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>hace falta uno de los argumentos {names}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>faltan los argumentos siguientes: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {given}</source>
        <translation>argumentos desconocidos: {given}</translation>
    </message>
    <message>
        <source>invalid choice: {given} (choose from {choices})</source>
        <translation>opción no válida: {given} (elige entre {choices})</translation>
    </message>
    <message>
        <source>invalid int value: {given}</source>
        <translation>número entero no válido: {given}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>se espera un argumento</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>se espera al menos un argumento</translation>
    </message>
    <message>
        <source>ignored explicit argument {given}</source>
        <translation>argumento explícito {given} ignorado</translation>
    </message>
    <message>
        <source>ambiguous option: {given} could match {names}</source>
        <translation>opción ambigua: {given} puede ser {names}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>argumentos posicionales</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: error: {why}</translation>
    </message>
    <message>
        <source>{file}: {programme}, {time}.</source>
        <translation>{file}: {programme}, {time}.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>{kind}, {seconds} s</source>
        <translation>{kind}, {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>pulse, {count} taps</source>
        <translation>
            <numerusform>pulso, {count} toque</numerusform>
            <numerusform>pulso, {count} toques</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>{cue}, which rings until the end</source>
        <translation>{cue}, suena hasta el final</translation>
    </message>
    <message>
        <source>{cue}, no sound for it</source>
        <translation>{cue}, sin sonido disponible</translation>
    </message>
    <message>
        <source>Not heard as written:</source>
        <translation>No se oye tal como está escrito:</translation>
    </message>
    <message numerus="yes">
        <source>{title} ({count} times)</source>
        <translation>
            <numerusform>{title} ({count} vez)</numerusform>
            <numerusform>{title} ({count} veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no display ({why})</source>
        <translation>no hay pantalla ({why})</translation>
    </message>
    <message>
        <source>Qt can&apos;t be used ({why})</source>
        <translation>no se puede usar Qt ({why})</translation>
    </message>
    <message>
        <source>Upstroke is already open. Its window is in front now.</source>
        <translation>Upstroke ya está abierto. Su ventana está ahora delante.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t open a window: {why}. You can use it in the terminal: `upstroke play {programme} --terminal`.</source>
        <translation>Upstroke no puede abrir una ventana: {why}. Puedes usarlo en el terminal: `upstroke play {programme} --terminal`.</translation>
    </message>
    <message>
        <source>{length} is not possible exactly. The nearest is {nearest}.</source>
        <translation>Exactamente {length} no es posible. Lo más cercano es {nearest}.</translation>
    </message>
    <message>
        <source>With these settings there is no step left to do. Give a step some time, or choose other sides.</source>
        <translation>Con estos ajustes no queda ningún paso. Da tiempo a alguno o elige otros lados.</translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation>Pausar y seguir</translation>
    </message>
    <message>
        <source>Start or go on, never pause</source>
        <translation>Empezar o seguir, nunca pausar</translation>
    </message>
    <message>
        <source>Pause, never go on</source>
        <translation>Pausar, nunca seguir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Pedal: next step</source>
        <translation>Pedal: paso siguiente</translation>
    </message>
    <message>
        <source>Pedal: previous step</source>
        <translation>Pedal: paso anterior</translation>
    </message>
    <message>
        <source>Undo a jump, a change of time or a stop</source>
        <translation>Deshacer un salto, un cambio de tiempo o el final</translation>
    </message>
    <message>
        <source>This step again, from its beginning</source>
        <translation>Este paso otra vez, desde el principio</translation>
    </message>
    <message>
        <source>More time for this step</source>
        <translation>Más tiempo para este paso</translation>
    </message>
    <message>
        <source>Less time for this step</source>
        <translation>Menos tiempo para este paso</translation>
    </message>
    <message>
        <source>Stop (press twice)</source>
        <translation>Terminar (pulsa dos veces)</translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation>Decir qué viene después</translation>
    </message>
    <message>
        <source>Say how long it still takes</source>
        <translation>Decir cuánto falta</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Small window on top of others, and back</source>
        <translation>Ventana pequeña sobre las demás, y vuelta</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>repetir</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>pause, and go on</source>
        <translation>pausar y seguir</translation>
    </message>
    <message>
        <source>go on, never pause</source>
        <translation>seguir, nunca pausar</translation>
    </message>
    <message>
        <source>pause, never go on</source>
        <translation>pausar, nunca seguir</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>paso siguiente</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>paso anterior</translation>
    </message>
    <message>
        <source>pedal: next; soon again: undo</source>
        <translation>pedal: siguiente; enseguida otra vez: deshacer</translation>
    </message>
    <message>
        <source>pedal: back; soon again: undo</source>
        <translation>pedal: anterior; enseguida otra vez: deshacer</translation>
    </message>
    <message>
        <source>this step again</source>
        <translation>este paso otra vez</translation>
    </message>
    <message>
        <source>more time for this step</source>
        <translation>más tiempo para este paso</translation>
    </message>
    <message>
        <source>less time</source>
        <translation>menos tiempo</translation>
    </message>
    <message>
        <source>stop (asked once more)</source>
        <translation>terminar (pregunta una vez más)</translation>
    </message>
    <message>
        <source>say what comes next</source>
        <translation>decir qué viene después</translation>
    </message>
    <message>
        <source>say how long it still takes</source>
        <translation>decir cuánto falta</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>esta lista</translation>
    </message>
    <message>
        <source>{key} {act}</source>
        <translation>{key} {act}</translation>
    </message>
    <message>
        <source>space</source>
        <comment>a key</comment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>enter</source>
        <comment>a key</comment>
        <translation>intro</translation>
    </message>
    <message>
        <source>page up</source>
        <comment>a key</comment>
        <translation>re pág</translation>
    </message>
    <message>
        <source>page down</source>
        <comment>a key</comment>
        <translation>av pág</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a key</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a key</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a key</comment>
        <translation>arriba</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a key</comment>
        <translation>abajo</translation>
    </message>
    <message>
        <source>backspace</source>
        <comment>a key</comment>
        <translation>retroceso</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>a key</comment>
        <translation>insert</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a key</comment>
        <translation>supr</translation>
    </message>
    <message>
        <source>home</source>
        <comment>a key</comment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <comment>a key</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>Skipped. The pedal again takes it back.</source>
        <translation>Saltado. El pedal otra vez lo deshace.</translation>
    </message>
    <message>
        <source>Stop? Press s or Ctrl-C again to stop.</source>
        <translation>¿Terminar? Pulsa s o Ctrl-C otra vez para terminar.</translation>
    </message>
    <message>
        <source>{programme}, {time}</source>
        <translation>{programme}, {time}</translation>
    </message>
    <message>
        <source>By starting you confirm that you have read this and that none of it applies to you.</source>
        <translation>Al empezar confirmas que lo has leído y que nada de ello es tu caso.</translation>
    </message>
    <message>
        <source>{number} of {steps}</source>
        <translation>{number} de {steps}</translation>
    </message>
    <message>
        <source>{step}, {side}</source>
        <translation>{step}, {side}</translation>
    </message>
    <message>
        <source>Stop? Press s again to stop, or any other key to go on.</source>
        <translation>¿Terminar? Pulsa s otra vez para terminar, otra tecla para seguir.</translation>
    </message>
    <message>
        <source>Getting the sound ready.</source>
        <translation>Preparando el sonido.</translation>
    </message>
    <message>
        <source>Press space to start.</source>
        <translation>Pulsa espacio para empezar.</translation>
    </message>
    <message>
        <source>Paused while the computer slept. Press space to go on.</source>
        <translation>En pausa mientras el equipo dormía. Pulsa espacio para seguir.</translation>
    </message>
    <message>
        <source>Paused. Press space to go on.</source>
        <translation>En pausa. Pulsa espacio para seguir.</translation>
    </message>
    <message>
        <source>The session is over: u undoes, q closes.</source>
        <translation>La sesión ha terminado: u deshace, q cierra.</translation>
    </message>
    <message>
        <source>The session is over: q closes.</source>
        <translation>La sesión ha terminado: q cierra.</translation>
    </message>
    <message>
        <source>Get ready: {time}</source>
        <translation>Prepárate: {time}</translation>
    </message>
    <message>
        <source>{name}, {figures}</source>
        <translation>{name}, {figures}</translation>
    </message>
    <message>
        <source>Pressure {dots} {figure}</source>
        <translation>Presión {dots} {figure}</translation>
    </message>
    <message>
        <source>Next: the end</source>
        <translation>Después: el final</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Después: {step}</translation>
    </message>
    <message>
        <source>{time} left of {total}</source>
        <translation>quedan {time} de {total}</translation>
    </message>
    <message>
        <source>Press any key to go back to the session. It is still running.</source>
        <translation>Pulsa cualquier tecla para volver a la sesión. Sigue en marcha.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Prepárate.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>{time} longer: {left} left.</source>
        <translation>{time} más: quedan {left}.</translation>
    </message>
    <message>
        <source>{time} shorter: {left} left.</source>
        <translation>{time} menos: quedan {left}.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Seguimos.</translation>
    </message>
    <message>
        <source>It was paused because the computer slept.</source>
        <translation>Se pausó porque el equipo se suspendió.</translation>
    </message>
    <message>
        <source>{step} ({time})</source>
        <translation>{step} ({time})</translation>
    </message>
    <message>
        <source>Going on: get ready</source>
        <translation>Seguimos: prepárate</translation>
    </message>
    <message>
        <source>Paused, {to_go}</source>
        <translation>En pausa, {to_go}</translation>
    </message>
    <message>
        <source>Time left in all</source>
        <translation>Tiempo que queda en total</translation>
    </message>
    <message>
        <source>Session, small window</source>
        <translation>Sesión, ventana pequeña</translation>
    </message>
    <message>
        <source>{title} is over</source>
        <translation>{title} ha terminado</translation>
    </message>
    <message>
        <source>{step}: paused, {time} to go</source>
        <translation>{step}: en pausa, faltan {time}</translation>
    </message>
    <message>
        <source>{step}: {time} to go</source>
        <translation>{step}: faltan {time}</translation>
    </message>
    <message>
        <source>{time}, from beginning to end.</source>
        <translation>{time}, de principio a fin.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This step again</source>
        <translation>Este paso otra vez</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Stop (say it twice)</source>
        <translation>Terminar (dilo dos veces)</translation>
    </message>
    <message>
        <source>How long it still takes</source>
        <translation>Cuánto falta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Back to the large window</source>
        <translation>Volver a la ventana grande</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Undo, and carry on</source>
        <translation>Deshacer y continuar</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How it feels after: {told}</source>
        <translation>Cómo te sientes después: {told}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps, {time}.</source>
        <translation>
            <numerusform>Un paso, {time}.</numerusform>
            <numerusform>Los {count} pasos, {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} steps, {time}.</source>
        <translation>{done} de {all} pasos, {time}.</translation>
    </message>
    <message>
        <source>After {time}, at {reached} of {total}, in {step}, {side}. {done} of {all} steps done.</source>
        <translation>Tras {time}, a {reached} de {total}, en {step}, {side}. {done} de {all} pasos hechos.</translation>
    </message>
    <message>
        <source>After {reached} of {total}, in {step}. {done} of {all} steps done.</source>
        <translation>A {reached} de {total}, en {step}. {done} de {all} pasos hechos.</translation>
    </message>
    <message>
        <source>After {reached} of {total}, in {step}, {side}. {done} of {all} steps done.</source>
        <translation>A {reached} de {total}, en {step}, {side}. {done} de {all} pasos hechos.</translation>
    </message>
    <message>
        <source>After {time}, at {reached} of {total}, in {step}. {done} of {all} steps done.</source>
        <translation>Tras {time}, a {reached} de {total}, en {step}. {done} de {all} pasos hechos.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>{before} then {after}</source>
        <translation>{before} y luego {after}</translation>
    </message>
    <message>
        <source>Feelings before and after: {pairs}</source>
        <translation>Sensación antes y después: {pairs}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin decir</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} de {most}</translation>
    </message>
    <message>
        <source>How do your legs feel? 0 is heavy, 10 is light.</source>
        <translation>¿Cómo sientes las piernas? 0 es pesadas, 10 es ligeras.</translation>
    </message>
    <message>
        <source>How do you feel? 0 is heavy, 10 is light.</source>
        <translation>¿Cómo te sientes? 0 es mal, 10 es muy bien.</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos lados</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>en sentido horario</translation>
    </message>
    <message>
        <source>counterclockwise</source>
        <translation>en sentido antihorario</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>After sleep</source>
        <translation>Tras dormir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>round {number} of {all}</source>
        <translation>ronda {number} de {all}</translation>
    </message>
    <message>
        <source>of {all}</source>
        <extracomment>beside a large number: how many there are in all</extracomment>
        <translation>de {all}</translation>
    </message>
    <message>
        <source>No sessions yet. Each one will be kept here, on this computer only.</source>
        <translation>Aún no hay sesiones. Cada una se guardará aquí, solo en este equipo.</translation>
    </message>
    <message>
        <source>Each line is a session: the open dot is before it, the full dot after.</source>
        <translation>Cada línea es una sesión: el punto vacío es antes y el lleno, después.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Put the session back</source>
        <translation>Recuperar la sesión</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Session of {when} deleted.</source>
        <translation>Sesión de {when} eliminada.</translation>
    </message>
    <message>
        <source>Delete the session of {when}</source>
        <translation>Eliminar la sesión de {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {time} in all.</source>
        <translation>
            <numerusform>{count} sesión, {time} en total.</numerusform>
            <numerusform>{count} sesiones, {time} en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} lighter afterwards, on average.</source>
        <extracomment>the number is on a scale from 0, heavy, to 10, light</extracomment>
        <translation>{number} más ligeras después, de media.</translation>
    </message>
    <message>
        <source>{number} heavier afterwards, on average.</source>
        <extracomment>the number is on a scale from 0, heavy, to 10, light</extracomment>
        <translation>{number} más pesadas después, de media.</translation>
    </message>
    <message>
        <source>At the end after {time}.</source>
        <translation>Al final tras {time}.</translation>
    </message>
    <message>
        <source>Finished, {time}.</source>
        <translation>Terminada, {time}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Stopped after {reached} of {total}.</source>
        <translation>Detenida a {reached} de {total}.</translation>
    </message>
    <message>
        <source>Left after {reached} of {total}.</source>
        <extracomment>the window was closed, or the machine went off, in the middle of a session</extracomment>
        <translation>Abandonada a {reached} de {total}.</translation>
    </message>
    <message>
        <source>Stopped at {reached} of {total}, after {time}.</source>
        <translation>Detenida a {reached} de {total}, tras {time}.</translation>
    </message>
    <message>
        <source>Left at {reached} of {total}, after {time}.</source>
        <extracomment>the window was closed, or the machine went off, in the middle of a session</extracomment>
        <translation>Abandonada a {reached} de {total}, tras {time}.</translation>
    </message>
    <message>
        <source>Felt {before} before, {after} after.</source>
        <translation>Sensación: {before} antes, {after} después.</translation>
    </message>
    <message>
        <source>Felt {after} after.</source>
        <translation>Sensación: {after} después.</translation>
    </message>
    <message>
        <source>Felt {before} before.</source>
        <translation>Sensación: {before} antes.</translation>
    </message>
    <message>
        <source>The journey from beginning to end</source>
        <translation>El recorrido de principio a fin</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulsa una tecla</translation>
    </message>
    <message>
        <source>Add a key for: {act}</source>
        <translation>Añadir una tecla para: {act}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter (numbers)</source>
        <translation>Intro (números)</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>a key of the keyboard, for media</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause (media)</source>
        <translation>Pausa (multimedia)</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Reproducir/Pausa</translation>
    </message>
    <message>
        <source>Next (media)</source>
        <translation>Siguiente (multimedia)</translation>
    </message>
    <message>
        <source>Previous (media)</source>
        <translation>Anterior (multimedia)</translation>
    </message>
    <message>
        <source>Stop (media)</source>
        <translation>Detener (multimedia)</translation>
    </message>
    <message>
        <source>Media (headset)</source>
        <translation>Multimedia (auriculares)</translation>
    </message>
    <message>
        <source>Call (headset)</source>
        <translation>Llamada (auriculares)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>a key of the keyboard</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Flecha arriba</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Flecha abajo</translation>
    </message>
    <message>
        <source>Plus</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Minus</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Question mark</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Interrogación</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Press anywhere outside the controls to pause or go on: with a knuckle, an elbow or the back of your hand. Shift makes no difference.</source>
        <translation>Pulsa en cualquier lugar fuera de los controles para pausar o seguir: con un nudillo, un codo, el dorso de la mano. Mayús nunca importa.</translation>
    </message>
    <message>
        <source>Press a pedal or presenter again within {seconds} seconds to take its skip back. To skip two steps, wait that long or use the other keys.</source>
        <translation>Un pedal o mando que se pulsa otra vez antes de {seconds} segundos deshace su salto. Para saltar dos pasos, espera ese tiempo o usa las otras teclas.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ninguna tecla</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} o {last}</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>a length of one&apos;s own, beside those that the programme has</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquier duración</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no es posible</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Tomar {time}</translation>
    </message>
    <message>
        <source>{time} is not possible. The nearest is {nearest}.</source>
        <translation>{time} no es posible. Lo más cercano es {nearest}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Guardar como archivo de sonido</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>No, gracias</translation>
    </message>
    <message>
        <source>Don&apos;t resume</source>
        <translation>No seguir</translation>
    </message>
    <message>
        <source>Go on at {time}, {step}?</source>
        <translation>¿Seguir en {time}, {step}?</translation>
    </message>
    <message>
        <source>You left {title} there, with {time} to go.</source>
        <translation>Ahí dejaste {title}; quedan {time}.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Guardar para más tarde</translation>
    </message>
    <message>
        <source>Don&apos;t offer it again</source>
        <translation>No volver a ofrecerlo</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Upstroke history</source>
        <translation>Historial de Upstroke</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Safety note (pauses)</source>
        <translation>Nota de seguridad (pausa)</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Ventana pequeña</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Speech and chimes</source>
        <translation>Voz y tonos</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>neither speech nor chimes</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no ambience, no sound of rain or waves under the session</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Rain</source>
        <extracomment>an ambience</extracomment>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Waves</source>
        <extracomment>an ambience: of the sea</extracomment>
        <translation>Olas</translation>
    </message>
    <message>
        <source>Warm</source>
        <extracomment>an ambience: a warm, soft noise</extracomment>
        <translation>Cálido</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>All of it</source>
        <extracomment>all motion of the pictures</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>motion of the pictures</extracomment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Reminders of the technique</source>
        <translation>Consejos de la técnica</translation>
    </message>
    <message>
        <source>such as: a little deeper</source>
        <translation>por ejemplo: un poco más profundo</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Mitad del paso</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Segundos que faltan</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>music and films, until the session is over</source>
        <translation>música y películas, hasta que termine la sesión</translation>
    </message>
    <message>
        <source>Cues</source>
        <extracomment>speech and chimes that tell what to do</extracomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volumen de la voz</translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation>Volumen de los tonos</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Ambience</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Volume of the ambience</source>
        <translation>Volumen del ambiente</translation>
    </message>
    <message>
        <source>Pause other players</source>
        <translation>Pausar otros reproductores</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>soft taps in time with the strokes</source>
        <translation>toques suaves al compás de las pasadas</translation>
    </message>
    <message>
        <source>quiet, under the whole session</source>
        <translation>discreto, durante toda la sesión</translation>
    </message>
    <message>
        <source>Its volume</source>
        <translation>Su volumen</translation>
    </message>
    <message>
        <source>Spoken reminders</source>
        <translation>Avisos hablados</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Mantener la pantalla encendida</translation>
    </message>
    <message>
        <source>Ask how I feel</source>
        <translation>Preguntar cómo me siento</translation>
    </message>
    <message>
        <source>Press anywhere to pause</source>
        <translation>Pulsar en cualquier lugar pausa</translation>
    </message>
    <message>
        <source>One press of more or less time</source>
        <translation>Una pulsación de más o menos tiempo</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>reduced: pictures stand still</source>
        <translation>reducido: las imágenes no se mueven</translation>
    </message>
    <message>
        <source>while a session runs</source>
        <translation>mientras dura una sesión</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>0 to 10, kept with the session in the history</source>
        <translation>de 0 a 10, se guarda con la sesión en el historial</translation>
    </message>
    <message>
        <source>Presses</source>
        <translation>Pulsaciones</translation>
    </message>
    <message>
        <source>for elbows, knuckles and pedals</source>
        <translation>para codos, nudillos y pedales</translation>
    </message>
    <message>
        <source>More or less time</source>
        <translation>Más o menos tiempo</translation>
    </message>
    <message>
        <source>Reset this programme&apos;s times, sides, time to move and options</source>
        <translation>Restablecer los tiempos, lados, pausas y opciones de este programa</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>the order of the sides</extracomment>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>The other way round</source>
        <extracomment>the order of the sides</extracomment>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Left only</source>
        <extracomment>the sides</extracomment>
        <translation>Solo izquierda</translation>
    </message>
    <message>
        <source>Right only</source>
        <extracomment>the sides</extracomment>
        <translation>Solo derecha</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Time to move before a step</source>
        <translation>Tiempo para colocarte antes de un paso</translation>
    </message>
    <message>
        <source>Time to move to a new side or posture</source>
        <translation>Tiempo para cambiar de lado o postura</translation>
    </message>
    <message>
        <source>Time before the first step</source>
        <translation>Tiempo antes del primer paso</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Reset steps, sides and options</source>
        <translation>Restablecer pasos, lados y opciones</translation>
    </message>
    <message>
        <source>Sides and time to move</source>
        <translation>Lados y tiempo para colocarte</translation>
    </message>
    <message>
        <source>Before a step</source>
        <translation>Antes de un paso</translation>
    </message>
    <message>
        <source>To a new side or posture</source>
        <translation>Para otro lado u otra postura</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Antes del primer paso</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>the heading over what else can be chosen</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>never more than light pressure</source>
        <translation>nunca más que una presión ligera</translation>
    </message>
    <message>
        <source>Reset {what}</source>
        <translation>Restablecer {what}</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a volume at nought
----------
beside a switch</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>{step}: rounds</source>
        <translation>{step}: rondas</translation>
    </message>
    <message>
        <source>{number} rounds</source>
        <translation>{number} rondas</translation>
    </message>
    <message>
        <source>{step}: seconds each</source>
        <translation>{step}: segundos cada vez</translation>
    </message>
    <message>
        <source>{number} s each</source>
        <translation>{number} s cada vez</translation>
    </message>
    <message>
        <source>{step}: how many</source>
        <translation>{step}: cuántas veces</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} veces</translation>
    </message>
    <message>
        <source>{step}: seconds</source>
        <translation>{step}: segundos</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation>en cada lado</translation>
    </message>
    <message>
        <source>Reset the times of all steps</source>
        <translation>Restablecer los tiempos de todos los pasos</translation>
    </message>
    <message>
        <source>Time for each step</source>
        <translation>Tiempo de cada paso</translation>
    </message>
    <message>
        <source>The recorded voice</source>
        <translation>La voz grabada</translation>
    </message>
    <message>
        <source>Its usual voice</source>
        <extracomment>the voice that a speech program speaks with unasked</extracomment>
        <translation>Su voz habitual</translation>
    </message>
    <message>
        <source>Looking for other voices on this computer.</source>
        <translation>Buscando otras voces en este equipo.</translation>
    </message>
    <message>
        <source>There is no other voice on this computer. You can install one, such as espeak-ng.</source>
        <translation>No hay otra voz en este equipo. Puedes instalar una, como espeak-ng.</translation>
    </message>
    <message>
        <source>The recorded voice has its own pace. Other voices can go slower or faster.</source>
        <translation>La voz grabada tiene su propio ritmo. Otras voces pueden ir más lentas o más rápidas.</translation>
    </message>
    <message>
        <source>Say a whole phrase, with a short pause before and after. Upstroke doesn&apos;t listen while it speaks.</source>
        <translation>Di una frase entera en inglés, con una breve pausa antes y después. Mientras Upstroke habla, no escucha.</translation>
    </message>
    <message>
        <source>Low: rarely wrong</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Baja: casi nunca se equivoca</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>High: rarely missed</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Alta: casi nunca se le escapa nada</translation>
    </message>
    <message>
        <source>Upstroke listens only during a session, and while you try it here. What it hears stays in this computer&apos;s memory for six seconds and goes nowhere: nothing is recorded, stored or sent.</source>
        <translation>Upstroke escucha solo durante una sesión y mientras lo pruebas aquí. Lo que oye se queda seis segundos en la memoria de este equipo y no va a ninguna parte: no se graba, guarda ni envía nada.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try voice commands</source>
        <translation>Probar las órdenes de voz</translation>
    </message>
    <message>
        <source>Stop trying voice commands</source>
        <translation>Dejar de probar las órdenes de voz</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Voice commands</source>
        <translation>Órdenes de voz</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Softer ambience while listening</source>
        <translation>Ambiente más suave mientras escucha</translation>
    </message>
    <message>
        <source>Listen in a session</source>
        <translation>Escuchar durante la sesión</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>Lo que puedes decir</translation>
    </message>
    <message>
        <source>“{words}”: understood, {number} %</source>
        <extracomment>what was heard, and how sure that is</extracomment>
        <translation>«{words}»: entendido, {number}&#xa0;%</translation>
    </message>
    <message>
        <source>“{words}”: not sure enough, {number} %</source>
        <extracomment>what was heard, and how sure that is</extracomment>
        <translation>«{words}»: sin certeza suficiente, {number}&#xa0;%</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Probar la voz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Stop trying the voice</source>
        <translation>Dejar de probar la voz</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>100 % is the pace of the recorded voice</source>
        <translation>100&#xa0;% es el de la voz grabada</translation>
    </message>
    <message>
        <source>The recorded voice speaks English. This programme is in {language}, spoken by {engine}.</source>
        <translation>La voz grabada habla inglés. Este programa está en {language} y lo dice {engine}.</translation>
    </message>
    <message>
        <source>{voice} (not found here)</source>
        <translation>{voice} (no está aquí)</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}: menos</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}: más</translation>
    </message>
    <message>
        <source>press anywhere</source>
        <extracomment>below Pause, on the button: a press anywhere on the page does it</extracomment>
        <translation>pulsa donde sea</translation>
    </message>
    <message>
        <source>Stop: press twice</source>
        <translation>Terminar: pulsa dos veces</translation>
    </message>
    <message>
        <source>Sure?</source>
        <extracomment>on the small button Stop, once it has been pressed</extracomment>
        <translation>¿Seguro?</translation>
    </message>
    <message>
        <source>Press again to stop</source>
        <translation>Pulsa otra vez para terminar</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>a large button: to the step before</extracomment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Back to the previous step</source>
        <translation>Volver al paso anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a large button: to the step that follows</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds more</source>
        <translation>
            <numerusform>{count} segundo más</numerusform>
            <numerusform>{count} segundos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds less</source>
        <translation>
            <numerusform>{count} segundo menos</numerusform>
            <numerusform>{count} segundos menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat this step</source>
        <translation>Repetir este paso</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>very light</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>muy ligera</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>ligera</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>media</translation>
    </message>
    <message>
        <source>firm</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>firme</translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>below the time that is left, which stands in large digits</extracomment>
        <translation>restante</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours} h {minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>AM</source>
        <extracomment>the hours before noon, after a time of day on a clock of twelve hours</extracomment>
        <translation>a.&#xa0;m.</translation>
    </message>
    <message>
        <source>PM</source>
        <extracomment>the hours after noon, after a time of day on a clock of twelve hours</extracomment>
        <translation>p.&#xa0;m.</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <extracomment>a date in words, in regions that write the day first</extracomment>
        <translation>{weekday}, {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{weekday}, {month} {day}, {year}</source>
        <extracomment>a date in words, in regions that write the month first, if that can be in this language</extracomment>
        <translation>{weekday}, {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>{length}, ends at {time}</source>
        <translation>{length}, termina a las {time}</translation>
    </message>
    <message>
        <source>{length}, ends tomorrow at {time}</source>
        <translation>{length}, termina mañana a las {time}</translation>
    </message>
    <message>
        <source>{length}, ends on {weekday} at {time}</source>
        <extracomment>a session of more than a day; {weekday} such as Sunday</extracomment>
        <translation>{length}, termina el {weekday} a las {time}</translation>
    </message>
    <message>
        <source>{length}, ends on {date} at {time}</source>
        <translation>{length}, termina el {date} a las {time}</translation>
    </message>
    <message>
        <source>{pressure}, growing</source>
        <translation>{pressure}, en aumento</translation>
    </message>
    <message>
        <source>{pressure}, easing</source>
        <translation>{pressure}, en descenso</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Este es el último paso</translation>
    </message>
    <message>
        <source>Next: {step}, {side}</source>
        <translation>Después: {step}, {side}</translation>
    </message>
    <message>
        <source>There is no keyboard here to start with. Add --start.</source>
        <translation>No hay teclado con el que empezar: añade --start.</translation>
    </message>
    <message>
        <source>Press Enter to start, or q and Enter to leave: </source>
        <translation>Intro empieza, q e Intro sale: </translation>
    </message>
    <message>
        <source>Press c and Enter to resume there, Enter to start, q to leave: </source>
        <translation>c e Intro sigue desde ahí, Intro empieza, q sale: </translation>
    </message>
    <message>
        <source>{programme}: done, {time}.</source>
        <translation>{programme}: terminado, {time}.</translation>
    </message>
    <message>
        <source>{programme}: stopped at {at} of {total} after {time}.</source>
        <translation>{programme}: detenido en {at} de {total} tras {time}.</translation>
    </message>
    <message>
        <source>{programme}: not started.</source>
        <translation>{programme}: sin empezar.</translation>
    </message>
    <message>
        <source>{programme}: stopped at {at} of {total}.</source>
        <translation>{programme}: detenido en {at} de {total}.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How it feels before: {told}</source>
        <translation>Cómo te sientes antes: {told}</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Nota de seguridad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Imagen: {what}</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Presión</translation>
    </message>
    <message>
        <source>Pressure: {pressure}</source>
        <translation>Presión: {pressure}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo que queda</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>I have read this: start</source>
        <translation>Lo he leído: empezar</translation>
    </message>
    <message>
        <source>To add a key, press Plus, then the key, pedal or headset button you want. Press a key here to remove it.</source>
        <translation>Para añadir una tecla, pulsa Más y luego la tecla, el pedal o el botón de los auriculares que quieras. Pulsa aquí una tecla para quitarla.</translation>
    </message>
    <message>
        <source>Press the key you want. Tab cancels.</source>
        <translation>Pulsa la tecla que quieras. Tab cancela.</translation>
    </message>
    <message>
        <source>That key can&apos;t be used: it moves the focus, closes the window, or does nothing on its own.</source>
        <translation>Esa tecla no se puede usar: mueve el foco, cierra la ventana o no hace nada por sí sola.</translation>
    </message>
    <message>
        <source>One key has to stay for pausing.</source>
        <translation>Tiene que quedar una tecla para pausar.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>{key} does this already.</source>
        <translation>{key} ya hace esto.</translation>
    </message>
    <message>
        <source>Added {key}.</source>
        <translation>Se ha añadido {key}.</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>{key} ya no hace nada.</translation>
    </message>
    <message>
        <source>Back to how it was at first.</source>
        <translation>Como al principio.</translation>
    </message>
    <message>
        <source>{key} was used for “{act}”. Undo gives it back.</source>
        <translation>{key} era para «{act}»: Deshacer se la devuelve.</translation>
    </message>
    <message>
        <source>{key} was used for “{act}”, which has no key now. Undo gives it back.</source>
        <translation>{key} era para «{act}», que ahora no tiene tecla: Deshacer se la devuelve.</translation>
    </message>
    <message>
        <source>Remove {key} from: {act}</source>
        <translation>Quitar {key} de: {act}</translation>
    </message>
    <message>
        <source>A total of your own stretches these times as far as the programme allows.</source>
        <translation>Tu propio total estira estos tiempos hasta donde permite el programa.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Show and change the times of</source>
        <translation>Mostrar y cambiar los tiempos de</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>a tab of the settings: how the window looks</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>{title}: {time} in all</source>
        <translation>{title}: {time} en total</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Cancelar el guardado</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>Saving {file}: {number}&#xa0;%</source>
        <translation>Guardando {file}: {number}&#xa0;%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be saved ({why}).</source>
        <translation>No se puede guardar {file} ({why}).</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>Toda la sesión</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation>
            <numerusform>{count} paso</numerusform>
            <numerusform>{count} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>press to go there</source>
        <translation>pulsa para ir ahí</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Ir al paso</translation>
    </message>
    <message>
        <source>Pressure over time</source>
        <translation>Presión a lo largo del tiempo</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>below a part of the session: the side of the body</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>below a part of the session: the side of the body</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>below a part of the session: both sides of the body</extracomment>
        <translation>ambas</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter below a part of the session: left</extracomment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter below a part of the session: right</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>one letter below a part of the session: both sides of the body</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No voice for {language} is installed, so there are only chimes. You can install espeak-ng.</source>
        <translation>No hay ninguna voz en {language} instalada: solo tonos. Instala espeak-ng.</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Hay una sesión en marcha</translation>
    </message>
    <message>
        <source>Qt&apos;s {name} platform</source>
        <translation>la plataforma {name} de Qt</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>el escritorio</translation>
    </message>
    <message>
        <source>Qt lacks a library ({error})</source>
        <translation>a Qt le falta una biblioteca ({error})</translation>
    </message>
    <message>
        <source>{reason} and {other}</source>
        <translation>{reason} y {other}</translation>
    </message>
    <message>
        <source>{variable} is not set</source>
        <translation>{variable} no está definida</translation>
    </message>
    <message>
        <source>the Wayland display {name} does not answer</source>
        <translation>la pantalla Wayland {name} no responde</translation>
    </message>
    <message>
        <source>Wayland display {name}</source>
        <translation>pantalla Wayland {name}</translation>
    </message>
    <message>
        <source>the X11 display {name} does not let us in</source>
        <translation>la pantalla X11 {name} no nos deja entrar</translation>
    </message>
    <message>
        <source>X11 display {name}</source>
        <translation>pantalla X11 {name}</translation>
    </message>
    <message>
        <source>Qt does not answer within {seconds} s</source>
        <translation>Qt no responde en {seconds} s</translation>
    </message>
    <message>
        <source>Qt can&apos;t be asked: {error}</source>
        <translation>no se puede preguntar a Qt: {error}</translation>
    </message>
    <message>
        <source>Qt can&apos;t be used: {error}</source>
        <translation>no se puede usar Qt: {error}</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>not used on this system</source>
        <translation>no se usa en este sistema</translation>
    </message>
    <message>
        <source>none ({variable} is not set)</source>
        <translation>ninguno ({variable} no está definida)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer ({address})</source>
        <translation>no responde ({address})</translation>
    </message>
    <message>
        <source>by the system&apos;s own way</source>
        <translation>por la vía propia del sistema</translation>
    </message>
    <message>
        <source>their bus is not there</source>
        <translation>su bus no está</translation>
    </message>
    <message>
        <source>their bus answers</source>
        <translation>su bus responde</translation>
    </message>
    <message>
        <source>their bus doesn&apos;t answer: the window opens without it and is not read aloud</source>
        <translation>su bus no responde: las ventanas se abren sin él y no se leen en voz alta</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}).</source>
        <translation>No se puede abrir {path} ({error}).</translation>
    </message>
    <message>
        <source>Your place in the last session couldn&apos;t be read ({why}), and {path} couldn&apos;t be moved aside ({error}).</source>
        <translation>No se pudo leer dónde quedó una sesión ({why}), ni apartar {path} ({error}).</translation>
    </message>
    <message>
        <source>Your place in the last session couldn&apos;t be read ({why}). The file was kept as {aside}.</source>
        <translation>No se pudo leer dónde quedó una sesión ({why}); el archivo se ha apartado como {aside}.</translation>
    </message>
    <message>
        <source>its first line can&apos;t be understood</source>
        <translation>no se entiende su primera línea</translation>
    </message>
    <message>
        <source>none of its other lines can be understood</source>
        <translation>no se entiende ninguna de sus otras líneas</translation>
    </message>
    <message>
        <source>a table in braces { }</source>
        <translation>una tabla entre llaves { }</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}). The history is empty for now.</source>
        <translation>No se puede abrir {path} ({error}); el historial está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of {path} can&apos;t be understood, nor set aside ({error}).</source>
        <translation>
            <numerusform>{count} línea de {path} no se entiende ni se puede apartar ({error}).</numerusform>
            <numerusform>{count} líneas de {path} no se entienden ni se pueden apartar ({error}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of the history could not be understood; the file as it was is kept as {aside}, and all other sessions are there.</source>
        <translation>
            <numerusform>{count} línea del historial no se ha entendido; el archivo tal como estaba se conserva como {aside}, y todas las demás sesiones siguen ahí.</numerusform>
            <numerusform>{count} líneas del historial no se han entendido; el archivo tal como estaba se conserva como {aside}, y todas las demás sesiones siguen ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>una lista de teclas</translation>
    </message>
    <message>
        <source>a key that can be bound, such as &quot;PgDown&quot;</source>
        <translation>una tecla que se pueda usar, como &quot;PgDown&quot;</translation>
    </message>
    <message>
        <source>a key that is bound only once</source>
        <translation>una tecla usada una sola vez</translation>
    </message>
    <message>
        <source>There is no programme “{wanted}”: did you mean {near}?</source>
        <translation>No existe el programa «{wanted}»: ¿querías decir {near}?</translation>
    </message>
    <message>
        <source>There is no programme “{wanted}”: name one of {ids}, or a programme file.</source>
        <translation>No existe el programa «{wanted}»: nombra uno de {ids}, o un archivo de programa.</translation>
    </message>
    <message>
        <source>There are {count} programmes “{wanted}”: name the file of one, {files}.</source>
        <translation>Hay {count} programas «{wanted}»: indica el archivo de uno, {files}.</translation>
    </message>
    <message>
        <source>Your programmes in {folder} can&apos;t be read ({why}). Check the folder and its permissions; all other programmes are here.</source>
        <translation>No se pueden leer tus programas en {folder} ({why}): revisa esa carpeta y sus permisos; todos los demás están disponibles.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>a number of seconds from {least} to {most}</source>
        <translation>un número de segundos de {least} a {most}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>uno de {words}</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} o {last}</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} y {last}</translation>
    </message>
    <message>
        <source>{problem}, the first in line {line}</source>
        <translation>{problem}, lo primero en la línea {line}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>un número enorme</translation>
    </message>
    <message>
        <source>did you mean &quot;{word}&quot;?</source>
        <translation>¿querías decir &quot;{word}&quot;?</translation>
    </message>
    <message>
        <source>the table of lengths</source>
        <translation>la tabla de duraciones</translation>
    </message>
    <message>
        <source>a length can&apos;t be called {key}</source>
        <translation>una duración no puede llamarse {key}</translation>
    </message>
    <message>
        <source>write it in the head of the file, above [lengths]</source>
        <translation>escríbelo en la cabecera del archivo, encima de [lengths]</translation>
    </message>
    <message>
        <source>the length {key} would be read as a total time</source>
        <translation>la duración {key} se leería como un tiempo total</translation>
    </message>
    <message>
        <source>begin it with a letter</source>
        <translation>empiézala con una letra</translation>
    </message>
    <message>
        <source>there are no lengths in [lengths]</source>
        <translation>no hay duraciones en [lengths]</translation>
    </message>
    <message>
        <source>add one, as standard = &quot;Standard&quot;</source>
        <translation>añade una, como standard = &quot;Standard&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names no length of this programme</source>
        <translation>&quot;{key}&quot; no nombra ninguna duración de este programa</translation>
    </message>
    <message>
        <source>write {ids}</source>
        <translation>escribe {ids}</translation>
    </message>
    <message>
        <source>the table of lead-ins</source>
        <translation>la tabla de preparaciones</translation>
    </message>
    <message>
        <source>the table of words for sides</source>
        <translation>la tabla de palabras para los lados</translation>
    </message>
    <message>
        <source>the table of speech rules</source>
        <translation>la tabla de reglas del habla</translation>
    </message>
    <message>
        <source>&quot;{first}&quot; is not more than &quot;{before}&quot;</source>
        <translation>&quot;{first}&quot; no es más que &quot;{before}&quot;</translation>
    </message>
    <message>
        <source>give {first} a longer time</source>
        <translation>da a {first} un tiempo más largo</translation>
    </message>
    <message>
        <source>the table of safety</source>
        <translation>la tabla de seguridad</translation>
    </message>
    <message>
        <source>a safety note</source>
        <translation>una nota de seguridad</translation>
    </message>
    <message>
        <source>&quot;pressure&quot; is a list of {number}</source>
        <translation>&quot;pressure&quot; es una lista de {number}</translation>
    </message>
    <message>
        <source>write one number, or two as [1, 2.5], decimals with a point, or tables with at and pressure</source>
        <translation>escribe un número, o dos como [1, 2.5], los decimales con punto, o tablas con at y pressure</translation>
    </message>
    <message>
        <source>this point of pressure is not after the one before it</source>
        <translation>este punto de presión no va después del anterior</translation>
    </message>
    <message>
        <source>put them in order</source>
        <translation>ponlos en orden</translation>
    </message>
    <message>
        <source>a point of pressure</source>
        <translation>un punto de presión</translation>
    </message>
    <message>
        <source>a stroke pattern</source>
        <translation>un patrón de pasadas</translation>
    </message>
    <message>
        <source>this pattern ends no later than the one before it</source>
        <translation>este patrón no termina después del anterior</translation>
    </message>
    <message>
        <source>give each a later until; the last may go without</source>
        <translation>da a cada uno un until posterior; el último puede ir sin él</translation>
    </message>
    <message>
        <source>this pattern ends at once</source>
        <translation>este patrón termina enseguida</translation>
    </message>
    <message>
        <source>write for example &quot;50%&quot;</source>
        <translation>escribe por ejemplo &quot;50%&quot;</translation>
    </message>
    <message>
        <source>a stroke</source>
        <translation>una pasada</translation>
    </message>
    <message>
        <source>&quot;press&quot; is longer than the stroke</source>
        <translation>&quot;press&quot; dura más que la pasada</translation>
    </message>
    <message>
        <source>write at most its seconds</source>
        <translation>escribe como mucho sus segundos</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>un consejo</translation>
    </message>
    <message>
        <source>the prompt lies beyond the work of its step</source>
        <translation>el consejo cae más allá del trabajo de su paso</translation>
    </message>
    <message>
        <source>place it earlier, or make the step longer</source>
        <translation>ponlo antes, o alarga el paso</translation>
    </message>
    <message>
        <source>the prompt {say} has {words} words</source>
        <translation>el consejo {say} tiene {words} palabras</translation>
    </message>
    <message>
        <source>use at most {most_words}</source>
        <translation>usa como mucho {most_words}</translation>
    </message>
    <message>
        <source>the prompt has both &quot;at&quot; and &quot;left&quot;</source>
        <translation>el consejo tiene &quot;at&quot; y &quot;left&quot; a la vez</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>deja uno de los dos</translation>
    </message>
    <message>
        <source>the prompt does not say when</source>
        <translation>el consejo no dice cuándo</translation>
    </message>
    <message>
        <source>add at = &quot;50%&quot;, at = &quot;20s&quot; or left = &quot;10s&quot;</source>
        <translation>añade at = &quot;50%&quot;, at = &quot;20s&quot; o left = &quot;10s&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}</source>
        <translation>&quot;{key}&quot; es {value}</translation>
    </message>
    <message>
        <source>there are two options {name}</source>
        <translation>hay dos opciones {name}</translation>
    </message>
    <message>
        <source>rename one</source>
        <translation>cambia el nombre de una</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>una opción</translation>
    </message>
    <message>
        <source>there are {number} options</source>
        <translation>hay {number} opciones</translation>
    </message>
    <message>
        <source>offer at most {most_options}</source>
        <translation>ofrece como mucho {most_options}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names no option of this programme</source>
        <translation>&quot;{key}&quot; no nombra ninguna opción de este programa</translation>
    </message>
    <message>
        <source>name {options}</source>
        <translation>nombra {options}</translation>
    </message>
    <message>
        <source>one that an [[option]] declares</source>
        <translation>una que declare un [[option]]</translation>
    </message>
    <message>
        <source>there is no option {value}</source>
        <translation>no existe la opción {value}</translation>
    </message>
    <message>
        <source>a part both with and without the same option never plays</source>
        <translation>una parte con y sin la misma opción nunca suena</translation>
    </message>
    <message>
        <source>there is another step {id}</source>
        <translation>hay otro paso {id}</translation>
    </message>
    <message>
        <source>give one another id, or let opposite options choose between them</source>
        <translation>da otro id a uno, o deja que opciones opuestas elijan entre ellos</translation>
    </message>
    <message>
        <source>some choice of options leaves no step at all</source>
        <translation>alguna elección de opciones no deja ningún paso</translation>
    </message>
    <message>
        <source>let at least one step play without only-with and not-with</source>
        <translation>deja que al menos un paso suene sin only-with ni not-with</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>una parte</translation>
    </message>
    <message>
        <source>{what} has no parts</source>
        <translation>{what} no tiene partes</translation>
    </message>
    <message>
        <source>add a {header} with step and seconds</source>
        <translation>añade un {header} con step y seconds</translation>
    </message>
    <message>
        <source>this comes to more than {most_steps} steps</source>
        <translation>esto da más de {most_steps} pasos</translation>
    </message>
    <message>
        <source>repeat or count less often</source>
        <translation>repite o cuenta menos veces</translation>
    </message>
    <message>
        <source>the parts lie more than {deepest} groups deep</source>
        <translation>las partes están a más de {deepest} grupos de profundidad</translation>
    </message>
    <message>
        <source>use fewer groups within groups</source>
        <translation>usa menos grupos dentro de grupos</translation>
    </message>
    <message>
        <source>a part has both &quot;step&quot; and &quot;group&quot;</source>
        <translation>una parte tiene &quot;step&quot; y &quot;group&quot; a la vez</translation>
    </message>
    <message>
        <source>a part has neither &quot;step&quot; nor &quot;group&quot;</source>
        <translation>una parte no tiene ni &quot;step&quot; ni &quot;group&quot;</translation>
    </message>
    <message>
        <source>add step = &quot;...&quot; with an id of its own</source>
        <translation>añade step = &quot;...&quot; con un id propio</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un grupo</translation>
    </message>
    <message>
        <source>the group has nothing but rests</source>
        <translation>el grupo no tiene más que descansos</translation>
    </message>
    <message>
        <source>take this out, or add a step of work</source>
        <translation>quítalo, o añade un paso de trabajo</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>un paso</translation>
    </message>
    <message>
        <source>take it out, or put what matters into say</source>
        <translation>quítalo, o pon lo importante en say</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in a counted step, which speaks its numbers or names and nothing else</source>
        <translation>&quot;{key}&quot; está en un paso contado, que dice sus números o nombres y nada más</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in a step with phases, which speaks nothing else</source>
        <translation>«{key}» está en un paso con fases, que no dice nada más</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>quítalo</translation>
    </message>
    <message>
        <source>the picture {written} lies outside the programme&apos;s folder</source>
        <translation>la imagen {written} está fuera de la carpeta del programa</translation>
    </message>
    <message>
        <source>put it beside the programme, and write its path from there with /</source>
        <translation>ponla junto al programa, y escribe su ruta desde ahí con /</translation>
    </message>
    <message>
        <source>there is no picture {written} in the programme&apos;s folder</source>
        <translation>no hay ninguna imagen {written} en la carpeta del programa</translation>
    </message>
    <message>
        <source>put it there, or write its path from there</source>
        <translation>ponla ahí o escribe su ruta desde ahí</translation>
    </message>
    <message>
        <source>the picture {written} is neither a name nor a file</source>
        <translation>la imagen {written} no es ni un nombre ni un archivo</translation>
    </message>
    <message>
        <source>write a name such as calf, or a path that ends in .svg or .png</source>
        <translation>escribe un nombre como calf, o una ruta que termine en .svg o .png</translation>
    </message>
    <message>
        <source>Upstroke has no picture {written}</source>
        <translation>Upstroke no tiene ninguna imagen {written}</translation>
    </message>
    <message>
        <source>write one such as calf, or the path of a file that ends in .svg or .png</source>
        <translation>escribe una como calf, o la ruta de un archivo que termine en .svg o .png</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <source>name a programme file</source>
        <translation>nombra un archivo de programa</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>esto no es un archivo normal</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation>comprueba su nombre y su carpeta</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <translation>su nombre no se puede usar</translation>
    </message>
    <message>
        <source>the file can&apos;t be read ({why})</source>
        <translation>el archivo no se puede leer ({why})</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation>comprueba su nombre y sus permisos</translation>
    </message>
    <message>
        <source>the format is {found}, which this Upstroke does not know</source>
        <translation>el formato es {found}, que este Upstroke no conoce</translation>
    </message>
    <message>
        <source>write format = {format}, or use a newer Upstroke</source>
        <translation>escribe format = {format}, o usa un Upstroke más nuevo</translation>
    </message>
    <message>
        <source>turns &quot;midway&quot; needs a step that lasts for seconds</source>
        <translation>turns &quot;midway&quot; necesita un paso que dure segundos</translation>
    </message>
    <message>
        <source>use &quot;round&quot; to change the side with every item, or &quot;each&quot;</source>
        <translation>usa &quot;round&quot; para cambiar de lado con cada elemento, o &quot;each&quot;</translation>
    </message>
    <message>
        <source>turns &quot;round&quot; needs counted items, or a group that repeats</source>
        <translation>turns &quot;round&quot; necesita elementos contados, o un grupo que se repita</translation>
    </message>
    <message>
        <source>use &quot;each&quot;, or &quot;midway&quot; to change the side in the middle</source>
        <translation>usa &quot;each&quot;, o &quot;midway&quot; para cambiar de lado a la mitad</translation>
    </message>
    <message>
        <source>turns &quot;midway&quot; is for a single step</source>
        <translation>turns &quot;midway&quot; es para un solo paso</translation>
    </message>
    <message>
        <source>use &quot;each&quot; or &quot;round&quot; for a group</source>
        <translation>usa &quot;each&quot; o &quot;round&quot; para un grupo</translation>
    </message>
    <message>
        <source>turns &quot;round&quot; needs a group that repeats</source>
        <translation>turns &quot;round&quot; necesita un grupo que se repita</translation>
    </message>
    <message>
        <source>add repeat = 2 or more</source>
        <translation>añade repeat = 2 o más</translation>
    </message>
    <message>
        <source>the sides are settled by the group around this</source>
        <translation>los lados los fija el grupo que lo rodea</translation>
    </message>
    <message>
        <source>take the line out, or write sides = &quot;both&quot;</source>
        <translation>quita la línea, o escribe sides = &quot;both&quot;</translation>
    </message>
    <message>
        <source>turns &quot;{turns}&quot; needs two sides</source>
        <translation>turns &quot;{turns}&quot; necesita dos lados</translation>
    </message>
    <message>
        <source>write sides = &quot;left, right&quot;, or take the line out</source>
        <translation>escribe sides = &quot;left, right&quot;, o quita la línea</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a table, but is {kind}</source>
        <translation>&quot;{key}&quot; debería ser una tabla, pero es {kind}</translation>
    </message>
    <message>
        <source>write a table with its keys, as docs/programme-format.md shows</source>
        <translation>escribe una tabla con sus claves, como muestra docs/programme-format.md</translation>
    </message>
    <message>
        <source>{what} has no &quot;{key}&quot;</source>
        <translation>a {what} le falta &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>add {key} = {example}</source>
        <translation>añade {key} = {example}</translation>
    </message>
    <message>
        <source>write its header with two brackets, {header}</source>
        <translation>escribe su encabezado con dos corchetes, {header}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a list of tables, but is {kind}</source>
        <translation>&quot;{key}&quot; debería ser una lista de tablas, pero es {kind}</translation>
    </message>
    <message>
        <source>it belongs in the head of the file, above the first line that begins with [</source>
        <translation>va en la cabecera del archivo, encima de la primera línea que empieza por [</translation>
    </message>
    <message>
        <source>it belongs to a group, a [[part]] with group in place of step</source>
        <translation>va en un grupo, un [[part]] con group en lugar de step</translation>
    </message>
    <message>
        <source>it belongs to a step, a [[part]] with step</source>
        <translation>va en un paso, un [[part]] con step</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is an empty list</source>
        <translation>&quot;{key}&quot; es una lista vacía</translation>
    </message>
    <message>
        <source>write {header} and its keys</source>
        <translation>escribe {header} y sus claves</translation>
    </message>
    <message>
        <source>there is no {header} above {below}</source>
        <translation>no hay ningún {header} encima de {below}</translation>
    </message>
    <message>
        <source>write {header} and its keys above it</source>
        <translation>escribe {header} y sus claves encima</translation>
    </message>
    <message>
        <source>it may have {keys}</source>
        <translation>puede tener {keys}</translation>
    </message>
    <message>
        <source>see docs/programme-format.md</source>
        <translation>consulta docs/programme-format.md</translation>
    </message>
    <message>
        <source>{what} has no key {key}</source>
        <translation>{what} no admite la clave {key}</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is empty</source>
        <translation>&quot;{key}&quot; está vacío</translation>
    </message>
    <message>
        <source>write a text, or leave the line out</source>
        <translation>escribe un texto, o quita la línea</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds a control character (U+{bad})</source>
        <translation>&quot;{key}&quot; contiene un carácter de control (U+{bad})</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds {side}, which is not filled in here</source>
        <translation>&quot;{key}&quot; contiene {side}, que aquí no se rellena</translation>
    </message>
    <message>
        <source>write it without; say, short and note may hold it</source>
        <translation>escríbelo sin ello; say, short y note pueden tenerlo</translation>
    </message>
    <message>
        <source>a brace</source>
        <translation>una llave</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds {brace}, which is not known</source>
        <translation>&quot;{key}&quot; contiene {brace}, que no se conoce</translation>
    </message>
    <message>
        <source>write {side} for the side, or both words as {words}</source>
        <translation>escribe {side} para el lado, o las dos palabras como {words}</translation>
    </message>
    <message>
        <source>{value} can&apos;t be an id</source>
        <translation>{value} no puede ser un id</translation>
    </message>
    <message>
        <source>use a to z, 0 to 9 and single hyphens, at most {longest_id} of them</source>
        <translation>usa de a a z, de 0 a 9 y guiones sueltos, como mucho {longest_id}</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not a language code</source>
        <translation>&quot;language&quot; no es un código de idioma</translation>
    </message>
    <message>
        <source>write for example language = &quot;en&quot;</source>
        <translation>escribe por ejemplo language = &quot;en&quot;</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>una clave aparece dos veces</translation>
    </message>
    <message>
        <source>a table is given twice</source>
        <translation>una tabla aparece dos veces</translation>
    </message>
    <message>
        <source>keep one header, or write [[...]] for a list</source>
        <translation>deja un solo encabezado, o escribe [[...]] para una lista</translation>
    </message>
    <message>
        <source>a table is given in two places</source>
        <translation>una tabla aparece en dos lugares</translation>
    </message>
    <message>
        <source>keep its keys together</source>
        <translation>deja sus claves juntas</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>un texto no está cerrado</translation>
    </message>
    <message>
        <source>add the closing quotes</source>
        <translation>añade las comillas de cierre</translation>
    </message>
    <message>
        <source>a character may not stand here</source>
        <translation>aquí no puede ir un carácter</translation>
    </message>
    <message>
        <source>close the text with its quote</source>
        <translation>cierra el texto con su comilla</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>esto no es un valor</translation>
    </message>
    <message>
        <source>write texts in quotes, numbers and true or false bare</source>
        <translation>escribe los textos entre comillas, los números y true o false sin ellas</translation>
    </message>
    <message>
        <source>there is no = after a key</source>
        <translation>no hay = después de una clave</translation>
    </message>
    <message>
        <source>write key = &quot;value&quot;</source>
        <translation>escribe clave = &quot;valor&quot;</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>una lista no está cerrada</translation>
    </message>
    <message>
        <source>add ] after its last value</source>
        <translation>añade ] después de su último valor</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>una tabla no está cerrada</translation>
    </message>
    <message>
        <source>add } after its last value</source>
        <translation>añade } después de su último valor</translation>
    </message>
    <message>
        <source>something follows after the value</source>
        <translation>algo sigue después del valor</translation>
    </message>
    <message>
        <source>take it out, or write all of it in quotes</source>
        <translation>quítalo o escríbelo todo entre comillas</translation>
    </message>
    <message>
        <source>this can&apos;t be a key</source>
        <translation>esto no puede ser una clave</translation>
    </message>
    <message>
        <source>write keys of a to z, 0 to 9 and hyphens</source>
        <translation>escribe claves con a a z, 0 a 9 y guiones</translation>
    </message>
    <message>
        <source>the lines end with CR alone</source>
        <translation>las líneas terminan solo con CR</translation>
    </message>
    <message>
        <source>save the file with line ends LF or CRLF</source>
        <translation>guarda el archivo con finales de línea LF o CRLF</translation>
    </message>
    <message>
        <source>begin a new line for it</source>
        <translation>empieza para ello una línea nueva</translation>
    </message>
    <message>
        <source>a header is not closed</source>
        <translation>un encabezado no está cerrado</translation>
    </message>
    <message>
        <source>write [name], or [[name]] for a list</source>
        <translation>escribe [nombre], o [[nombre]] para una lista</translation>
    </message>
    <message>
        <source>a backslash stands alone</source>
        <translation>hay una barra invertida suelta</translation>
    </message>
    <message>
        <source>write \\ for one, or use &apos;...&apos; quotes</source>
        <translation>escribe \\ para una, o usa comillas &apos;...&apos;</translation>
    </message>
    <message>
        <source>this is neither a key nor a header</source>
        <translation>esto no es ni una clave ni un encabezado</translation>
    </message>
    <message>
        <source>a comma or semicolon ends the line</source>
        <translation>la línea termina con una coma o un punto y coma</translation>
    </message>
    <message>
        <source>this is no comment</source>
        <translation>esto no es un comentario</translation>
    </message>
    <message>
        <source>begin comments with #</source>
        <translation>empieza los comentarios con #</translation>
    </message>
    <message>
        <source>a text ends at its second &quot;</source>
        <translation>un texto termina en su segunda &quot;</translation>
    </message>
    <message>
        <source>write \&quot; for each &quot; inside a text</source>
        <translation>escribe \&quot; por cada &quot; dentro de un texto</translation>
    </message>
    <message>
        <source>a text ends at its second &apos;</source>
        <translation>un texto termina en su segunda &apos;</translation>
    </message>
    <message>
        <source>write it in &quot;...&quot; quotes, in which &apos; may stand</source>
        <translation>escríbelo entre &quot;...&quot;, donde puede haber &apos;</translation>
    </message>
    <message>
        <source>a header has more brackets after its name than before it</source>
        <translation>un encabezado tiene más corchetes detrás del nombre que delante</translation>
    </message>
    <message>
        <source>something follows after the header</source>
        <translation>algo sigue al encabezado</translation>
    </message>
    <message>
        <source>take it out, or close the text before it</source>
        <translation>quítalo o cierra el texto antes</translation>
    </message>
    <message>
        <source>close it with a straight &quot;</source>
        <translation>ciérralo con una &quot; recta</translation>
    </message>
    <message>
        <source>there is no comma between two keys of a table</source>
        <translation>falta una coma entre dos claves de una tabla</translation>
    </message>
    <message>
        <source>put one there</source>
        <translation>pon una ahí</translation>
    </message>
    <message>
        <source>there is no comma between two values of a list</source>
        <translation>falta una coma entre dos valores de una lista</translation>
    </message>
    <message>
        <source>a comma stands after the last key of a table</source>
        <translation>hay una coma tras la última clave de una tabla</translation>
    </message>
    <message>
        <source>a table { ... } goes over several lines</source>
        <translation>una tabla { ... } ocupa varias líneas</translation>
    </message>
    <message>
        <source>write it on one</source>
        <translation>escríbela en una</translation>
    </message>
    <message>
        <source>write key = &quot;value&quot;, the key of a to z, 0 to 9 and hyphens</source>
        <translation>escribe clave = &quot;valor&quot;, la clave con a a z, 0 a 9 y guiones</translation>
    </message>
    <message>
        <source>there is one = too many</source>
        <translation>sobra un =</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>el archivo pasa de 4 MiB</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>hazlo más pequeño</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>el archivo no es texto UTF-8</translation>
    </message>
    <message>
        <source>save it with the encoding UTF-8</source>
        <translation>guárdalo con la codificación UTF-8</translation>
    </message>
    <message>
        <source>a key has a hundred parts or more</source>
        <translation>una clave tiene cien partes o más</translation>
    </message>
    <message>
        <source>write a shorter one</source>
        <translation>escribe una más corta</translation>
    </message>
    <message>
        <source>lists or tables lie too deep in one another</source>
        <translation>hay listas o tablas demasiado hondas unas dentro de otras</translation>
    </message>
    <message>
        <source>use fewer levels</source>
        <translation>usa menos niveles</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>un número tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>write a smaller one</source>
        <translation>escribe uno menor</translation>
    </message>
    <message>
        <source>{value} is no value</source>
        <translation>{value} no es un valor</translation>
    </message>
    <message>
        <source>write it without 0 in front: {value}</source>
        <translation>escríbelo sin 0 delante: {value}</translation>
    </message>
    <message>
        <source>a decimal has a figure on either side of its point: {value}</source>
        <translation>un decimal tiene una cifra a cada lado del punto: {value}</translation>
    </message>
    <message>
        <source>write minutes and seconds in quotes: &quot;{value}&quot;</source>
        <translation>escribe los minutos y segundos entre comillas: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>write it in quotes: &quot;{value}&quot;</source>
        <translation>escríbelo entre comillas: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>write texts in straight quotes: &quot;...&quot;</source>
        <translation>escribe los textos entre comillas rectas: &quot;...&quot;</translation>
    </message>
    <message>
        <source>this is not TOML ({printable})</source>
        <translation>esto no es TOML ({printable})</translation>
    </message>
    <message>
        <source>fix the line or take it out</source>
        <translation>corrige o quita la línea</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha o una hora</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>an entry of &quot;{key}&quot; should be {wanted}, but is {kind}</source>
        <translation>una entrada de &quot;{key}&quot; debería ser {wanted}, pero es {kind}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be {wanted}, but is {kind}</source>
        <translation>&quot;{key}&quot; debería ser {wanted}, pero es {kind}</translation>
    </message>
    <message>
        <source>write for example {line}</source>
        <translation>escribe por ejemplo {line}</translation>
    </message>
    <message>
        <source>write an ordinary number</source>
        <translation>escribe un número normal</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {found} seconds</source>
        <translation>&quot;{key}&quot; es {found} segundos</translation>
    </message>
    <message>
        <source>write 0 or more</source>
        <translation>escribe 0 o más</translation>
    </message>
    <message>
        <source>write a time above 0</source>
        <translation>escribe un tiempo mayor que 0</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is longer than a day</source>
        <translation>&quot;{key}&quot; dura más de un día</translation>
    </message>
    <message>
        <source>write at most {most} seconds, or &quot;24h&quot;</source>
        <translation>escribe como mucho {most} segundos, o &quot;24h&quot;</translation>
    </message>
    <message>
        <source>write at least 0.001</source>
        <translation>escribe como mínimo 0.001</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is no time</source>
        <translation>&quot;{key}&quot; es {value}, que no es un tiempo</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, a time of day</source>
        <translation>&quot;{key}&quot; es {value}, una hora del día</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>write a whole number from 1</source>
        <translation>escribe un número entero desde 1</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is no percentage</source>
        <translation>&quot;{key}&quot; es {value}, que no es un porcentaje</translation>
    </message>
    <message>
        <source>write for example &quot;30%&quot;</source>
        <translation>escribe por ejemplo &quot;30%&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is outside the work</source>
        <translation>&quot;{key}&quot; está fuera del trabajo</translation>
    </message>
    <message>
        <source>write &quot;0%&quot; to &quot;100%&quot;, or a number from 0 to 1</source>
        <translation>escribe de &quot;0%&quot; a &quot;100%&quot;, o un número de 0 a 1</translation>
    </message>
    <message>
        <source>the pressure {found} is off the scale</source>
        <translation>la presión {found} está fuera de la escala</translation>
    </message>
    <message>
        <source>ask for 0 or more, and less than {highest_pressure}</source>
        <translation>pide 0 o más, y menos de {highest_pressure}</translation>
    </message>
    <message>
        <source>write {words}</source>
        <translation>escribe {words}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a word, but is {kind}</source>
        <translation>&quot;{key}&quot; debería ser una palabra, pero es {kind}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is not known</source>
        <translation>&quot;{key}&quot; es {value}, que no se conoce</translation>
    </message>
    <message>
        <source>write {key} = [{example}]</source>
        <translation>escribe {key} = [{example}]</translation>
    </message>
    <message>
        <source>there is no length {length}</source>
        <translation>no existe la duración {length}</translation>
    </message>
    <message>
        <source>the lengths are {lengths}</source>
        <translation>las duraciones son {lengths}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; gives nothing for the length &quot;{length}&quot;</source>
        <translation>&quot;{key}&quot; no da nada para la duración &quot;{length}&quot;</translation>
    </message>
    <message>
        <source>add {length} = ..., or write one value for all lengths</source>
        <translation>añade {length} = ..., o escribe un solo valor para todas las duraciones</translation>
    </message>
    <message>
        <source>the step has {present}, which do not go together</source>
        <translation>el paso tiene {present}, que no van juntos</translation>
    </message>
    <message>
        <source>keep either seconds, or counted items, or phases</source>
        <translation>deja o bien seconds, o elementos contados, o fases</translation>
    </message>
    <message>
        <source>the step does not say how long it lasts</source>
        <translation>el paso no dice cuánto dura</translation>
    </message>
    <message>
        <source>add seconds = 60, or count and each, or phases</source>
        <translation>añade seconds = 60, o count y each, o fases</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands beside sets</source>
        <translation>&quot;{key}&quot; está junto a sets</translation>
    </message>
    <message>
        <source>write it inside each {header}</source>
        <translation>escríbelo dentro de cada {header}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in the first set</source>
        <translation>&quot;{key}&quot; está en la primera serie</translation>
    </message>
    <message>
        <source>write it in the step, which opens it</source>
        <translation>escríbelo en el paso, que la abre</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>una serie</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands beside names, which are all said</source>
        <translation>&quot;{key}&quot; está junto a names, que se dicen todos</translation>
    </message>
    <message>
        <source>a phase</source>
        <translation>una fase</translation>
    </message>
    <message>
        <source>the step has &quot;times&quot;, but no phases</source>
        <translation>el paso tiene &quot;times&quot;, pero no fases</translation>
    </message>
    <message>
        <source>add {header} tables</source>
        <translation>añade tablas {header}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands without &quot;{other}&quot;</source>
        <translation>&quot;{key}&quot; está sin &quot;{other}&quot;</translation>
    </message>
    <message>
        <source>add {other} = ..., or take {key} out</source>
        <translation>añade {other} = ..., o quita {key}</translation>
    </message>
    <message>
        <source>&quot;least&quot; is more than &quot;most&quot;</source>
        <translation>&quot;least&quot; es más que &quot;most&quot;</translation>
    </message>
    <message>
        <source>exchange the two</source>
        <translation>intercambia los dos</translation>
    </message>
    <message>
        <source>&quot;least&quot; and &quot;most&quot; do not enclose what is given for {outside}</source>
        <translation>&quot;least&quot; y &quot;most&quot; no abarcan lo que se da para {outside}</translation>
    </message>
    <message>
        <source>widen them, or change the value</source>
        <translation>amplíalos, o cambia el valor</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is larger than {most_bytes} MiB</source>
        <translation>pasa de {most_bytes} MiB</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>line {lineno}: {msg}</source>
        <translation>línea {lineno}: {msg}</translation>
    </message>
    <message>
        <source>it is not JSON that can be read</source>
        <translation>no es JSON que se pueda leer</translation>
    </message>
    <message>
        <source>it does not begin with a brace {</source>
        <translation>no empieza con una llave {</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {count} more values can&apos;t be used either.</source>
        <translation>
            <numerusform>{path}: tampoco se puede usar {count} valor más.</numerusform>
            <numerusform>{path}: tampoco se pueden usar {count} valores más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, línea {line}</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}, but must be {needed}. Using the default until it is fixed.</source>
        <translation>{place}: {key} es {value}, pero debe ser {needed}. Mientras no se corrija, se usa el valor por defecto.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}). Using the default settings.</source>
        <translation>No se puede abrir {path} ({error}); se usan los ajustes estándar.</translation>
    </message>
    <message>
        <source>{path} could no longer be read ({why}). It was kept as {aside}, and the settings you see here were saved.</source>
        <translation>{path} ya no se pudo leer ({why}); se apartó como {aside} y se guardaron los ajustes tal como están aquí.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({why}) or moved aside ({error}). Using the default settings.</source>
        <translation>{path} no se puede leer ({why}) ni apartar ({error}); se usan los ajustes estándar.</translation>
    </message>
    <message>
        <source>{path} couldn&apos;t be read ({why}). It was kept as {aside}; using the default settings.</source>
        <translation>{path} no se pudo leer ({why}); se ha apartado como {aside} y se usan los ajustes estándar.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>{programme} is not available in the language “{language}”.</source>
        <translation>{programme} no está en el idioma «{language}».</translation>
    </message>
    <message>
        <source>No programme can be used: {why}</source>
        <translation>No se puede usar ningún programa: {why}</translation>
    </message>
    <message>
        <source>You left {title} at {time}, {step}.</source>
        <translation>Dejaste {title} en {time}, {step}.</translation>
    </message>
    <message>
        <source>Your place in this session can&apos;t be saved in {path} ({why}). The session goes on.</source>
        <translation>No se puede anotar en {path} por dónde va esta sesión ({why}); la sesión sigue igualmente.</translation>
    </message>
    <message>
        <source>The history can&apos;t be saved in {path} ({why}). What you do now will be missing from it.</source>
        <translation>El historial no se puede escribir en {path} ({why}); lo que hagas ahora faltará en él.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in {path} ({why}). Your changes last until you close Upstroke.</source>
        <translation>Los ajustes no se pueden guardar en {path} ({why}). Tus cambios duran hasta que cierres Upstroke.</translation>
    </message>
    <message>
        <source>Voice commands are off: {why}. Everything else works.</source>
        <translation>Sin órdenes de voz: {why}. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Opening the microphone.</source>
        <translation>Abriendo el micrófono.</translation>
    </message>
    <message>
        <source>Listening. Nothing is recorded.</source>
        <translation>Escuchando. Nada se graba.</translation>
    </message>
    <message>
        <source>Voice commands are off: {why}.</source>
        <translation>Sin órdenes de voz: {why}.</translation>
    </message>
    <message>
        <source>Heard: “{words}”.</source>
        <translation>He oído: «{words}».</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>A media panel or phone turned the volume down to zero. Turn it up there.</source>
        <translation>Un panel multimedia o un teléfono bajó el volumen a cero: súbelo allí.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Looking for a sound device.</source>
        <translation>Buscando un dispositivo de sonido.</translation>
    </message>
    <message>
        <source>No sound device found yet.</source>
        <translation>Aún no se ha encontrado ningún dispositivo de sonido.</translation>
    </message>
    <message>
        <source>The sounds are not ready yet.</source>
        <translation>Los sonidos aún no están listos.</translation>
    </message>
    <message>
        <source>There is nothing to play: the recordings are missing.</source>
        <translation>No hay nada que reproducir: faltan las grabaciones.</translation>
    </message>
    <message>
        <source>Your computer&apos;s sound is muted.</source>
        <translation>El sonido del equipo está silenciado.</translation>
    </message>
    <message>
        <source>Your computer&apos;s volume is at zero.</source>
        <translation>El volumen del equipo está a cero.</translation>
    </message>
    <message>
        <source>Upstroke is muted in your computer&apos;s volume mixer. Unmute it there.</source>
        <translation>Upstroke está silenciado en el mezclador de volumen de tu sistema: actívalo allí.</translation>
    </message>
    <message>
        <source>Upstroke is at zero in your computer&apos;s volume mixer. Turn it up there.</source>
        <translation>Upstroke está a cero en el mezclador de volumen de tu sistema: súbelo allí.</translation>
    </message>
    <message>
        <source>This is very quiet: the volumes in the settings are very low.</source>
        <translation>Esto se oye muy bajo: los volúmenes de los ajustes son muy bajos.</translation>
    </message>
    <message>
        <source>If you heard nothing, turn up your computer&apos;s volume.</source>
        <translation>Si no has oído nada, sube el volumen del equipo.</translation>
    </message>
    <message>
        <source>Playing: a chime, through {player}.</source>
        <translation>Suena: un tono, con {player}.</translation>
    </message>
    <message>
        <source>Playing: the voice, through {player}.</source>
        <translation>Suena: la voz, con {player}.</translation>
    </message>
    <message>
        <source>Playing: a chime and the voice, through {player}.</source>
        <translation>Suena: un tono y la voz, con {player}.</translation>
    </message>
    <message>
        <source>Nothing was played through {player}.</source>
        <translation>No ha sonado nada con {player}.</translation>
    </message>
    <message>
        <source>Played: a chime, through {player}.</source>
        <translation>Ha sonado: un tono, con {player}.</translation>
    </message>
    <message>
        <source>Played: the voice, through {player}.</source>
        <translation>Ha sonado: la voz, con {player}.</translation>
    </message>
    <message>
        <source>Played: a chime and the voice, through {player}.</source>
        <translation>Ha sonado: un tono y la voz, con {player}.</translation>
    </message>
    <message>
        <source>The voice is off: see Cues in the settings.</source>
        <translation>La voz está desactivada: mira Avisos en los ajustes.</translation>
    </message>
    <message>
        <source>The chimes are off: see Cues in the settings.</source>
        <translation>Los tonos están desactivados: mira Avisos en los ajustes.</translation>
    </message>
    <message>
        <source>The voice is muted: the volume is at zero in the settings.</source>
        <translation>La voz está silenciada: su volumen está a cero en los ajustes.</translation>
    </message>
    <message>
        <source>The chimes are muted: the volume is at zero in the settings.</source>
        <translation>Los tonos están silenciados: su volumen está a cero en los ajustes.</translation>
    </message>
    <message>
        <source>Spoken through {player}.</source>
        <translation>Dicho con {player}.</translation>
    </message>
    <message>
        <source>A session is running in the open window, so nothing was changed. End that session first.</source>
        <translation>Hay una sesión en marcha en la ventana abierta, así que no se ha cambiado nada. Termínala primero.</translation>
    </message>
    <message>
        <source>There is no player “{player}”.</source>
        <translation>No hay ningún reproductor «{player}».</translation>
    </message>
    <message>
        <source>You asked for another session while one was running.</source>
        <translation>Se pidió otra sesión mientras había una en marcha.</translation>
    </message>
    <message>
        <source>You asked for {programme} while a session was running.</source>
        <translation>Se pidió {programme} mientras había una sesión en marcha.</translation>
    </message>
    <message>
        <source>Preparing the voice: {number} of {all}.</source>
        <translation>Preparando la voz: {number} de {all}.</translation>
    </message>
    <message>
        <source>Preparing the voice.</source>
        <translation>Preparando la voz.</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <extracomment>a sentence is spoken to try the voice</extracomment>
        <translation>Hablando.</translation>
    </message>
    <message>
        <source>The voice is muted: its volume is at zero.</source>
        <translation>La voz está silenciada: su volumen está a cero.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; does not name the side, as the programme itself does</source>
        <translation>&quot;{key}&quot; no nombra el lado, como sí hace el propio programa</translation>
    </message>
    <message>
        <source>write {side} in it, or both words as {left|right}</source>
        <translation>pon en él {side}, o las dos palabras como {left|right}</translation>
    </message>
    <message>
        <source>a table of texts</source>
        <translation>una tabla de textos</translation>
    </message>
    <message>
        <source>the texts in {language} have no &quot;{key}&quot; here</source>
        <translation>a los textos en {language} les falta aquí &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>until they have, the programme is in its own language</source>
        <translation>mientras tanto el programa sigue en su propio idioma</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {here}, and {own} in the programme</source>
        <translation>&quot;{key}&quot; tiene {here}, y {own} en el programa</translation>
    </message>
    <message>
        <source>write one for each, in the same order</source>
        <translation>escribe uno para cada uno, en el mismo orden</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has words for left and right, but the step is on no side</source>
        <translation>&quot;{key}&quot; tiene palabras para izquierda y derecha, pero el paso no tiene lado</translation>
    </message>
    <message>
        <source>write it without, or give the step its sides</source>
        <translation>escríbelo sin ellas, o da lados al paso</translation>
    </message>
    <message>
        <source>the table of texts in other languages</source>
        <translation>la tabla de textos en otros idiomas</translation>
    </message>
    <message>
        <source>the table of texts in a language</source>
        <translation>la tabla de textos en un idioma</translation>
    </message>
    <message>
        <source>the programme itself is in the language {code}</source>
        <translation>el propio programa está en el idioma {code}</translation>
    </message>
    <message>
        <source>take these texts out, or change its language</source>
        <translation>quita estos textos, o cambia su idioma</translation>
    </message>
    <message>
        <source>Press Stop once more to end the session.</source>
        <translation>Pulsa Terminar otra vez para acabar la sesión.</translation>
    </message>
    <message>
        <source>The session was paused while the computer slept.</source>
        <translation>La sesión quedó en pausa mientras el equipo dormía.</translation>
    </message>
    <message>
        <source>Held too long: let go, then tap.</source>
        <translation>Demasiado tiempo: suelta y pulsa un momento.</translation>
    </message>
    <message>
        <source>No sound right now. Follow the window; the sound comes back by itself.</source>
        <translation>Ahora no hay sonido. Sigue la ventana; el sonido volverá solo.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>El sonido ha vuelto.</translation>
    </message>
    <message>
        <source>Skipped. {key} takes it back.</source>
        <translation>Saltado. {key} lo deshace.</translation>
    </message>
    <message>
        <source>The ambience can&apos;t be played: {why}.</source>
        <translation>El ambiente no se puede reproducir: {why}.</translation>
    </message>
    <message>
        <source>Qt found no sound device</source>
        <translation>Qt no encontró ningún dispositivo de sonido</translation>
    </message>
    <message>
        <source>the sound device stopped</source>
        <translation>el dispositivo de sonido se cortó</translation>
    </message>
    <message>
        <source>the sound device can&apos;t be opened</source>
        <translation>el dispositivo de sonido no se puede abrir</translation>
    </message>
    <message>
        <source>the sound device stopped responding</source>
        <translation>el dispositivo de sonido no responde</translation>
    </message>
    <message>
        <source>the sound device was changed</source>
        <translation>el dispositivo de sonido ha cambiado</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>no hay micrófono</translation>
    </message>
    <message>
        <source>the microphone stopped</source>
        <translation>el micrófono se cortó</translation>
    </message>
    <message>
        <source>the microphone was changed</source>
        <translation>el micrófono ha cambiado</translation>
    </message>
    <message>
        <source>the microphone&apos;s format is not supported</source>
        <translation>el formato del micrófono no es compatible</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>el micrófono no da sonido</translation>
    </message>
    <message>
        <source>no sound device can be opened</source>
        <translation>no se puede abrir ningún dispositivo de sonido</translation>
    </message>
    <message>
        <source>simpleaudio can&apos;t open the sound device ({error})</source>
        <translation>simpleaudio no puede abrir el dispositivo de sonido ({error})</translation>
    </message>
    <message>
        <source>{file} is not 48 kHz mono</source>
        <translation>{file} no es mono a 48 kHz</translation>
    </message>
    <message>
        <source>{file} is not a readable WAV file</source>
        <translation>{file} no es un archivo WAV que se pueda leer</translation>
    </message>
    <message>
        <source>{file} has {bits}-bit samples instead of 16-bit ones</source>
        <translation>{file} tiene muestras de {bits} bits en vez de 16</translation>
    </message>
    <message>
        <source>{file} does not say its sample rate</source>
        <translation>{file} no dice su frecuencia de muestreo</translation>
    </message>
    <message>
        <source>{library} is not installed</source>
        <translation>{library} no está instalada</translation>
    </message>
    <message>
        <source>{library} can&apos;t be loaded ({error})</source>
        <translation>{library} no se puede cargar ({error})</translation>
    </message>
    <message numerus="yes">
        <source>The files of {count} of {all} recordings are missing.</source>
        <translation>
            <numerusform>Falta el archivo de {count} de {all} grabaciones.</numerusform>
            <numerusform>Faltan los archivos de {count} de {all} grabaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>the library that decodes recordings is not installed</source>
        <translation>no está instalada la biblioteca que descodifica grabaciones</translation>
    </message>
    <message>
        <source>{name} is not 48 kHz mono</source>
        <translation>{name} no es mono a 48 kHz</translation>
    </message>
    <message>
        <source>{name} can&apos;t be decoded</source>
        <translation>{name} no se puede descodificar</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>{name} ({gender})</source>
        <translation>{name} ({gender})</translation>
    </message>
    <message>
        <source>{engine} did not answer within {seconds} s</source>
        <translation>{engine} no respondió en {seconds} s</translation>
    </message>
    <message>
        <source>{engine} didn&apos;t start: {error}</source>
        <translation>{engine} no se puede iniciar: {error}</translation>
    </message>
    <message>
        <source>{engine} could not speak it</source>
        <translation>{engine} no pudo decirlo</translation>
    </message>
    <message>
        <source>the voice of macOS</source>
        <translation>la voz de macOS</translation>
    </message>
    <message>
        <source>the voice of Windows</source>
        <translation>la voz de Windows</translation>
    </message>
    <message>
        <source>{engine} is not installed here</source>
        <translation>{engine} no está instalado aquí</translation>
    </message>
    <message>
        <source>the voice of the system</source>
        <translation>la voz del sistema</translation>
    </message>
    <message>
        <source>{engine} has no voice “{voice}” for this programme</source>
        <translation>{engine} no tiene la voz «{voice}» para este programa</translation>
    </message>
    <message>
        <source>{engine} has no voice for this programme</source>
        <translation>{engine} no tiene voz para este programa</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in {endings} or {last}.</source>
        <translation>El nombre del archivo debe terminar en {endings} o {last}.</translation>
    </message>
    <message>
        <source>Of {steps} steps, only the first {chapters} have a chapter of their own, which is all that {ending} files can count; .m4a and .mp3 have one for each.</source>
        <translation>De {steps} pasos, solo los primeros {chapters} tienen un capítulo propio: los archivos {ending} no cuentan más; .m4a y .mp3 tienen uno para cada paso.</translation>
    </message>
    <message>
        <source>M4A needs ffmpeg, which is not installed: install your system&apos;s package ffmpeg, or the Python package imageio-ffmpeg, or choose a name that ends in .opus or .mp3.</source>
        <translation>M4A necesita ffmpeg, que no está instalado: instala el paquete ffmpeg de tu sistema, o el paquete de Python imageio-ffmpeg, o elige un nombre que termine en .opus o .mp3.</translation>
    </message>
    <message>
        <source>ffmpeg can&apos;t write M4A: {why}.</source>
        <translation>ffmpeg no puede escribir M4A: {why}.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>no dice por qué</translation>
    </message>
    <message>
        <source>{form} can&apos;t be written here: {error}.</source>
        <translation>{form} no se puede escribir aquí: {error}.</translation>
    </message>
    <message>
        <source>The library that writes this format is not installed.</source>
        <translation>La biblioteca que escribe este formato no está instalada.</translation>
    </message>
    <message>
        <source>the listener stopped</source>
        <translation>el oyente se cortó</translation>
    </message>
    <message>
        <source>the microphone did not answer</source>
        <translation>el micrófono no respondió</translation>
    </message>
    <message>
        <source>the listener stopped responding</source>
        <translation>el oyente se colgó</translation>
    </message>
    <message>
        <source>The recorded voice can&apos;t be used, because {why}.</source>
        <translation>La voz grabada no se puede usar, porque {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} recordings can&apos;t be used; the first because {why}.</source>
        <translation>
            <numerusform>{count} de {wanted} grabaciones no se puede usar; porque {why}.</numerusform>
            <numerusform>{count} de {wanted} grabaciones no se pueden usar; la primera porque {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({error})</source>
        <translation>{name} no se puede leer ({error})</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} está dañado</translation>
    </message>
    <message>
        <source>{name} is not of format {format}</source>
        <translation>{name} no es de formato {format}</translation>
    </message>
    <message>
        <source>{name} lists no clips</source>
        <translation>{name} no lista ningún clip</translation>
    </message>
    <message>
        <source>has the id “{id}” of another</source>
        <translation>tiene el id «{id}» de otra</translation>
    </message>
    <message>
        <source>entry {number} {fault}</source>
        <translation>la entrada {number} {fault}</translation>
    </message>
    <message>
        <source>is not a table</source>
        <translation>no es una tabla</translation>
    </message>
    <message>
        <source>has no number of frames</source>
        <translation>no tiene número de fotogramas de audio</translation>
    </message>
    <message>
        <source>has no {key}</source>
        <translation>no tiene {key}</translation>
    </message>
    <message>
        <source>has the unknown kind “{word}”</source>
        <translation>tiene la clase desconocida «{word}»</translation>
    </message>
    <message>
        <source>leads outside its folder with “{file}”</source>
        <translation>sale de su carpeta con «{file}»</translation>
    </message>
    <message>
        <source>what was spoken can&apos;t be read</source>
        <translation>lo que se dijo no se puede leer</translation>
    </message>
    <message>
        <source>there was nothing to hear</source>
        <translation>no había nada que oír</translation>
    </message>
    <message>
        <source>the library that prepares speech can&apos;t be loaded</source>
        <translation>la biblioteca que prepara la voz no se puede cargar</translation>
    </message>
    <message>
        <source>A WAV file holds 12 hours at most; choose a name that ends in .flac or .opus.</source>
        <translation>Un archivo WAV admite 12 horas como mucho; elige un nombre que termine en .flac o .opus.</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written: {error}.</source>
        <translation>{out} no se puede escribir: {error}.</translation>
    </message>
    <message>
        <source>{out} is a folder; give the name of a file.</source>
        <translation>{out} es una carpeta; da el nombre de un archivo.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>No existe la carpeta {parent}.</translation>
    </message>
    <message>
        <source>{out} is not a file that can be replaced.</source>
        <translation>{out} no es un archivo que se pueda sobrescribir.</translation>
    </message>
    <message>
        <source>The sound “{text}” is longer than planned.</source>
        <translation>El sonido «{text}» dura más de lo previsto.</translation>
    </message>
    <message>
        <source>The sound “{words}” can&apos;t be used: {fault}.</source>
        <translation>El sonido «{words}» no se puede usar: {fault}.</translation>
    </message>
    <message>
        <source>The sound “{words}” can&apos;t be read: {error}.</source>
        <translation>El sonido «{words}» no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>The sound “{words}” is not 48 kHz mono.</source>
        <translation>El sonido «{words}» no es mono a 48 kHz.</translation>
    </message>
    <message>
        <source>The timeline has a mistake: one of its sounds has no room.</source>
        <translation>Falla la línea de tiempo: un sonido suyo no tiene sitio.</translation>
    </message>
    <message>
        <source>it would have been too late</source>
        <translation>habría llegado demasiado tarde</translation>
    </message>
    <message>
        <source>“{words}” was not played: {why}.</source>
        <translation>«{words}» no sonó: {why}.</translation>
    </message>
    <message>
        <source>A sound was not played: {why}.</source>
        <translation>Un sonido no sonó: {why}.</translation>
    </message>
    <message>
        <source>the silent output</source>
        <translation>la salida silenciosa</translation>
    </message>
    <message>
        <source>No sound can be played: {reasons}.</source>
        <translation>No se puede reproducir ningún sonido: {reasons}.</translation>
    </message>
    <message>
        <source>Silent, as chosen.</source>
        <translation>En silencio, como se eligió.</translation>
    </message>
    <message>
        <source>the player did not answer</source>
        <translation>el reproductor no respondió</translation>
    </message>
    <message>
        <source>the player hung</source>
        <translation>el reproductor se colgó</translation>
    </message>
    <message>
        <source>the player broke off</source>
        <translation>el reproductor se interrumpió</translation>
    </message>
    <message>
        <source>No sound device found. The session goes on without sound; plug in headphones and it comes back.</source>
        <translation>No se encontró ningún dispositivo de sonido. La sesión sigue sin sonido; conecta unos auriculares y volverá.</translation>
    </message>
    <message>
        <source>The sound device stopped responding. The session goes on without sound until it comes back.</source>
        <translation>El dispositivo de sonido dejó de responder. La sesión sigue sin sonido hasta que vuelva.</translation>
    </message>
    <message>
        <source>{output} plays the sound, since {reasons}.</source>
        <translation>{output} reproduce el sonido, ya que {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>Another voice speaks {count} of {wanted} texts ({why}).</source>
        <translation>
            <numerusform>{count} de {wanted} textos lo dice otra voz ({why}).</numerusform>
            <numerusform>{count} de {wanted} textos los dice otra voz ({why}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} texts are not spoken ({why}).</source>
        <translation>
            <numerusform>{count} de {wanted} textos no se dice ({why}).</numerusform>
            <numerusform>{count} de {wanted} textos no se dicen ({why}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}, so another voice speaks.</source>
        <translation>{why}, así que habla otra voz.</translation>
    </message>
    <message>
        <source>{why}, so there are only chimes.</source>
        <translation>{why}, así que solo hay tonos.</translation>
    </message>
    <message>
        <source>there are no words in “{text}”</source>
        <translation>no hay palabras en «{text}»</translation>
    </message>
    <message>
        <source>no speech program was found, such as espeak-ng</source>
        <translation>no se encontró ningún programa de voz, como espeak-ng</translation>
    </message>
    <message>
        <source>{engine}: {why}</source>
        <translation>{engine}: {why}</translation>
    </message>
    <message>
        <source>it can&apos;t be kept: {error}</source>
        <translation>no se puede guardar: {error}</translation>
    </message>
    <message>
        <source>the clip vanished</source>
        <translation>el clip desapareció</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} sounds are missing ({why}).</source>
        <translation>
            <numerusform>Falta {count} de {wanted} sonidos ({why}).</numerusform>
            <numerusform>Faltan {count} de {wanted} sonidos ({why}).</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no clip “{clip}”</source>
        <translation>no existe el clip «{clip}»</translation>
    </message>
    <message>
        <source>{name} is not as long as expected</source>
        <translation>{name} no dura lo que debería</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Upstroke: voice commands</source>
        <translation>Upstroke: órdenes de voz</translation>
    </message>
    <message>
        <source>“{text}” is not heard: there is no room for it.</source>
        <translation>«{text}» no se oye: no hay sitio.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: no voice of this computer can say it.</source>
        <translation>«{text}» no se oye: ninguna voz de este ordenador puede decirlo.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: it belongs beyond the end of its step.</source>
        <translation>«{text}» no se oye: su lugar está más allá del final del paso.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: the step has no second side.</source>
        <translation>«{text}» no se oye: el paso no tiene segundo lado.</translation>
    </message>
    <message>
        <source>“{text}” has no room, and “{said}” is said instead.</source>
        <translation>«{text}» no cabe; en su lugar se dice «{said}».</translation>
    </message>
    <message>
        <source>“{text}” has no voice, and “{said}” is said instead.</source>
        <translation>No hay voz para «{text}»; en su lugar se dice «{said}».</translation>
    </message>
    <message>
        <source>“{text}” belongs beyond the end, and “{said}” is said instead.</source>
        <translation>El lugar de «{text}» está más allá del final; en su lugar se dice «{said}».</translation>
    </message>
    <message>
        <source>“{text}” has no room, and a chime or tick sounds instead.</source>
        <translation>«{text}» no cabe; en su lugar suena un tono o un tic.</translation>
    </message>
    <message>
        <source>“{text}” keeps from harm and is not heard: there is no time for it.</source>
        <translation>«{text}» evita daños y no se oye: no hay tiempo.</translation>
    </message>
    <message>
        <source>A lead-in of at least {seconds} s would help.</source>
        <translation>Ayudaría una preparación (lead-in) de al menos {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>At least {seconds} s of work would help.</source>
        <translation>Ayudarían al menos {seconds}&#xa0;s de trabajo.</translation>
    </message>
    <message>
        <source>At least {seconds} s for each would help.</source>
        <translation>Ayudarían al menos {seconds}&#xa0;s para cada uno (each).</translation>
    </message>
    <message>
        <source>A phase of at least {seconds} s would help.</source>
        <translation>Ayudaría una fase de al menos {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>At {seconds} s there is room for it.</source>
        <translation>A los {seconds}&#xa0;s hay sitio.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>Y {count} más.</numerusform>
            <numerusform>Y {count} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no length “{length}”; {mend}, or one of {lengths}.</source>
        <translation>No existe la duración «{length}»; {mend}, o una de {lengths}.</translation>
    </message>
    <message>
        <source>write more than 0s and at most 24h</source>
        <translation>escribe más de 0s y como mucho 24h</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps were skipped.</source>
        <translation>
            <numerusform>Se omitió un paso.</numerusform>
            <numerusform>Se omitieron {count} pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>write {number}m for minutes or {number}s for seconds</source>
        <translation>escribe {number}m para minutos o {number}s para segundos</translation>
    </message>
    <message>
        <source>a decimal has a point: {pointed}</source>
        <translation>los decimales llevan punto: {pointed}</translation>
    </message>
    <message>
        <source>write minutes and seconds as 4:00, and hours before them as 1:05:00</source>
        <translation>escribe los minutos y segundos como 4:00, y con horas delante como 1:05:00</translation>
    </message>
    <message>
        <source>write for example 90s, 15m, 1h 30m or 4:00</source>
        <translation>escribe por ejemplo 90s, 15m, 1h 30m o 4:00</translation>
    </message>
    <message>
        <source>Upstroke is already open, but didn&apos;t say whether it did what you asked.</source>
        <translation>Upstroke ya está abierto, pero no dice si ha hecho lo que pediste.</translation>
    </message>
    <message>
        <source>{why}: it belongs to {owner}, and `{command}` makes it yours again</source>
        <translation>{why}: pertenece a {owner}, y con `{command}` vuelve a ser tuyo</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so settings and history are lost when it closes. Set the variable HOME to its path.</source>
        <translation>No se conoce tu carpeta personal, así que los ajustes y el historial no se conservan cuando Upstroke termina; pon su ruta en la variable HOME.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so settings are lost when it closes. Set the variable HOME to its path.</source>
        <translation>No se conoce tu carpeta personal, así que los ajustes no se conservan cuando Upstroke termina; pon su ruta en la variable HOME.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so the history is lost when it closes. Set the variable HOME to its path.</source>
        <translation>No se conoce tu carpeta personal, así que el historial no se conserva cuando Upstroke termina; pon su ruta en la variable HOME.</translation>
    </message>
</context>
</TS>
