<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Guides you through massaging your own legs, by sound, hands free.</source>
        <translation>Leitet dich an, deine eigenen Beine zu massieren: nach Gehör, mit freien Händen.</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>die Version zeigen und beenden</translation>
    </message>
    <message>
        <source>verbs</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>play a programme, in the window or the terminal</source>
        <translation>ein Programm spielen, im Fenster oder im Terminal</translation>
    </message>
    <message>
        <source>check programme files and list every mistake</source>
        <translation>Programmdateien prüfen und jeden Fehler nennen</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>list the programmes and their lengths</source>
        <translation>die Programme und ihre Längen auflisten</translation>
    </message>
    <message>
        <source>a programme file, or the id of a programme</source>
        <translation>eine Programmdatei oder die Id eines Programms</translation>
    </message>
    <message>
        <source>show what was found: display, players, voices, folders</source>
        <translation>zeigen, was gefunden wurde: Anzeige, Tonausgabe, Stimmen, Ordner</translation>
    </message>
    <message>
        <source>list your past sessions</source>
        <translation>deine bisherigen Sitzungen auflisten</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>als JSON, für Programme</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet</source>
        <translation>als Tabelle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>list every step and sound with its time</source>
        <translation>jeden Schritt und Ton mit seiner Zeit auflisten</translation>
    </message>
    <message>
        <source>save a session as a sound file</source>
        <translation>eine Sitzung als Tondatei speichern</translation>
    </message>
    <message>
        <source>with this programme chosen</source>
        <translation>mit diesem Programm vorausgewählt</translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation>beginnt sofort</translation>
    </message>
    <message>
        <source>without a window</source>
        <translation>ohne Fenster</translation>
    </message>
    <message>
        <source>as a file, for the phone</source>
        <translation>als Datei, fürs Telefon</translation>
    </message>
    <message>
        <source>Exit status: 0 if all went well, 1 and a sentence if something failed, 2 if the command was not understood.</source>
        <translation>Rückgabewert: 0, wenn alles geklappt hat, 1 und ein Satz, wenn etwas nicht ging, 2, wenn der Befehl nicht verstanden wurde.</translation>
    </message>
    <message>
        <source>Without a verb the window opens.</source>
        <translation>Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Play a programme, in the window or the terminal.</source>
        <translation>Ein Programm spielen, im Fenster oder im Terminal.</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>resume the session that was running when Upstroke closed</source>
        <translation>die Sitzung fortsetzen, die lief, als Upstroke beendet wurde</translation>
    </message>
    <message>
        <source>start right away; by this you agree to the programme&apos;s safety note</source>
        <translation>gleich starten; damit stimmst du den Sicherheitshinweisen des Programms zu</translation>
    </message>
    <message>
        <source>the programme&apos;s language, such as de; if left out, the language Upstroke is shown in, if the programme has it, or the programme&apos;s own</source>
        <translation>die Sprache des Programms, etwa de; ohne Angabe die, in der Upstroke gezeigt wird, wenn das Programm sie hat, sonst seine eigene</translation>
    </message>
    <message>
        <source>in the terminal, without a window</source>
        <translation>im Terminal, ohne Fenster</translation>
    </message>
    <message>
        <source>what plays the sound; if left out, as in the settings (at first auto: the best one that works)</source>
        <translation>was den Ton abspielt; ohne Angabe wie in den Einstellungen (anfangs auto: das Beste, was funktioniert)</translation>
    </message>
    <message>
        <source>leave when the session is over</source>
        <translation>beenden, wenn die Sitzung zu Ende ist</translation>
    </message>
    <message>
        <source>List every step and sound of a session with its time, as it would be played.</source>
        <translation>Jeden Schritt und Ton einer Sitzung mit seiner Zeit auflisten, so wie sie gespielt würde.</translation>
    </message>
    <message>
        <source>Save a session as a sound file: the same sounds at the same times, with a chapter for each step.</source>
        <translation>Eine Sitzung als Tondatei speichern: dieselben Töne zu denselben Zeiten, mit einem Kapitel für jeden Schritt.</translation>
    </message>
    <message>
        <source>the file to write, ending in .wav, .flac, .ogg, .opus, .mp3 or .m4a; an existing file is replaced</source>
        <translation>die Datei, mit der Endung .wav, .flac, .ogg, .opus, .mp3 oder .m4a; eine vorhandene wird ersetzt</translation>
    </message>
    <message>
        <source>a programme&apos;s id (see `upstroke list`) or a programme file</source>
        <translation>die Id eines Programms (siehe `upstroke list`) oder eine Programmdatei</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>LÄNGE</translation>
    </message>
    <message>
        <source>one of the programme&apos;s lengths, such as quick, or a total to the second, such as 15m, 1h30, 900s, 15:30 or &quot;15 min 21 s&quot;; if left out, the length chosen last, or the programme&apos;s own</source>
        <translation>eine Länge des Programms, etwa quick, oder eine Gesamtzeit auf die Sekunde, etwa 15m, 1h30, 900s, 15:30 oder &quot;15 min 21 s&quot;; ohne Angabe die zuletzt gewählte Länge oder die des Programms</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>There is no session to resume.</source>
        <translation>Es gibt keine Sitzung, die fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>{offer} It can&apos;t be resumed right now: {why} Upstroke will offer it again.</source>
        <translation>{offer} Das geht gerade nicht: {why} Upstroke bietet es wieder an.</translation>
    </message>
    <message>
        <source>{offer} That is too long ago to resume; you&apos;ll find it in the history.</source>
        <translation>{offer} Das ist zu lange her, um weiterzumachen; du findest die Sitzung im Verlauf.</translation>
    </message>
    <message>
        <source>its programme has changed since.</source>
        <translation>Ihr Programm hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>{programme} is fine ({lengths}).</source>
        <translation>{programme} ist in Ordnung ({lengths}).</translation>
    </message>
    <message>
        <source>Complete in these languages too: {languages}.</source>
        <translation>Vollständig auch auf: {languages}.</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>player</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>screen readers</source>
        <translation>Screenreader</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>{version} on Python {python}, {system}</source>
        <translation>{version} mit Python {python}, {system}</translation>
    </message>
    <message>
        <source>none ({recogniser} is not installed): no voice commands</source>
        <translation>keine ({recogniser} ist nicht installiert): keine Sprachbefehle</translation>
    </message>
    <message>
        <source>{recogniser}, for voice commands</source>
        <translation>{recogniser}, für Sprachbefehle</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>none ({why}); play in the terminal with --terminal</source>
        <translation>keine ({why}); spiele im Terminal mit --terminal</translation>
    </message>
    <message>
        <source>{player} plays</source>
        <translation>{player} spielt</translation>
    </message>
    <message>
        <source>{player} does not play ({why})</source>
        <translation>{player} spielt nicht ({why})</translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} phrases of the programmes are recorded</source>
        <translation>
            <numerusform>{recorded} von {count} Satz der Programme ist aufgenommen</numerusform>
            <numerusform>{recorded} von {count} Sätzen der Programme sind aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>the recorded voice is chosen; other texts are spoken by {engine}</source>
        <translation>gewählt ist die aufgenommene Stimme; andere Texte spricht {engine}</translation>
    </message>
    <message>
        <source>the recorded voice is chosen; other texts are not spoken: install a speech program, such as espeak-ng</source>
        <translation>gewählt ist die aufgenommene Stimme; andere Texte werden nicht gesprochen: Installiere ein Programm zur Sprachausgabe, etwa espeak-ng</translation>
    </message>
    <message>
        <source>{fault}, although you chose it; another voice speaks</source>
        <translation>{fault}, obwohl gewählt; es spricht eine andere Stimme</translation>
    </message>
    <message>
        <source>{engine} with its voice {voice} is chosen, at {rate} % of the usual pace</source>
        <translation>gewählt ist {engine} mit der Stimme {voice}, bei {rate}&#xa0;% des üblichen Tempos</translation>
    </message>
    <message>
        <source>{engine} is chosen, at {rate} % of the usual pace</source>
        <translation>gewählt ist {engine}, bei {rate}&#xa0;% des üblichen Tempos</translation>
    </message>
    <message numerus="yes">
        <source>{engine} can be chosen, with {count} voices for English</source>
        <translation>
            <numerusform>wählbar ist {engine}, mit {count} englischen Stimme</numerusform>
            <numerusform>wählbar ist {engine}, mit {count} englischen Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine} can be chosen, with its own voice for English</source>
        <translation>wählbar ist {engine}, mit der eigenen englischen Stimme</translation>
    </message>
    <message>
        <source>{language} is spoken by {engine}</source>
        <translation>{language} spricht {engine}</translation>
    </message>
    <message>
        <source>is written by {program}</source>
        <translation>wird geschrieben von {program}</translation>
    </message>
    <message>
        <source>can&apos;t be looked for without Qt</source>
        <translation>lässt sich ohne Qt nicht suchen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how hard the hands press, in five words</extracomment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>not kept when Upstroke ends</source>
        <translation>bleiben nicht erhalten, wenn Upstroke endet</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path} (noch nicht da)</translation>
    </message>
    <message>
        <source>finished, {time}</source>
        <translation>abgeschlossen, {time}</translation>
    </message>
    <message>
        <source>stopped at {at} of {total}</source>
        <translation>gestoppt bei {at} von {total}</translation>
    </message>
    <message>
        <source>left at {at} of {total}</source>
        <translation>verlassen bei {at} von {total}</translation>
    </message>
    <message>
        <source>at the end after {time}</source>
        <translation>nach {time} am Ende</translation>
    </message>
    <message>
        <source>stopped at {at} of {total} after {time}</source>
        <translation>gestoppt bei {at} von {total} nach {time}</translation>
    </message>
    <message>
        <source>left at {at} of {total} after {time}</source>
        <translation>verlassen bei {at} von {total} nach {time}</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Noch keine Sitzungen.</translation>
    </message>
    <message>
        <source>{offer} To resume it: `upstroke play --continue`.</source>
        <translation>{offer} Fortsetzen: `upstroke play --continue`.</translation>
    </message>
    <message numerus="yes">
        <source>{text}, {count} steps skipped</source>
        <translation>
            <numerusform>{text}, {count} Schritt übersprungen</numerusform>
            <numerusform>{text}, {count} Schritte übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, legs {before} to {after}</source>
        <translation>{text}, Beine von {before} auf {after}</translation>
    </message>
    <message>
        <source>{programme}: {text}</source>
        <translation>{programme}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all.</source>
        <translation>
            <numerusform>{count} Sitzung, davon {finished} abgeschlossen, insgesamt {time}.</numerusform>
            <numerusform>{count} Sitzungen, davon {finished} abgeschlossen, insgesamt {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all, legs {better} on average.</source>
        <translation>
            <numerusform>{count} Sitzung, davon {finished} abgeschlossen, insgesamt {time}, Beine im Schnitt {better}.</numerusform>
            <numerusform>{count} Sitzungen, davon {finished} abgeschlossen, insgesamt {time}, Beine im Schnitt {better}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps were skipped in {count} of them.</source>
        <translation>
            <numerusform>In einer davon wurden Schritte übersprungen.</numerusform>
            <numerusform>In {count} davon wurden Schritte übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{programme}: {lengths}</source>
        <translation>{programme}: {lengths}</translation>
    </message>
    <message>
        <source>Upstroke has to close ({error}). The details are in {file}.</source>
        <translation>Upstroke muss sich beenden ({error}). Näheres steht in {file}.</translation>
    </message>
    <message>
        <source>Upstroke has to close ({error}).</source>
        <translation>Upstroke muss sich beenden ({error}).</translation>
    </message>
    <message>
        <source>Something went wrong ({file}): {error}.</source>
        <translation>Etwas ist schiefgegangen ({file}): {error}.</translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation>Etwas ist schiefgegangen: {error}.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>Näheres ist nicht bekannt</translation>
    </message>
    <message>
        <source>argument {name}: {why}</source>
        <translation>Argument {name}: {why}</translation>
    </message>
    <message>
        <source>not allowed with argument {names}</source>
        <translation>nicht zusammen mit Argument {names} erlaubt</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>eines der Argumente {names} ist nötig</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>diese Argumente sind nötig: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {given}</source>
        <translation>unbekannte Argumente: {given}</translation>
    </message>
    <message>
        <source>invalid choice: {given} (choose from {choices})</source>
        <translation>ungültige Wahl: {given} (möglich sind {choices})</translation>
    </message>
    <message>
        <source>invalid int value: {given}</source>
        <translation>ungültige ganze Zahl: {given}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>mindestens ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>ignored explicit argument {given}</source>
        <translation>nimmt keinen Wert an, auch nicht {given}</translation>
    </message>
    <message>
        <source>ambiguous option: {given} could match {names}</source>
        <translation>mehrdeutige Option: {given} könnte {names} bedeuten</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>Positionsargumente</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}: Fehler: {why}</translation>
    </message>
    <message>
        <source>{file}: {programme}, {time}.</source>
        <translation>{file}: {programme}, {time}.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>{kind}, {seconds} s</source>
        <translation>{kind}, {seconds}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>pulse, {count} taps</source>
        <translation>
            <numerusform>Takt, {count} Schlag</numerusform>
            <numerusform>Takt, {count} Schläge</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>{cue}, which rings until the end</source>
        <translation>{cue}, klingt bis zum Schluss</translation>
    </message>
    <message>
        <source>{cue}, no sound for it</source>
        <translation>{cue}, wofür es keinen Ton gibt</translation>
    </message>
    <message>
        <source>Not heard as written:</source>
        <translation>Nicht so zu hören, wie es geschrieben ist:</translation>
    </message>
    <message numerus="yes">
        <source>{title} ({count} times)</source>
        <translation>
            <numerusform>{title} ({count} Mal)</numerusform>
            <numerusform>{title} ({count} Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no display ({why})</source>
        <translation>es ist keine Anzeige da ({why})</translation>
    </message>
    <message>
        <source>Qt can&apos;t be used ({why})</source>
        <translation>Qt ist nicht verwendbar ({why})</translation>
    </message>
    <message>
        <source>Upstroke is already open. Its window is in front now.</source>
        <translation>Upstroke ist schon offen. Sein Fenster ist jetzt vorn.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t open a window: {why}. You can use it in the terminal: `upstroke play {programme} --terminal`.</source>
        <translation>Upstroke kann kein Fenster öffnen: {why}. Im Terminal geht es mit `upstroke play {programme} --terminal`.</translation>
    </message>
    <message>
        <source>{length} is not possible exactly. The nearest is {nearest}.</source>
        <translation>Genau {length} geht nicht. Am nächsten ist {nearest}.</translation>
    </message>
    <message>
        <source>With these settings there is no step left to do. Give a step some time, or choose other sides.</source>
        <translation>Mit diesen Einstellungen bleibt kein Schritt übrig. Gib einem Schritt Zeit oder wähle andere Seiten.</translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation>Pause und Fortsetzen</translation>
    </message>
    <message>
        <source>Start or go on, never pause</source>
        <translation>Starten oder fortsetzen, nie pausieren</translation>
    </message>
    <message>
        <source>Pause, never go on</source>
        <translation>Pausieren, nie fortsetzen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Pedal: next step</source>
        <translation>Pedal: nächster Schritt</translation>
    </message>
    <message>
        <source>Pedal: previous step</source>
        <translation>Pedal: voriger Schritt</translation>
    </message>
    <message>
        <source>Undo a jump, a change of time or a stop</source>
        <translation>Sprung, Zeitänderung oder Stopp rückgängig machen</translation>
    </message>
    <message>
        <source>This step again, from its beginning</source>
        <translation>Diesen Schritt noch einmal, von Anfang an</translation>
    </message>
    <message>
        <source>More time for this step</source>
        <translation>Mehr Zeit für diesen Schritt</translation>
    </message>
    <message>
        <source>Less time for this step</source>
        <translation>Weniger Zeit für diesen Schritt</translation>
    </message>
    <message>
        <source>Stop (press twice)</source>
        <translation>Stopp (zweimal drücken)</translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation>Sagen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Say how long it still takes</source>
        <translation>Sagen, wie lange es noch dauert</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Small window on top of others, and back</source>
        <translation>Kleines Fenster über den anderen, und zurück</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächster</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>pause, and go on</source>
        <translation>Pause und Fortsetzen</translation>
    </message>
    <message>
        <source>go on, never pause</source>
        <translation>Fortsetzen, nie Pause</translation>
    </message>
    <message>
        <source>pause, never go on</source>
        <translation>Pause, nie Fortsetzen</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>voriger Schritt</translation>
    </message>
    <message>
        <source>pedal: next; soon again: undo</source>
        <translation>Pedal: nächster; bald noch einmal: rückgängig</translation>
    </message>
    <message>
        <source>pedal: back; soon again: undo</source>
        <translation>Pedal: zurück; bald noch einmal: rückgängig</translation>
    </message>
    <message>
        <source>this step again</source>
        <translation>diesen Schritt noch einmal</translation>
    </message>
    <message>
        <source>more time for this step</source>
        <translation>mehr Zeit für diesen Schritt</translation>
    </message>
    <message>
        <source>less time</source>
        <translation>weniger Zeit</translation>
    </message>
    <message>
        <source>stop (asked once more)</source>
        <translation>Stopp (mit Rückfrage)</translation>
    </message>
    <message>
        <source>say what comes next</source>
        <translation>sagen, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>say how long it still takes</source>
        <translation>sagen, wie lange es noch dauert</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>{key} {act}</source>
        <translation>{key} {act}</translation>
    </message>
    <message>
        <source>space</source>
        <comment>a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>enter</source>
        <comment>a key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>page up</source>
        <comment>a key</comment>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>page down</source>
        <comment>a key</comment>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a key</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a key</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a key</comment>
        <translation>auf</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a key</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>backspace</source>
        <comment>a key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>a key</comment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>home</source>
        <comment>a key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>end</source>
        <comment>a key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Skipped. The pedal again takes it back.</source>
        <translation>Übersprungen. Das Pedal noch einmal nimmt es zurück.</translation>
    </message>
    <message>
        <source>Stop? Press s or Ctrl-C again to stop.</source>
        <translation>Stopp? Drücke zum Stoppen noch einmal s oder Strg+C.</translation>
    </message>
    <message>
        <source>{programme}, {time}</source>
        <translation>{programme}, {time}</translation>
    </message>
    <message>
        <source>By starting you confirm that you have read this and that none of it applies to you.</source>
        <translation>Mit dem Start bestätigst du, dass du das gelesen hast und nichts davon auf dich zutrifft.</translation>
    </message>
    <message>
        <source>{number} of {steps}</source>
        <translation>{number} von {steps}</translation>
    </message>
    <message>
        <source>{step}, {side}</source>
        <translation>{step}, {side}</translation>
    </message>
    <message>
        <source>Stop? Press s again to stop, or any other key to go on.</source>
        <translation>Stopp? Drücke zum Stoppen noch einmal s, zum Fortsetzen irgendeine andere Taste.</translation>
    </message>
    <message>
        <source>Getting the sound ready.</source>
        <translation>Der Ton wird vorbereitet.</translation>
    </message>
    <message>
        <source>Press space to start.</source>
        <translation>Drücke zum Starten die Leertaste.</translation>
    </message>
    <message>
        <source>Paused while the computer slept. Press space to go on.</source>
        <translation>Pause, während der Computer schlief. Drücke zum Fortsetzen die Leertaste.</translation>
    </message>
    <message>
        <source>Paused. Press space to go on.</source>
        <translation>Pause. Drücke zum Fortsetzen die Leertaste.</translation>
    </message>
    <message>
        <source>The session is over: u undoes, q closes.</source>
        <translation>Die Sitzung ist zu Ende: u macht rückgängig, q schließt.</translation>
    </message>
    <message>
        <source>The session is over: q closes.</source>
        <translation>Die Sitzung ist zu Ende: q schließt.</translation>
    </message>
    <message>
        <source>Get ready: {time}</source>
        <translation>Mach dich bereit: {time}</translation>
    </message>
    <message>
        <source>{name}, {figures}</source>
        <translation>{name}, {figures}</translation>
    </message>
    <message>
        <source>Pressure {dots} {figure}</source>
        <translation>Druck {dots} {figure}</translation>
    </message>
    <message>
        <source>Next: the end</source>
        <translation>Gleich: das Ende</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Gleich: {step}</translation>
    </message>
    <message>
        <source>{time} left of {total}</source>
        <translation>Noch {time} von {total}</translation>
    </message>
    <message>
        <source>Press any key to go back to the session. It is still running.</source>
        <translation>Jede Taste führt zurück zur Sitzung. Sie läuft weiter.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Mach dich bereit.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist zu Ende.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>{time} longer: {left} left.</source>
        <translation>{time} länger: noch {left}.</translation>
    </message>
    <message>
        <source>{time} shorter: {left} left.</source>
        <translation>{time} kürzer: noch {left}.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>Es geht weiter.</translation>
    </message>
    <message>
        <source>It was paused because the computer slept.</source>
        <translation>Sie wurde pausiert, weil der Computer schlief.</translation>
    </message>
    <message>
        <source>{step} ({time})</source>
        <translation>{step} ({time})</translation>
    </message>
    <message>
        <source>Going on: get ready</source>
        <translation>Es geht weiter: Mach dich bereit</translation>
    </message>
    <message>
        <source>Paused, {to_go}</source>
        <translation>Pause, {to_go}</translation>
    </message>
    <message>
        <source>Time left in all</source>
        <translation>Gesamte Restzeit</translation>
    </message>
    <message>
        <source>Session, small window</source>
        <translation>Sitzung, kleines Fenster</translation>
    </message>
    <message>
        <source>{title} is over</source>
        <translation>{title} ist zu Ende</translation>
    </message>
    <message>
        <source>{step}: paused, {time} to go</source>
        <translation>{step}: Pause, noch {time}</translation>
    </message>
    <message>
        <source>{step}: {time} to go</source>
        <translation>{step}: noch {time}</translation>
    </message>
    <message>
        <source>{time}, from beginning to end.</source>
        <translation>{time}, vom Anfang bis zum Ende.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This step again</source>
        <translation>Diesen Schritt noch einmal</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Stop (say it twice)</source>
        <translation>Stopp (zweimal sagen)</translation>
    </message>
    <message>
        <source>How long it still takes</source>
        <translation>Wie lange es noch dauert</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back to the large window</source>
        <translation>Zurück zum großen Fenster</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Undo, and carry on</source>
        <translation>Rückgängig machen und weitermachen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How it feels after: {told}</source>
        <translation>Wie es sich danach anfühlt: {told}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Ende</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps, {time}.</source>
        <translation>
            <numerusform>Der eine Schritt, {time}.</numerusform>
            <numerusform>Alle {count} Schritte, {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} steps, {time}.</source>
        <translation>{done} von {all} Schritten, {time}.</translation>
    </message>
    <message>
        <source>After {time}, at {reached} of {total}, in {step}, {side}. {done} of {all} steps done.</source>
        <translation>Nach {time}, bei {reached} von {total}, im Schritt {step}, {side}. {done} von {all} Schritten geschafft.</translation>
    </message>
    <message>
        <source>After {reached} of {total}, in {step}. {done} of {all} steps done.</source>
        <translation>Nach {reached} von {total}, im Schritt {step}. {done} von {all} Schritten geschafft.</translation>
    </message>
    <message>
        <source>After {reached} of {total}, in {step}, {side}. {done} of {all} steps done.</source>
        <translation>Nach {reached} von {total}, im Schritt {step}, {side}. {done} von {all} Schritten geschafft.</translation>
    </message>
    <message>
        <source>After {time}, at {reached} of {total}, in {step}. {done} of {all} steps done.</source>
        <translation>Nach {time}, bei {reached} von {total}, im Schritt {step}. {done} von {all} Schritten geschafft.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Die Sitzung ist zu Ende</translation>
    </message>
    <message>
        <source>{before} then {after}</source>
        <translation>erst {before}, dann {after}</translation>
    </message>
    <message>
        <source>Feelings before and after: {pairs}</source>
        <translation>Befinden davor und danach: {pairs}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} von {most}</translation>
    </message>
    <message>
        <source>How do your legs feel? 0 is heavy, 10 is light.</source>
        <translation>Wie fühlen sich deine Beine an? 0 ist schwer, 10 ist leicht.</translation>
    </message>
    <message>
        <source>How do you feel? 0 is heavy, 10 is light.</source>
        <translation>Wie fühlst du dich? 0 ist schwer, 10 ist leicht.</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>counterclockwise</source>
        <translation>gegen die Uhr</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Schritt {number} von {all}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Mach dich bereit</translation>
    </message>
    <message>
        <source>After sleep</source>
        <translation>Nach Ruhezustand</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>round {number} of {all}</source>
        <translation>Runde {number} von {all}</translation>
    </message>
    <message>
        <source>of {all}</source>
        <extracomment>beside a large number: how many there are in all</extracomment>
        <translation>von {all}</translation>
    </message>
    <message>
        <source>No sessions yet. Each one will be kept here, on this computer only.</source>
        <translation>Noch keine Sitzungen. Jede wird hier aufbewahrt, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Each line is a session: the open dot is before it, the full dot after.</source>
        <translation>Jede Linie ist eine Sitzung: der offene Punkt davor, der volle danach.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put the session back</source>
        <translation>Die Sitzung zurückholen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Session of {when} deleted.</source>
        <translation>Sitzung von {when} gelöscht.</translation>
    </message>
    <message>
        <source>Delete the session of {when}</source>
        <translation>Sitzung von {when} löschen</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {time} in all.</source>
        <translation>
            <numerusform>{count} Sitzung, insgesamt {time}.</numerusform>
            <numerusform>{count} Sitzungen, insgesamt {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} lighter afterwards, on average.</source>
        <extracomment>the number is on a scale from 0, heavy, to 10, light</extracomment>
        <translation>Danach im Schnitt um {number} leichter.</translation>
    </message>
    <message>
        <source>{number} heavier afterwards, on average.</source>
        <extracomment>the number is on a scale from 0, heavy, to 10, light</extracomment>
        <translation>Danach im Schnitt um {number} schwerer.</translation>
    </message>
    <message>
        <source>At the end after {time}.</source>
        <translation>Nach {time} am Ende.</translation>
    </message>
    <message>
        <source>Finished, {time}.</source>
        <translation>Abgeschlossen, {time}.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Stopped after {reached} of {total}.</source>
        <translation>Gestoppt nach {reached} von {total}.</translation>
    </message>
    <message>
        <source>Left after {reached} of {total}.</source>
        <extracomment>the window was closed, or the machine went off, in the middle of a session</extracomment>
        <translation>Verlassen nach {reached} von {total}.</translation>
    </message>
    <message>
        <source>Stopped at {reached} of {total}, after {time}.</source>
        <translation>Gestoppt bei {reached} von {total}, nach {time}.</translation>
    </message>
    <message>
        <source>Left at {reached} of {total}, after {time}.</source>
        <extracomment>the window was closed, or the machine went off, in the middle of a session</extracomment>
        <translation>Verlassen bei {reached} von {total}, nach {time}.</translation>
    </message>
    <message>
        <source>Felt {before} before, {after} after.</source>
        <translation>Befinden: davor {before}, danach {after}.</translation>
    </message>
    <message>
        <source>Felt {after} after.</source>
        <translation>Befinden: danach {after}.</translation>
    </message>
    <message>
        <source>Felt {before} before.</source>
        <translation>Befinden: davor {before}.</translation>
    </message>
    <message>
        <source>The journey from beginning to end</source>
        <translation>Der Weg vom Anfang bis zum Ende</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Bildlauf</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Drücke eine Taste</translation>
    </message>
    <message>
        <source>Add a key for: {act}</source>
        <translation>Taste hinzufügen für: {act}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter (numbers)</source>
        <translation>Eingabe (Ziffernblock)</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>a key of the keyboard, for media</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Pause (media)</source>
        <translation>Pause (Medien)</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Wiedergabe/Pause</translation>
    </message>
    <message>
        <source>Next (media)</source>
        <translation>Nächster (Medien)</translation>
    </message>
    <message>
        <source>Previous (media)</source>
        <translation>Voriger (Medien)</translation>
    </message>
    <message>
        <source>Stop (media)</source>
        <translation>Stopp (Medien)</translation>
    </message>
    <message>
        <source>Media (headset)</source>
        <translation>Medien (Headset)</translation>
    </message>
    <message>
        <source>Call (headset)</source>
        <translation>Anruf (Headset)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>a key of the keyboard</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Pfeil auf</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Plus</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Ist gleich</translation>
    </message>
    <message>
        <source>Question mark</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
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
        <translation>Drück irgendwo neben die Knöpfe, um zu pausieren oder weiterzumachen: mit einem Knöchel, dem Ellbogen oder dem Handrücken. Die Umschalttaste spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Press a pedal or presenter again within {seconds} seconds to take its skip back. To skip two steps, wait that long or use the other keys.</source>
        <translation>Ein Pedal oder Presenter, der innerhalb von {seconds} Sekunden noch einmal gedrückt wird, nimmt seinen Sprung zurück. Um zwei Schritte zu überspringen, warte so lange oder nimm die anderen Tasten.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Die Tasten ändern</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} oder {last}</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>a length of one&apos;s own, beside those that the programme has</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>beliebige Länge</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number}&#xa0;min</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>{time} nehmen</translation>
    </message>
    <message>
        <source>{time} is not possible. The nearest is {nearest}.</source>
        <translation>{time} geht nicht. Am nächsten ist {nearest}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message>
        <source>Don&apos;t resume</source>
        <translation>Nicht fortsetzen</translation>
    </message>
    <message>
        <source>Go on at {time}, {step}?</source>
        <translation>Bei {time} fortsetzen, {step}?</translation>
    </message>
    <message>
        <source>You left {title} there, with {time} to go.</source>
        <translation>Dort hast du {title} verlassen; noch {time}.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Für später behalten</translation>
    </message>
    <message>
        <source>Don&apos;t offer it again</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Upstroke history</source>
        <translation>Upstroke-Verlauf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Safety note (pauses)</source>
        <translation>Sicherheitshinweise (pausiert)</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Kleines Fenster</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Speech and chimes</source>
        <translation>Ansagen und Gongs</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Ansagen</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Gongs</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>neither speech nor chimes</extracomment>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no ambience, no sound of rain or waves under the session</extracomment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Rain</source>
        <extracomment>an ambience</extracomment>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Waves</source>
        <extracomment>an ambience: of the sea</extracomment>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Warm</source>
        <extracomment>an ambience: a warm, soft noise</extracomment>
        <translation>Warmes Rauschen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>All of it</source>
        <extracomment>all motion of the pictures</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>motion of the pictures</extracomment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Reminders of the technique</source>
        <translation>Erinnerungen an die Technik</translation>
    </message>
    <message>
        <source>such as: a little deeper</source>
        <translation>zum Beispiel: etwas tiefer</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Halbzeit</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Verbleibende Sekunden</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>music and films, until the session is over</source>
        <translation>Musik und Filme, bis die Sitzung zu Ende ist</translation>
    </message>
    <message>
        <source>Cues</source>
        <extracomment>speech and chimes that tell what to do</extracomment>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Lautstärke der Stimme</translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation>Lautstärke der Gongs</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Ambience</source>
        <translation>Hintergrundklang</translation>
    </message>
    <message>
        <source>Volume of the ambience</source>
        <translation>Lautstärke des Hintergrundklangs</translation>
    </message>
    <message>
        <source>Pause other players</source>
        <translation>Andere Player pausieren</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>soft taps in time with the strokes</source>
        <translation>sanftes Ticken im Tempo der Bewegungen</translation>
    </message>
    <message>
        <source>quiet, under the whole session</source>
        <translation>leise, unter der ganzen Sitzung</translation>
    </message>
    <message>
        <source>Its volume</source>
        <translation>Seine Lautstärke</translation>
    </message>
    <message>
        <source>Spoken reminders</source>
        <translation>Gesprochene Erinnerungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Bildschirm anlassen</translation>
    </message>
    <message>
        <source>Ask how I feel</source>
        <translation>Fragen, wie ich mich fühle</translation>
    </message>
    <message>
        <source>Press anywhere to pause</source>
        <translation>Überall drücken zum Pausieren</translation>
    </message>
    <message>
        <source>One press of more or less time</source>
        <translation>Mehr oder weniger Zeit je Tastendruck</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>reduced: pictures stand still</source>
        <translation>reduziert: Bilder stehen still</translation>
    </message>
    <message>
        <source>while a session runs</source>
        <translation>während eine Sitzung läuft</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>0 to 10, kept with the session in the history</source>
        <translation>0 bis 10, mit der Sitzung im Verlauf aufbewahrt</translation>
    </message>
    <message>
        <source>Presses</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>for elbows, knuckles and pedals</source>
        <translation>für Ellbogen, Fingerknöchel und Pedale</translation>
    </message>
    <message>
        <source>More or less time</source>
        <translation>Mehr oder weniger Zeit</translation>
    </message>
    <message>
        <source>Reset this programme&apos;s times, sides, time to move and options</source>
        <translation>Zeiten, Seiten, Wechselzeiten und Optionen dieses Programms zurücksetzen</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>the order of the sides</extracomment>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>The other way round</source>
        <extracomment>the order of the sides</extracomment>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Left only</source>
        <extracomment>the sides</extracomment>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <extracomment>the sides</extracomment>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Time to move before a step</source>
        <translation>Wechselzeit vor einem Schritt</translation>
    </message>
    <message>
        <source>Time to move to a new side or posture</source>
        <translation>Wechselzeit bei neuer Seite oder Haltung</translation>
    </message>
    <message>
        <source>Time before the first step</source>
        <translation>Zeit vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Reset steps, sides and options</source>
        <translation>Schritte, Seiten und Optionen zurücksetzen</translation>
    </message>
    <message>
        <source>Sides and time to move</source>
        <translation>Seiten und Wechselzeiten</translation>
    </message>
    <message>
        <source>Before a step</source>
        <translation>Vor einem Schritt</translation>
    </message>
    <message>
        <source>To a new side or posture</source>
        <translation>Bei neuer Seite oder Haltung</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>the heading over what else can be chosen</extracomment>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>never more than light pressure</source>
        <translation>nie mehr als leichter Druck</translation>
    </message>
    <message>
        <source>Reset {what}</source>
        <translation>{what} zurücksetzen</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a volume at nought
----------
beside a switch</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{step}: rounds</source>
        <translation>{step}: Runden</translation>
    </message>
    <message>
        <source>{number} rounds</source>
        <translation>{number} Runden</translation>
    </message>
    <message>
        <source>{step}: seconds each</source>
        <translation>{step}: Sekunden je Mal</translation>
    </message>
    <message>
        <source>{number} s each</source>
        <translation>je {number}&#xa0;s</translation>
    </message>
    <message>
        <source>{step}: how many</source>
        <translation>{step}: wie oft</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number}-mal</translation>
    </message>
    <message>
        <source>{step}: seconds</source>
        <translation>{step}: Sekunden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation>auf jeder Seite</translation>
    </message>
    <message>
        <source>Reset the times of all steps</source>
        <translation>Die Zeiten aller Schritte zurücksetzen</translation>
    </message>
    <message>
        <source>Time for each step</source>
        <translation>Zeit für jeden Schritt</translation>
    </message>
    <message>
        <source>The recorded voice</source>
        <translation>Die aufgenommene Stimme</translation>
    </message>
    <message>
        <source>Its usual voice</source>
        <extracomment>the voice that a speech program speaks with unasked</extracomment>
        <translation>Die übliche Stimme</translation>
    </message>
    <message>
        <source>Looking for other voices on this computer.</source>
        <translation>Auf diesem Computer werden andere Stimmen gesucht.</translation>
    </message>
    <message>
        <source>There is no other voice on this computer. You can install one, such as espeak-ng.</source>
        <translation>Auf diesem Computer gibt es keine andere Stimme. Du kannst eine installieren, zum Beispiel espeak-ng.</translation>
    </message>
    <message>
        <source>The recorded voice has its own pace. Other voices can go slower or faster.</source>
        <translation>Die aufgenommene Stimme hat ihr eigenes Tempo. Andere Stimmen können langsamer oder schneller sein.</translation>
    </message>
    <message>
        <source>Say a whole phrase, with a short pause before and after. Upstroke doesn&apos;t listen while it speaks.</source>
        <translation>Sag einen ganzen Satz auf Englisch, mit einer kurzen Pause davor und danach. Während Upstroke selbst spricht, hört es nicht zu.</translation>
    </message>
    <message>
        <source>Low: rarely wrong</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Niedrig: irrt sich selten</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High: rarely missed</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Hoch: überhört selten etwas</translation>
    </message>
    <message>
        <source>Upstroke listens only during a session, and while you try it here. What it hears stays in this computer&apos;s memory for six seconds and goes nowhere: nothing is recorded, stored or sent.</source>
        <translation>Upstroke hört nur während einer Sitzung zu, und solange du es hier ausprobierst. Was es hört, bleibt sechs Sekunden im Speicher dieses Computers und geht nirgendwohin: Nichts wird aufgenommen, gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Try voice commands</source>
        <translation>Sprachbefehle testen</translation>
    </message>
    <message>
        <source>Stop trying voice commands</source>
        <translation>Test der Sprachbefehle beenden</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Voice commands</source>
        <translation>Sprachbefehle</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Softer ambience while listening</source>
        <translation>Hintergrundklang leiser beim Zuhören</translation>
    </message>
    <message>
        <source>Listen in a session</source>
        <translation>In einer Sitzung zuhören</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>Was du sagen kannst</translation>
    </message>
    <message>
        <source>“{words}”: understood, {number} %</source>
        <extracomment>what was heard, and how sure that is</extracomment>
        <translation>„{words}“: verstanden, {number}&#xa0;%</translation>
    </message>
    <message>
        <source>“{words}”: not sure enough, {number} %</source>
        <extracomment>what was heard, and how sure that is</extracomment>
        <translation>„{words}“: nicht sicher genug, {number}&#xa0;%</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Die Stimme testen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Das Fenster zeigen</translation>
    </message>
    <message>
        <source>Stop trying the voice</source>
        <translation>Test der Stimme beenden</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>100 % is the pace of the recorded voice</source>
        <translation>100&#xa0;% entspricht der aufgenommenen Stimme</translation>
    </message>
    <message>
        <source>The recorded voice speaks English. This programme is in {language}, spoken by {engine}.</source>
        <translation>Die aufgenommene Stimme spricht Englisch. Dieses Programm ist auf {language}, es spricht {engine}.</translation>
    </message>
    <message>
        <source>{voice} (not found here)</source>
        <translation>{voice} (hier nicht gefunden)</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}: weniger</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}: mehr</translation>
    </message>
    <message>
        <source>press anywhere</source>
        <extracomment>below Pause, on the button: a press anywhere on the page does it</extracomment>
        <translation>irgendwo drücken</translation>
    </message>
    <message>
        <source>Stop: press twice</source>
        <translation>Stopp: zweimal drücken</translation>
    </message>
    <message>
        <source>Sure?</source>
        <extracomment>on the small button Stop, once it has been pressed</extracomment>
        <translation>Sicher?</translation>
    </message>
    <message>
        <source>Press again to stop</source>
        <translation>Zum Stoppen noch einmal drücken</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>a large button: to the step before</extracomment>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Back to the previous step</source>
        <translation>Zurück zum vorigen Schritt</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a large button: to the step that follows</extracomment>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds more</source>
        <translation>
            <numerusform>{count} Sekunde mehr</numerusform>
            <numerusform>{count} Sekunden mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds less</source>
        <translation>
            <numerusform>{count} Sekunde weniger</numerusform>
            <numerusform>{count} Sekunden weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat this step</source>
        <translation>Diesen Schritt wiederholen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>very light</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>firm</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>fest</translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>below the time that is left, which stands in large digits</extracomment>
        <translation>übrig</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min {seconds} s</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>AM</source>
        <extracomment>the hours before noon, after a time of day on a clock of twelve hours</extracomment>
        <translation>AM</translation>
    </message>
    <message>
        <source>PM</source>
        <extracomment>the hours after noon, after a time of day on a clock of twelve hours</extracomment>
        <translation>PM</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <extracomment>a date in words, in regions that write the day first</extracomment>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {month} {day}, {year}</source>
        <extracomment>a date in words, in regions that write the month first, if that can be in this language</extracomment>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>{length}, ends at {time}</source>
        <translation>{length}, endet um {time}</translation>
    </message>
    <message>
        <source>{length}, ends tomorrow at {time}</source>
        <translation>{length}, endet morgen um {time}</translation>
    </message>
    <message>
        <source>{length}, ends on {weekday} at {time}</source>
        <extracomment>a session of more than a day; {weekday} such as Sunday</extracomment>
        <translation>{length}, endet am {weekday} um {time}</translation>
    </message>
    <message>
        <source>{length}, ends on {date} at {time}</source>
        <translation>{length}, endet am {date} um {time}</translation>
    </message>
    <message>
        <source>{pressure}, growing</source>
        <translation>{pressure}, zunehmend</translation>
    </message>
    <message>
        <source>{pressure}, easing</source>
        <translation>{pressure}, nachlassend</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>Das ist der letzte Schritt</translation>
    </message>
    <message>
        <source>Next: {step}, {side}</source>
        <translation>Gleich: {step}, {side}</translation>
    </message>
    <message>
        <source>There is no keyboard here to start with. Add --start.</source>
        <translation>Zum Starten ist keine Tastatur da: Füge --start hinzu.</translation>
    </message>
    <message>
        <source>Press Enter to start, or q and Enter to leave: </source>
        <translation>Eingabe startet, q und Eingabe beendet: </translation>
    </message>
    <message>
        <source>Press c and Enter to resume there, Enter to start, q to leave: </source>
        <translation>c und Eingabe setzt dort fort, Eingabe startet, q beendet: </translation>
    </message>
    <message>
        <source>{programme}: done, {time}.</source>
        <translation>{programme}: fertig, {time}.</translation>
    </message>
    <message>
        <source>{programme}: stopped at {at} of {total} after {time}.</source>
        <translation>{programme}: gestoppt bei {at} von {total} nach {time}.</translation>
    </message>
    <message>
        <source>{programme}: not started.</source>
        <translation>{programme}: nicht gestartet.</translation>
    </message>
    <message>
        <source>{programme}: stopped at {at} of {total}.</source>
        <translation>{programme}: gestoppt bei {at} von {total}.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How it feels before: {told}</source>
        <translation>Wie es sich davor anfühlt: {told}</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Sicherheitshinweise</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Bild: {what}</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Pressure: {pressure}</source>
        <translation>Druck: {pressure}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>I have read this: start</source>
        <translation>Ich habe das gelesen: Start</translation>
    </message>
    <message>
        <source>To add a key, press Plus, then the key, pedal or headset button you want. Press a key here to remove it.</source>
        <translation>Um eine Taste hinzuzufügen, drück Plus und dann die Taste, das Pedal oder den Headset-Knopf. Drück hier auf eine Taste, um sie zu entfernen.</translation>
    </message>
    <message>
        <source>Press the key you want. Tab cancels.</source>
        <translation>Drück die gewünschte Taste. Tab bricht ab.</translation>
    </message>
    <message>
        <source>That key can&apos;t be used: it moves the focus, closes the window, or does nothing on its own.</source>
        <translation>Diese Taste kann nicht belegt werden: Sie bewegt den Fokus, schließt das Fenster oder bewirkt allein nichts.</translation>
    </message>
    <message>
        <source>One key has to stay for pausing.</source>
        <translation>Eine Taste muss für die Pause bleiben.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>{key} does this already.</source>
        <translation>{key} tut das schon.</translation>
    </message>
    <message>
        <source>Added {key}.</source>
        <translation>{key} hinzugefügt.</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>{key} tut jetzt nichts.</translation>
    </message>
    <message>
        <source>Back to how it was at first.</source>
        <translation>Wie am Anfang.</translation>
    </message>
    <message>
        <source>{key} was used for “{act}”. Undo gives it back.</source>
        <translation>{key} war für „{act}“: Rückgängig gibt die Taste zurück.</translation>
    </message>
    <message>
        <source>{key} was used for “{act}”, which has no key now. Undo gives it back.</source>
        <translation>{key} war für „{act}“, wofür es jetzt keine Taste gibt: Rückgängig gibt sie zurück.</translation>
    </message>
    <message>
        <source>Remove {key} from: {act}</source>
        <translation>{key} wegnehmen von: {act}</translation>
    </message>
    <message>
        <source>A total of your own stretches these times as far as the programme allows.</source>
        <translation>Deine eigene Gesamtzeit dehnt diese Zeiten, soweit das Programm es zulässt.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Show and change the times of</source>
        <translation>Zeiten zeigen und ändern für</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>a tab of the settings: how the window looks</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>{title}: {time} in all</source>
        <translation>{title}: insgesamt {time}</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Tonprobe</translation>
    </message>
    <message>
        <source>Saving {file}: {number}&#xa0;%</source>
        <translation>{file} wird gespeichert: {number}&#xa0;%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be saved ({why}).</source>
        <translation>{file} lässt sich nicht speichern ({why}).</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gespeichert: {file}</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>Die ganze Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation>
            <numerusform>{count} Schritt</numerusform>
            <numerusform>{count} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>bei {time}</translation>
    </message>
    <message>
        <source>press to go there</source>
        <translation>drücken, um dorthin zu springen</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Zu Schritt springen</translation>
    </message>
    <message>
        <source>Pressure over time</source>
        <translation>Druckverlauf</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>below a part of the session: the side of the body</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>below a part of the session: the side of the body</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>below a part of the session: both sides of the body</extracomment>
        <translation>beide</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter below a part of the session: left</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter below a part of the session: right</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>one letter below a part of the session: both sides of the body</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>No voice for {language} is installed, so there are only chimes. You can install espeak-ng.</source>
        <translation>Für {language} ist keine Stimme installiert: nur Gongs. Installiere espeak-ng.</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Eine Sitzung läuft</translation>
    </message>
    <message>
        <source>Qt&apos;s {name} platform</source>
        <translation>Qts Plattform {name}</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>der Desktop</translation>
    </message>
    <message>
        <source>Qt lacks a library ({error})</source>
        <translation>Qt fehlt eine Bibliothek ({error})</translation>
    </message>
    <message>
        <source>{reason} and {other}</source>
        <translation>{reason} und {other}</translation>
    </message>
    <message>
        <source>{variable} is not set</source>
        <translation>{variable} ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the Wayland display {name} does not answer</source>
        <translation>die Wayland-Anzeige {name} antwortet nicht</translation>
    </message>
    <message>
        <source>Wayland display {name}</source>
        <translation>Wayland-Anzeige {name}</translation>
    </message>
    <message>
        <source>the X11 display {name} does not let us in</source>
        <translation>die X11-Anzeige {name} lässt uns nicht hinein</translation>
    </message>
    <message>
        <source>X11 display {name}</source>
        <translation>X11-Anzeige {name}</translation>
    </message>
    <message>
        <source>Qt does not answer within {seconds} s</source>
        <translation>Qt antwortet nicht innerhalb von {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Qt can&apos;t be asked: {error}</source>
        <translation>Qt lässt sich nicht befragen: {error}</translation>
    </message>
    <message>
        <source>Qt can&apos;t be used: {error}</source>
        <translation>Qt ist nicht verwendbar: {error}</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>es sagt nichts dazu</translation>
    </message>
    <message>
        <source>not used on this system</source>
        <translation>wird auf diesem System nicht genutzt</translation>
    </message>
    <message>
        <source>none ({variable} is not set)</source>
        <translation>keiner ({variable} ist nicht gesetzt)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>does not answer ({address})</source>
        <translation>antwortet nicht ({address})</translation>
    </message>
    <message>
        <source>by the system&apos;s own way</source>
        <translation>auf dem Weg des Systems</translation>
    </message>
    <message>
        <source>their bus is not there</source>
        <translation>ihr Bus ist nicht da</translation>
    </message>
    <message>
        <source>their bus answers</source>
        <translation>ihr Bus antwortet</translation>
    </message>
    <message>
        <source>their bus doesn&apos;t answer: the window opens without it and is not read aloud</source>
        <translation>ihr Bus antwortet nicht: Fenster öffnen sich ohne ihn und werden nicht vorgelesen</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}).</source>
        <translation>{path} kann nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
        <source>Your place in the last session couldn&apos;t be read ({why}), and {path} couldn&apos;t be moved aside ({error}).</source>
        <translation>Wo eine Sitzung verlassen wurde, konnte nicht gelesen werden ({why}), und {path} ließ sich nicht beiseitelegen ({error}).</translation>
    </message>
    <message>
        <source>Your place in the last session couldn&apos;t be read ({why}). The file was kept as {aside}.</source>
        <translation>Wo eine Sitzung verlassen wurde, konnte nicht gelesen werden ({why}); die Datei wurde als {aside} beiseitegelegt.</translation>
    </message>
    <message>
        <source>its first line can&apos;t be understood</source>
        <translation>die erste Zeile ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>none of its other lines can be understood</source>
        <translation>keine ihrer weiteren Zeilen ist zu verstehen</translation>
    </message>
    <message>
        <source>a table in braces { }</source>
        <translation>eine Tabelle in geschweiften Klammern { }</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}). The history is empty for now.</source>
        <translation>{path} kann nicht geöffnet werden ({error}); der Verlauf ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of {path} can&apos;t be understood, nor set aside ({error}).</source>
        <translation>
            <numerusform>{count} Zeile von {path} ist nicht zu verstehen und ließ sich nicht beiseitelegen ({error}).</numerusform>
            <numerusform>{count} Zeilen von {path} sind nicht zu verstehen und ließen sich nicht beiseitelegen ({error}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of the history could not be understood; the file as it was is kept as {aside}, and all other sessions are there.</source>
        <translation>
            <numerusform>{count} Zeile des Verlaufs war nicht zu verstehen; die Datei, wie sie war, wird als {aside} aufbewahrt, und alle anderen Sitzungen sind da.</numerusform>
            <numerusform>{count} Zeilen des Verlaufs waren nicht zu verstehen; die Datei, wie sie war, wird als {aside} aufbewahrt, und alle anderen Sitzungen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>eine Liste von Tasten</translation>
    </message>
    <message>
        <source>a key that can be bound, such as &quot;PgDown&quot;</source>
        <translation>eine Taste, die belegt werden kann, etwa &quot;PgDown&quot;</translation>
    </message>
    <message>
        <source>a key that is bound only once</source>
        <translation>eine Taste, die nur einmal belegt ist</translation>
    </message>
    <message>
        <source>There is no programme “{wanted}”: did you mean {near}?</source>
        <translation>Das Programm „{wanted}“ gibt es nicht: Meintest du {near}?</translation>
    </message>
    <message>
        <source>There is no programme “{wanted}”: name one of {ids}, or a programme file.</source>
        <translation>Das Programm „{wanted}“ gibt es nicht: Nenne eines von {ids} oder eine Programmdatei.</translation>
    </message>
    <message>
        <source>There are {count} programmes “{wanted}”: name the file of one, {files}.</source>
        <translation>Es gibt {count} Programme „{wanted}“: Nenne die Datei von einem, {files}.</translation>
    </message>
    <message>
        <source>Your programmes in {folder} can&apos;t be read ({why}). Check the folder and its permissions; all other programmes are here.</source>
        <translation>Deine Programme in {folder} können nicht gelesen werden ({why}): Prüfe den Ordner und seine Rechte; alle anderen sind da.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>a number of seconds from {least} to {most}</source>
        <translation>eine Zahl von Sekunden von {least} bis {most}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>eines von {words}</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} oder {last}</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} und {last}</translation>
    </message>
    <message>
        <source>{problem}, the first in line {line}</source>
        <translation>{problem}, das erste in Zeile {line}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>eine riesige Zahl</translation>
    </message>
    <message>
        <source>did you mean &quot;{word}&quot;?</source>
        <translation>meintest du &quot;{word}&quot;?</translation>
    </message>
    <message>
        <source>the table of lengths</source>
        <translation>die Tabelle der Längen</translation>
    </message>
    <message>
        <source>a length can&apos;t be called {key}</source>
        <translation>eine Länge kann nicht {key} heißen</translation>
    </message>
    <message>
        <source>write it in the head of the file, above [lengths]</source>
        <translation>schreibe es in den Kopf der Datei, über [lengths]</translation>
    </message>
    <message>
        <source>the length {key} would be read as a total time</source>
        <translation>die Länge {key} würde als Gesamtzeit gelesen</translation>
    </message>
    <message>
        <source>begin it with a letter</source>
        <translation>beginne sie mit einem Buchstaben</translation>
    </message>
    <message>
        <source>there are no lengths in [lengths]</source>
        <translation>es gibt keine Längen in [lengths]</translation>
    </message>
    <message>
        <source>add one, as standard = &quot;Standard&quot;</source>
        <translation>füge eine hinzu, etwa standard = &quot;Standard&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names no length of this programme</source>
        <translation>&quot;{key}&quot; nennt keine Länge dieses Programms</translation>
    </message>
    <message>
        <source>write {ids}</source>
        <translation>schreibe {ids}</translation>
    </message>
    <message>
        <source>the table of lead-ins</source>
        <translation>die Tabelle der Wechselzeiten</translation>
    </message>
    <message>
        <source>the table of words for sides</source>
        <translation>die Tabelle der Wörter für die Seiten</translation>
    </message>
    <message>
        <source>the table of speech rules</source>
        <translation>die Tabelle der Regeln für Ansagen</translation>
    </message>
    <message>
        <source>&quot;{first}&quot; is not more than &quot;{before}&quot;</source>
        <translation>&quot;{first}&quot; ist nicht größer als &quot;{before}&quot;</translation>
    </message>
    <message>
        <source>give {first} a longer time</source>
        <translation>gib {first} eine längere Zeit</translation>
    </message>
    <message>
        <source>the table of safety</source>
        <translation>die Tabelle der Sicherheitshinweise</translation>
    </message>
    <message>
        <source>a safety note</source>
        <translation>ein Sicherheitshinweis</translation>
    </message>
    <message>
        <source>&quot;pressure&quot; is a list of {number}</source>
        <translation>&quot;pressure&quot; ist eine Liste mit {number} Einträgen</translation>
    </message>
    <message>
        <source>write one number, or two as [1, 2.5], decimals with a point, or tables with at and pressure</source>
        <translation>schreibe eine Zahl oder zwei wie [1, 2.5], Dezimalzahlen mit Punkt, oder Tabellen mit at und pressure</translation>
    </message>
    <message>
        <source>this point of pressure is not after the one before it</source>
        <translation>dieser Druckpunkt liegt nicht nach dem davor</translation>
    </message>
    <message>
        <source>put them in order</source>
        <translation>bringe sie in die richtige Reihenfolge</translation>
    </message>
    <message>
        <source>a point of pressure</source>
        <translation>ein Druckpunkt</translation>
    </message>
    <message>
        <source>a stroke pattern</source>
        <translation>ein Bewegungsmuster</translation>
    </message>
    <message>
        <source>this pattern ends no later than the one before it</source>
        <translation>dieses Muster endet nicht später als das davor</translation>
    </message>
    <message>
        <source>give each a later until; the last may go without</source>
        <translation>gib jedem ein späteres until; beim letzten darf es fehlen</translation>
    </message>
    <message>
        <source>this pattern ends at once</source>
        <translation>dieses Muster endet sofort</translation>
    </message>
    <message>
        <source>write for example &quot;50%&quot;</source>
        <translation>schreibe zum Beispiel &quot;50%&quot;</translation>
    </message>
    <message>
        <source>a stroke</source>
        <translation>eine Bewegung</translation>
    </message>
    <message>
        <source>&quot;press&quot; is longer than the stroke</source>
        <translation>&quot;press&quot; ist länger als die Bewegung</translation>
    </message>
    <message>
        <source>write at most its seconds</source>
        <translation>schreibe höchstens ihre Sekunden</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>eine Erinnerung</translation>
    </message>
    <message>
        <source>the prompt lies beyond the work of its step</source>
        <translation>die Erinnerung liegt außerhalb der Übungszeit ihres Schritts</translation>
    </message>
    <message>
        <source>place it earlier, or make the step longer</source>
        <translation>setze sie früher, oder mache den Schritt länger</translation>
    </message>
    <message>
        <source>the prompt {say} has {words} words</source>
        <translation>die Erinnerung {say} hat {words} Wörter</translation>
    </message>
    <message>
        <source>use at most {most_words}</source>
        <translation>nimm höchstens {most_words}</translation>
    </message>
    <message>
        <source>the prompt has both &quot;at&quot; and &quot;left&quot;</source>
        <translation>die Erinnerung hat sowohl &quot;at&quot; als auch &quot;left&quot;</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>behalte eines von beiden</translation>
    </message>
    <message>
        <source>the prompt does not say when</source>
        <translation>die Erinnerung sagt nicht, wann</translation>
    </message>
    <message>
        <source>add at = &quot;50%&quot;, at = &quot;20s&quot; or left = &quot;10s&quot;</source>
        <translation>füge at = &quot;50%&quot;, at = &quot;20s&quot; oder left = &quot;10s&quot; hinzu</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}</source>
        <translation>&quot;{key}&quot; ist {value}</translation>
    </message>
    <message>
        <source>there are two options {name}</source>
        <translation>es gibt zwei Optionen {name}</translation>
    </message>
    <message>
        <source>rename one</source>
        <translation>benenne eine um</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>eine Option</translation>
    </message>
    <message>
        <source>there are {number} options</source>
        <translation>es gibt {number} Optionen</translation>
    </message>
    <message>
        <source>offer at most {most_options}</source>
        <translation>biete höchstens {most_options} an</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names no option of this programme</source>
        <translation>&quot;{key}&quot; nennt keine Option dieses Programms</translation>
    </message>
    <message>
        <source>name {options}</source>
        <translation>nenne {options}</translation>
    </message>
    <message>
        <source>one that an [[option]] declares</source>
        <translation>eine, die ein [[option]] angibt</translation>
    </message>
    <message>
        <source>there is no option {value}</source>
        <translation>die Option {value} gibt es nicht</translation>
    </message>
    <message>
        <source>a part both with and without the same option never plays</source>
        <translation>ein Teil, der mit und zugleich ohne dieselbe Option gilt, wird nie gespielt</translation>
    </message>
    <message>
        <source>there is another step {id}</source>
        <translation>es gibt noch einen Schritt {id}</translation>
    </message>
    <message>
        <source>give one another id, or let opposite options choose between them</source>
        <translation>gib einem eine andere ID, oder lass gegensätzliche Optionen zwischen ihnen wählen</translation>
    </message>
    <message>
        <source>some choice of options leaves no step at all</source>
        <translation>bei mancher Wahl der Optionen bleibt gar kein Schritt übrig</translation>
    </message>
    <message>
        <source>let at least one step play without only-with and not-with</source>
        <translation>lass mindestens einen Schritt ohne only-with und not-with spielen</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>ein Teil</translation>
    </message>
    <message>
        <source>{what} has no parts</source>
        <translation>{what} hat keine Teile</translation>
    </message>
    <message>
        <source>add a {header} with step and seconds</source>
        <translation>füge ein {header} mit step und seconds hinzu</translation>
    </message>
    <message>
        <source>this comes to more than {most_steps} steps</source>
        <translation>das ergibt mehr als {most_steps} Schritte</translation>
    </message>
    <message>
        <source>repeat or count less often</source>
        <translation>wiederhole oder zähle weniger oft</translation>
    </message>
    <message>
        <source>the parts lie more than {deepest} groups deep</source>
        <translation>die Teile liegen mehr als {deepest} Gruppen tief</translation>
    </message>
    <message>
        <source>use fewer groups within groups</source>
        <translation>nimm weniger Gruppen ineinander</translation>
    </message>
    <message>
        <source>a part has both &quot;step&quot; and &quot;group&quot;</source>
        <translation>ein Teil hat sowohl &quot;step&quot; als auch &quot;group&quot;</translation>
    </message>
    <message>
        <source>a part has neither &quot;step&quot; nor &quot;group&quot;</source>
        <translation>ein Teil hat weder &quot;step&quot; noch &quot;group&quot;</translation>
    </message>
    <message>
        <source>add step = &quot;...&quot; with an id of its own</source>
        <translation>füge step = &quot;...&quot; mit einer eigenen ID hinzu</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>eine Gruppe</translation>
    </message>
    <message>
        <source>the group has nothing but rests</source>
        <translation>die Gruppe hat nichts als Ruhe</translation>
    </message>
    <message>
        <source>take this out, or add a step of work</source>
        <translation>nimm das heraus, oder füge einen Übungsschritt hinzu</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>take it out, or put what matters into say</source>
        <translation>nimm es heraus, oder schreib, was wichtig ist, in say</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in a counted step, which speaks its numbers or names and nothing else</source>
        <translation>&quot;{key}&quot; steht in einem gezählten Schritt, der nur seine Zahlen oder Namen spricht</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in a step with phases, which speaks nothing else</source>
        <translation>„{key}“ steht in einem Schritt mit Phasen, der sonst nichts spricht</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>nimm es heraus</translation>
    </message>
    <message>
        <source>the picture {written} lies outside the programme&apos;s folder</source>
        <translation>das Bild {written} liegt außerhalb des Ordners des Programms</translation>
    </message>
    <message>
        <source>put it beside the programme, and write its path from there with /</source>
        <translation>lege es neben das Programm, und schreibe seinen Pfad von dort aus mit /</translation>
    </message>
    <message>
        <source>there is no picture {written} in the programme&apos;s folder</source>
        <translation>im Ordner des Programms gibt es kein Bild {written}</translation>
    </message>
    <message>
        <source>put it there, or write its path from there</source>
        <translation>lege es dorthin oder schreibe seinen Pfad von dort aus</translation>
    </message>
    <message>
        <source>the picture {written} is neither a name nor a file</source>
        <translation>das Bild {written} ist weder ein Name noch eine Datei</translation>
    </message>
    <message>
        <source>write a name such as calf, or a path that ends in .svg or .png</source>
        <translation>schreibe einen Namen wie calf, oder einen Pfad, der auf .svg oder .png endet</translation>
    </message>
    <message>
        <source>Upstroke has no picture {written}</source>
        <translation>Upstroke hat kein Bild {written}</translation>
    </message>
    <message>
        <source>write one such as calf, or the path of a file that ends in .svg or .png</source>
        <translation>schreibe eines wie calf oder den Pfad einer Datei, die auf .svg oder .png endet</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>name a programme file</source>
        <translation>nenne eine Programmdatei</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation>prüfe ihren Namen und Ordner</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <translation>ihr Name ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the file can&apos;t be read ({why})</source>
        <translation>die Datei kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation>prüfe ihren Namen und ihre Rechte</translation>
    </message>
    <message>
        <source>the format is {found}, which this Upstroke does not know</source>
        <translation>das Format ist {found}, das dieses Upstroke nicht kennt</translation>
    </message>
    <message>
        <source>write format = {format}, or use a newer Upstroke</source>
        <translation>schreibe format = {format}, oder nimm ein neueres Upstroke</translation>
    </message>
    <message>
        <source>turns &quot;midway&quot; needs a step that lasts for seconds</source>
        <translation>turns &quot;midway&quot; braucht einen Schritt, dessen Dauer in Sekunden angegeben ist</translation>
    </message>
    <message>
        <source>use &quot;round&quot; to change the side with every item, or &quot;each&quot;</source>
        <translation>nimm &quot;round&quot;, um die Seite mit jeder Wiederholung zu wechseln, oder &quot;each&quot;</translation>
    </message>
    <message>
        <source>turns &quot;round&quot; needs counted items, or a group that repeats</source>
        <translation>turns &quot;round&quot; braucht gezählte Wiederholungen oder eine Gruppe, die sich wiederholt</translation>
    </message>
    <message>
        <source>use &quot;each&quot;, or &quot;midway&quot; to change the side in the middle</source>
        <translation>nimm &quot;each&quot;, oder &quot;midway&quot;, um die Seite in der Mitte zu wechseln</translation>
    </message>
    <message>
        <source>turns &quot;midway&quot; is for a single step</source>
        <translation>turns &quot;midway&quot; ist für einen einzelnen Schritt</translation>
    </message>
    <message>
        <source>use &quot;each&quot; or &quot;round&quot; for a group</source>
        <translation>nimm &quot;each&quot; oder &quot;round&quot; für eine Gruppe</translation>
    </message>
    <message>
        <source>turns &quot;round&quot; needs a group that repeats</source>
        <translation>turns &quot;round&quot; braucht eine Gruppe, die sich wiederholt</translation>
    </message>
    <message>
        <source>add repeat = 2 or more</source>
        <translation>füge repeat = 2 oder mehr hinzu</translation>
    </message>
    <message>
        <source>the sides are settled by the group around this</source>
        <translation>die Seiten legt schon die Gruppe darum fest</translation>
    </message>
    <message>
        <source>take the line out, or write sides = &quot;both&quot;</source>
        <translation>nimm die Zeile heraus, oder schreibe sides = &quot;both&quot;</translation>
    </message>
    <message>
        <source>turns &quot;{turns}&quot; needs two sides</source>
        <translation>turns &quot;{turns}&quot; braucht zwei Seiten</translation>
    </message>
    <message>
        <source>write sides = &quot;left, right&quot;, or take the line out</source>
        <translation>schreibe sides = &quot;left, right&quot;, oder nimm die Zeile heraus</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a table, but is {kind}</source>
        <translation>&quot;{key}&quot; sollte eine Tabelle sein, ist aber {kind}</translation>
    </message>
    <message>
        <source>write a table with its keys, as docs/programme-format.md shows</source>
        <translation>schreibe eine Tabelle mit ihren Schlüsseln, wie in docs/programme-format.md gezeigt</translation>
    </message>
    <message>
        <source>{what} has no &quot;{key}&quot;</source>
        <translation>{what} hat kein &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>add {key} = {example}</source>
        <translation>füge {key} = {example} hinzu</translation>
    </message>
    <message>
        <source>write its header with two brackets, {header}</source>
        <translation>schreibe die Kopfzeile mit zwei Klammern, {header}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a list of tables, but is {kind}</source>
        <translation>&quot;{key}&quot; sollte eine Liste von Tabellen sein, ist aber {kind}</translation>
    </message>
    <message>
        <source>it belongs in the head of the file, above the first line that begins with [</source>
        <translation>es gehört in den Kopf der Datei, über die erste Zeile, die mit [ beginnt</translation>
    </message>
    <message>
        <source>it belongs to a group, a [[part]] with group in place of step</source>
        <translation>es gehört zu einer Gruppe, einem [[part]] mit group anstelle von step</translation>
    </message>
    <message>
        <source>it belongs to a step, a [[part]] with step</source>
        <translation>es gehört zu einem Schritt, einem [[part]] mit step</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is an empty list</source>
        <translation>&quot;{key}&quot; ist eine leere Liste</translation>
    </message>
    <message>
        <source>write {header} and its keys</source>
        <translation>schreibe {header} und die Schlüssel dazu</translation>
    </message>
    <message>
        <source>there is no {header} above {below}</source>
        <translation>über {below} steht kein {header}</translation>
    </message>
    <message>
        <source>write {header} and its keys above it</source>
        <translation>schreibe {header} und seine Schlüssel darüber</translation>
    </message>
    <message>
        <source>it may have {keys}</source>
        <translation>möglich: {keys}</translation>
    </message>
    <message>
        <source>see docs/programme-format.md</source>
        <translation>siehe docs/programme-format.md</translation>
    </message>
    <message>
        <source>{what} has no key {key}</source>
        <translation>{what} hat keinen Schlüssel {key}</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is empty</source>
        <translation>&quot;{key}&quot; ist leer</translation>
    </message>
    <message>
        <source>write a text, or leave the line out</source>
        <translation>schreibe einen Text, oder lass die Zeile weg</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds a control character (U+{bad})</source>
        <translation>&quot;{key}&quot; enthält ein Steuerzeichen (U+{bad})</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds {side}, which is not filled in here</source>
        <translation>&quot;{key}&quot; enthält {side}, das hier nicht ersetzt wird</translation>
    </message>
    <message>
        <source>write it without; say, short and note may hold it</source>
        <translation>schreibe es ohne; say, short und note dürfen es enthalten</translation>
    </message>
    <message>
        <source>a brace</source>
        <translation>eine geschweifte Klammer</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds {brace}, which is not known</source>
        <translation>&quot;{key}&quot; enthält {brace}; das ist nicht bekannt</translation>
    </message>
    <message>
        <source>write {side} for the side, or both words as {words}</source>
        <translation>schreibe {side} für die Seite, oder beide Wörter als {words}</translation>
    </message>
    <message>
        <source>{value} can&apos;t be an id</source>
        <translation>{value} kann keine ID sein</translation>
    </message>
    <message>
        <source>use a to z, 0 to 9 and single hyphens, at most {longest_id} of them</source>
        <translation>nimm a bis z, 0 bis 9 und einzelne Bindestriche, höchstens {longest_id} davon</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not a language code</source>
        <translation>&quot;language&quot; ist kein Sprachcode</translation>
    </message>
    <message>
        <source>write for example language = &quot;en&quot;</source>
        <translation>schreibe zum Beispiel language = &quot;en&quot;</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>ein Schlüssel steht zweimal da</translation>
    </message>
    <message>
        <source>a table is given twice</source>
        <translation>eine Tabelle steht zweimal da</translation>
    </message>
    <message>
        <source>keep one header, or write [[...]] for a list</source>
        <translation>behalte eine Kopfzeile, oder schreibe [[...]] für eine Liste</translation>
    </message>
    <message>
        <source>a table is given in two places</source>
        <translation>eine Tabelle steht an zwei Stellen</translation>
    </message>
    <message>
        <source>keep its keys together</source>
        <translation>halte ihre Schlüssel zusammen</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>ein Text ist nicht geschlossen</translation>
    </message>
    <message>
        <source>add the closing quotes</source>
        <translation>füge die schließenden Anführungszeichen hinzu</translation>
    </message>
    <message>
        <source>a character may not stand here</source>
        <translation>ein Zeichen darf hier nicht stehen</translation>
    </message>
    <message>
        <source>close the text with its quote</source>
        <translation>schließe den Text mit seinem Anführungszeichen</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>das ist kein Wert</translation>
    </message>
    <message>
        <source>write texts in quotes, numbers and true or false bare</source>
        <translation>schreibe Texte in Anführungszeichen, Zahlen und true oder false ohne</translation>
    </message>
    <message>
        <source>there is no = after a key</source>
        <translation>nach einem Schlüssel fehlt =</translation>
    </message>
    <message>
        <source>write key = &quot;value&quot;</source>
        <translation>schreibe key = &quot;value&quot;</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>eine Liste ist nicht geschlossen</translation>
    </message>
    <message>
        <source>add ] after its last value</source>
        <translation>füge ] nach ihrem letzten Wert hinzu</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>eine Tabelle ist nicht geschlossen</translation>
    </message>
    <message>
        <source>add } after its last value</source>
        <translation>füge } nach ihrem letzten Wert hinzu</translation>
    </message>
    <message>
        <source>something follows after the value</source>
        <translation>nach dem Wert folgt noch etwas</translation>
    </message>
    <message>
        <source>take it out, or write all of it in quotes</source>
        <translation>nimm es weg oder schreibe alles zusammen in Anführungszeichen</translation>
    </message>
    <message>
        <source>this can&apos;t be a key</source>
        <translation>das kann kein Schlüssel sein</translation>
    </message>
    <message>
        <source>write keys of a to z, 0 to 9 and hyphens</source>
        <translation>schreibe Schlüssel aus a bis z, 0 bis 9 und Bindestrichen</translation>
    </message>
    <message>
        <source>the lines end with CR alone</source>
        <translation>die Zeilen enden nur mit CR</translation>
    </message>
    <message>
        <source>save the file with line ends LF or CRLF</source>
        <translation>speichere die Datei mit Zeilenenden LF oder CRLF</translation>
    </message>
    <message>
        <source>begin a new line for it</source>
        <translation>beginne dafür eine neue Zeile</translation>
    </message>
    <message>
        <source>a header is not closed</source>
        <translation>eine Kopfzeile ist nicht geschlossen</translation>
    </message>
    <message>
        <source>write [name], or [[name]] for a list</source>
        <translation>schreibe [name], oder [[name]] für eine Liste</translation>
    </message>
    <message>
        <source>a backslash stands alone</source>
        <translation>ein umgekehrter Schrägstrich steht allein</translation>
    </message>
    <message>
        <source>write \\ for one, or use &apos;...&apos; quotes</source>
        <translation>schreibe \\ für einen, oder nimm &apos;...&apos; als Anführungszeichen</translation>
    </message>
    <message>
        <source>this is neither a key nor a header</source>
        <translation>das ist weder ein Schlüssel noch eine Kopfzeile</translation>
    </message>
    <message>
        <source>a comma or semicolon ends the line</source>
        <translation>am Ende der Zeile steht ein Komma oder Strichpunkt</translation>
    </message>
    <message>
        <source>this is no comment</source>
        <translation>das ist kein Kommentar</translation>
    </message>
    <message>
        <source>begin comments with #</source>
        <translation>beginne Kommentare mit #</translation>
    </message>
    <message>
        <source>a text ends at its second &quot;</source>
        <translation>ein Text endet bei seinem zweiten &quot;</translation>
    </message>
    <message>
        <source>write \&quot; for each &quot; inside a text</source>
        <translation>schreibe \&quot; für jedes &quot; in einem Text</translation>
    </message>
    <message>
        <source>a text ends at its second &apos;</source>
        <translation>ein Text endet bei seinem zweiten &apos;</translation>
    </message>
    <message>
        <source>write it in &quot;...&quot; quotes, in which &apos; may stand</source>
        <translation>schreibe ihn in &quot;...&quot;, darin darf &apos; stehen</translation>
    </message>
    <message>
        <source>a header has more brackets after its name than before it</source>
        <translation>eine Überschrift hat nach dem Namen mehr Klammern als davor</translation>
    </message>
    <message>
        <source>something follows after the header</source>
        <translation>nach der Überschrift folgt noch etwas</translation>
    </message>
    <message>
        <source>take it out, or close the text before it</source>
        <translation>nimm es weg oder schließe den Text davor</translation>
    </message>
    <message>
        <source>close it with a straight &quot;</source>
        <translation>schließe ihn mit einem geraden &quot;</translation>
    </message>
    <message>
        <source>there is no comma between two keys of a table</source>
        <translation>zwischen zwei Schlüsseln einer Tabelle fehlt ein Komma</translation>
    </message>
    <message>
        <source>put one there</source>
        <translation>setze eines dazwischen</translation>
    </message>
    <message>
        <source>there is no comma between two values of a list</source>
        <translation>zwischen zwei Werten einer Liste fehlt ein Komma</translation>
    </message>
    <message>
        <source>a comma stands after the last key of a table</source>
        <translation>nach dem letzten Schlüssel einer Tabelle steht ein Komma</translation>
    </message>
    <message>
        <source>a table { ... } goes over several lines</source>
        <translation>eine Tabelle { ... } geht über mehrere Zeilen</translation>
    </message>
    <message>
        <source>write it on one</source>
        <translation>schreibe sie in eine</translation>
    </message>
    <message>
        <source>write key = &quot;value&quot;, the key of a to z, 0 to 9 and hyphens</source>
        <translation>schreibe schluessel = &quot;wert&quot;, den Schlüssel aus a bis z, 0 bis 9 und Bindestrichen</translation>
    </message>
    <message>
        <source>there is one = too many</source>
        <translation>ein = ist zu viel</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>die Datei ist größer als 4&#xa0;MiB</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>mache sie kleiner</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>save it with the encoding UTF-8</source>
        <translation>speichere sie in der Kodierung UTF-8</translation>
    </message>
    <message>
        <source>a key has a hundred parts or more</source>
        <translation>ein Schlüssel hat hundert Teile oder mehr</translation>
    </message>
    <message>
        <source>write a shorter one</source>
        <translation>schreibe einen kürzeren</translation>
    </message>
    <message>
        <source>lists or tables lie too deep in one another</source>
        <translation>Listen oder Tabellen liegen zu tief ineinander</translation>
    </message>
    <message>
        <source>use fewer levels</source>
        <translation>nimm weniger Ebenen</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>eine Zahl hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>write a smaller one</source>
        <translation>schreibe eine kleinere</translation>
    </message>
    <message>
        <source>{value} is no value</source>
        <translation>{value} ist kein Wert</translation>
    </message>
    <message>
        <source>write it without 0 in front: {value}</source>
        <translation>schreibe sie ohne 0 davor: {value}</translation>
    </message>
    <message>
        <source>a decimal has a figure on either side of its point: {value}</source>
        <translation>eine Dezimalzahl hat vor und nach dem Punkt eine Ziffer: {value}</translation>
    </message>
    <message>
        <source>write minutes and seconds in quotes: &quot;{value}&quot;</source>
        <translation>schreibe Minuten und Sekunden in Anführungszeichen: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>write it in quotes: &quot;{value}&quot;</source>
        <translation>schreibe es in Anführungszeichen: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>write texts in straight quotes: &quot;...&quot;</source>
        <translation>schreibe Texte in geraden Anführungszeichen: &quot;...&quot;</translation>
    </message>
    <message>
        <source>this is not TOML ({printable})</source>
        <translation>das ist kein TOML ({printable})</translation>
    </message>
    <message>
        <source>fix the line or take it out</source>
        <translation>berichtige die Zeile, oder nimm sie heraus</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>an entry of &quot;{key}&quot; should be {wanted}, but is {kind}</source>
        <translation>ein Eintrag von &quot;{key}&quot; sollte {wanted} sein, ist aber {kind}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be {wanted}, but is {kind}</source>
        <translation>&quot;{key}&quot; sollte {wanted} sein, ist aber {kind}</translation>
    </message>
    <message>
        <source>write for example {line}</source>
        <translation>schreibe zum Beispiel {line}</translation>
    </message>
    <message>
        <source>write an ordinary number</source>
        <translation>schreibe eine gewöhnliche Zahl</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {found} seconds</source>
        <translation>&quot;{key}&quot; ist {found} Sekunden</translation>
    </message>
    <message>
        <source>write 0 or more</source>
        <translation>schreibe 0 oder mehr</translation>
    </message>
    <message>
        <source>write a time above 0</source>
        <translation>schreibe eine Zeit über 0</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is longer than a day</source>
        <translation>&quot;{key}&quot; ist länger als ein Tag</translation>
    </message>
    <message>
        <source>write at most {most} seconds, or &quot;24h&quot;</source>
        <translation>schreibe höchstens {most} Sekunden oder &quot;24h&quot;</translation>
    </message>
    <message>
        <source>write at least 0.001</source>
        <translation>schreibe mindestens 0.001</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is no time</source>
        <translation>&quot;{key}&quot; ist {value}, und das ist keine Zeit</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, a time of day</source>
        <translation>&quot;{key}&quot; ist {value}, eine Uhrzeit</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>write a whole number from 1</source>
        <translation>schreibe eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is no percentage</source>
        <translation>&quot;{key}&quot; ist {value}, was kein Prozentwert ist</translation>
    </message>
    <message>
        <source>write for example &quot;30%&quot;</source>
        <translation>schreibe zum Beispiel &quot;30%&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is outside the work</source>
        <translation>&quot;{key}&quot; liegt außerhalb der Übungszeit</translation>
    </message>
    <message>
        <source>write &quot;0%&quot; to &quot;100%&quot;, or a number from 0 to 1</source>
        <translation>schreibe &quot;0%&quot; bis &quot;100%&quot;, oder eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>the pressure {found} is off the scale</source>
        <translation>der Druck {found} liegt außerhalb der Skala</translation>
    </message>
    <message>
        <source>ask for 0 or more, and less than {highest_pressure}</source>
        <translation>verlange 0 oder mehr, und weniger als {highest_pressure}</translation>
    </message>
    <message>
        <source>write {words}</source>
        <translation>schreibe {words}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a word, but is {kind}</source>
        <translation>&quot;{key}&quot; sollte ein Wort sein, ist aber {kind}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is not known</source>
        <translation>&quot;{key}&quot; ist {value}, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>write {key} = [{example}]</source>
        <translation>schreibe {key} = [{example}]</translation>
    </message>
    <message>
        <source>there is no length {length}</source>
        <translation>die Länge {length} gibt es nicht</translation>
    </message>
    <message>
        <source>the lengths are {lengths}</source>
        <translation>die Längen sind {lengths}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; gives nothing for the length &quot;{length}&quot;</source>
        <translation>&quot;{key}&quot; gibt nichts für die Länge &quot;{length}&quot; an</translation>
    </message>
    <message>
        <source>add {length} = ..., or write one value for all lengths</source>
        <translation>füge {length} = ... hinzu, oder schreibe einen Wert für alle Längen</translation>
    </message>
    <message>
        <source>the step has {present}, which do not go together</source>
        <translation>der Schritt hat {present}, was nicht zusammenpasst</translation>
    </message>
    <message>
        <source>keep either seconds, or counted items, or phases</source>
        <translation>behalte entweder Sekunden, oder gezählte Wiederholungen, oder Phasen</translation>
    </message>
    <message>
        <source>the step does not say how long it lasts</source>
        <translation>der Schritt sagt nicht, wie lange er dauert</translation>
    </message>
    <message>
        <source>add seconds = 60, or count and each, or phases</source>
        <translation>füge seconds = 60 hinzu, oder count und each, oder Phasen</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands beside sets</source>
        <translation>&quot;{key}&quot; steht neben set-Tabellen</translation>
    </message>
    <message>
        <source>write it inside each {header}</source>
        <translation>schreibe es in jedes {header}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in the first set</source>
        <translation>&quot;{key}&quot; steht in der ersten set-Tabelle</translation>
    </message>
    <message>
        <source>write it in the step, which opens it</source>
        <translation>schreibe es in den Schritt, der sie eröffnet</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>eine set-Tabelle</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands beside names, which are all said</source>
        <translation>&quot;{key}&quot; steht neben names, die alle gesprochen werden</translation>
    </message>
    <message>
        <source>a phase</source>
        <translation>eine Phase</translation>
    </message>
    <message>
        <source>the step has &quot;times&quot;, but no phases</source>
        <translation>der Schritt hat &quot;times&quot;, aber keine Phasen</translation>
    </message>
    <message>
        <source>add {header} tables</source>
        <translation>füge Tabellen {header} hinzu</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands without &quot;{other}&quot;</source>
        <translation>&quot;{key}&quot; steht ohne &quot;{other}&quot; da</translation>
    </message>
    <message>
        <source>add {other} = ..., or take {key} out</source>
        <translation>füge {other} = ... hinzu, oder nimm {key} heraus</translation>
    </message>
    <message>
        <source>&quot;least&quot; is more than &quot;most&quot;</source>
        <translation>&quot;least&quot; ist größer als &quot;most&quot;</translation>
    </message>
    <message>
        <source>exchange the two</source>
        <translation>vertausche die beiden</translation>
    </message>
    <message>
        <source>&quot;least&quot; and &quot;most&quot; do not enclose what is given for {outside}</source>
        <translation>&quot;least&quot; und &quot;most&quot; umschließen nicht, was für {outside} angegeben ist</translation>
    </message>
    <message>
        <source>widen them, or change the value</source>
        <translation>mache sie weiter, oder ändere den Wert</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is larger than {most_bytes} MiB</source>
        <translation>es ist größer als {most_bytes}&#xa0;MiB</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>es ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>line {lineno}: {msg}</source>
        <translation>Zeile {lineno}: {msg}</translation>
    </message>
    <message>
        <source>it is not JSON that can be read</source>
        <translation>es ist kein lesbares JSON</translation>
    </message>
    <message>
        <source>it does not begin with a brace {</source>
        <translation>es beginnt nicht mit einer geschweiften Klammer {</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {count} more values can&apos;t be used either.</source>
        <translation>
            <numerusform>{path}: {count} weiterer Wert ist auch nicht verwendbar.</numerusform>
            <numerusform>{path}: {count} weitere Werte sind auch nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, Zeile {line}</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}, but must be {needed}. Using the default until it is fixed.</source>
        <translation>{place}: {key} ist {value}, muss aber {needed} sein. Bis das behoben ist, gilt der Standardwert.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}). Using the default settings.</source>
        <translation>{path} kann nicht geöffnet werden ({error}); es gelten die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>{path} could no longer be read ({why}). It was kept as {aside}, and the settings you see here were saved.</source>
        <translation>{path} ließ sich nicht mehr lesen ({why}); die Datei wurde als {aside} beiseitegelegt, und die Einstellungen wurden so gespeichert, wie sie hier sind.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({why}) or moved aside ({error}). Using the default settings.</source>
        <translation>{path} kann nicht gelesen ({why}) und nicht beiseitegelegt werden ({error}); es gelten die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>{path} couldn&apos;t be read ({why}). It was kept as {aside}; using the default settings.</source>
        <translation>{path} konnte nicht gelesen werden ({why}); die Datei wurde als {aside} beiseitegelegt, und es gelten die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>{programme} is not available in the language “{language}”.</source>
        <translation>{programme} gibt es nicht in der Sprache „{language}“.</translation>
    </message>
    <message>
        <source>No programme can be used: {why}</source>
        <translation>Es ist kein Programm verwendbar: {why}</translation>
    </message>
    <message>
        <source>You left {title} at {time}, {step}.</source>
        <translation>Du hast {title} bei {time} verlassen, {step}.</translation>
    </message>
    <message>
        <source>Your place in this session can&apos;t be saved in {path} ({why}). The session goes on.</source>
        <translation>Wo diese Sitzung steht, lässt sich in {path} nicht vermerken ({why}); die Sitzung geht trotzdem weiter.</translation>
    </message>
    <message>
        <source>The history can&apos;t be saved in {path} ({why}). What you do now will be missing from it.</source>
        <translation>Der Verlauf kann nicht nach {path} geschrieben werden ({why}); was du jetzt tust, wird darin fehlen.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in {path} ({why}). Your changes last until you close Upstroke.</source>
        <translation>Die Einstellungen lassen sich nicht in {path} speichern ({why}). Deine Änderungen gelten, bis du Upstroke schließt.</translation>
    </message>
    <message>
        <source>Voice commands are off: {why}. Everything else works.</source>
        <translation>Keine Sprachbefehle: {why}. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>Opening the microphone.</source>
        <translation>Das Mikrofon wird geöffnet.</translation>
    </message>
    <message>
        <source>Listening. Nothing is recorded.</source>
        <translation>Hört zu. Nichts wird aufgenommen.</translation>
    </message>
    <message>
        <source>Voice commands are off: {why}.</source>
        <translation>Keine Sprachbefehle: {why}.</translation>
    </message>
    <message>
        <source>Heard: “{words}”.</source>
        <translation>Gehört: „{words}“.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A media panel or phone turned the volume down to zero. Turn it up there.</source>
        <translation>Eine Mediensteuerung oder ein Telefon hat die Lautstärke auf null gestellt: stell sie dort lauter.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Looking for a sound device.</source>
        <translation>Suche nach einem Tongerät.</translation>
    </message>
    <message>
        <source>No sound device found yet.</source>
        <translation>Noch kein Tongerät gefunden.</translation>
    </message>
    <message>
        <source>The sounds are not ready yet.</source>
        <translation>Die Töne sind noch nicht bereit.</translation>
    </message>
    <message>
        <source>There is nothing to play: the recordings are missing.</source>
        <translation>Es gibt nichts abzuspielen: Die Aufnahmen fehlen.</translation>
    </message>
    <message>
        <source>Your computer&apos;s sound is muted.</source>
        <translation>Der Ton deines Computers ist stumm.</translation>
    </message>
    <message>
        <source>Your computer&apos;s volume is at zero.</source>
        <translation>Die Lautstärke deines Computers ist auf null.</translation>
    </message>
    <message>
        <source>Upstroke is muted in your computer&apos;s volume mixer. Unmute it there.</source>
        <translation>Upstroke ist im Lautstärkemixer deines Systems stummgeschaltet: schalte den Ton dort wieder ein.</translation>
    </message>
    <message>
        <source>Upstroke is at zero in your computer&apos;s volume mixer. Turn it up there.</source>
        <translation>Upstroke steht im Lautstärkemixer deines Systems auf null: stell es dort lauter.</translation>
    </message>
    <message>
        <source>This is very quiet: the volumes in the settings are very low.</source>
        <translation>Das ist sehr leise: Die Lautstärken in den Einstellungen sind sehr niedrig.</translation>
    </message>
    <message>
        <source>If you heard nothing, turn up your computer&apos;s volume.</source>
        <translation>Wenn du nichts gehört hast, dreh die Lautstärke deines Computers auf.</translation>
    </message>
    <message>
        <source>Playing: a chime, through {player}.</source>
        <translation>Gerade zu hören: ein Gong, über {player}.</translation>
    </message>
    <message>
        <source>Playing: the voice, through {player}.</source>
        <translation>Gerade zu hören: die Stimme, über {player}.</translation>
    </message>
    <message>
        <source>Playing: a chime and the voice, through {player}.</source>
        <translation>Gerade zu hören: ein Gong und die Stimme, über {player}.</translation>
    </message>
    <message>
        <source>Nothing was played through {player}.</source>
        <translation>Über {player} wurde nichts gespielt.</translation>
    </message>
    <message>
        <source>Played: a chime, through {player}.</source>
        <translation>Gespielt: ein Gong, über {player}.</translation>
    </message>
    <message>
        <source>Played: the voice, through {player}.</source>
        <translation>Gespielt: die Stimme, über {player}.</translation>
    </message>
    <message>
        <source>Played: a chime and the voice, through {player}.</source>
        <translation>Gespielt: ein Gong und die Stimme, über {player}.</translation>
    </message>
    <message>
        <source>The voice is off: see Cues in the settings.</source>
        <translation>Die Stimme ist aus: siehe Signale in den Einstellungen.</translation>
    </message>
    <message>
        <source>The chimes are off: see Cues in the settings.</source>
        <translation>Die Gongs sind aus: siehe Signale in den Einstellungen.</translation>
    </message>
    <message>
        <source>The voice is muted: the volume is at zero in the settings.</source>
        <translation>Die Stimme ist stumm: Ihre Lautstärke steht in den Einstellungen auf null.</translation>
    </message>
    <message>
        <source>The chimes are muted: the volume is at zero in the settings.</source>
        <translation>Die Gongs sind stumm: Ihre Lautstärke steht in den Einstellungen auf null.</translation>
    </message>
    <message>
        <source>Spoken through {player}.</source>
        <translation>Gesprochen über {player}.</translation>
    </message>
    <message>
        <source>A session is running in the open window, so nothing was changed. End that session first.</source>
        <translation>Im offenen Fenster läuft eine Sitzung, deshalb wurde nichts geändert. Beende sie zuerst.</translation>
    </message>
    <message>
        <source>There is no player “{player}”.</source>
        <translation>Es gibt keinen Player „{player}“.</translation>
    </message>
    <message>
        <source>You asked for another session while one was running.</source>
        <translation>Eine andere Sitzung wurde angefordert, während eine Sitzung lief.</translation>
    </message>
    <message>
        <source>You asked for {programme} while a session was running.</source>
        <translation>{programme} wurde angefordert, während eine Sitzung lief.</translation>
    </message>
    <message>
        <source>Preparing the voice: {number} of {all}.</source>
        <translation>Die Stimme wird vorbereitet: {number} von {all}.</translation>
    </message>
    <message>
        <source>Preparing the voice.</source>
        <translation>Die Stimme wird vorbereitet.</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <extracomment>a sentence is spoken to try the voice</extracomment>
        <translation>Spricht.</translation>
    </message>
    <message>
        <source>The voice is muted: its volume is at zero.</source>
        <translation>Die Stimme ist stumm: Ihre Lautstärke steht auf null.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; does not name the side, as the programme itself does</source>
        <translation>&quot;{key}&quot; nennt die Seite nicht, wie es das Programm selbst tut</translation>
    </message>
    <message>
        <source>write {side} in it, or both words as {left|right}</source>
        <translation>schreibe {side} hinein, oder beide Wörter als {left|right}</translation>
    </message>
    <message>
        <source>a table of texts</source>
        <translation>eine Tabelle von Texten</translation>
    </message>
    <message>
        <source>the texts in {language} have no &quot;{key}&quot; here</source>
        <translation>die Texte auf {language} haben hier kein &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>until they have, the programme is in its own language</source>
        <translation>bis dahin bleibt das Programm in seiner eigenen Sprache</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {here}, and {own} in the programme</source>
        <translation>&quot;{key}&quot; hat {here}, im Programm sind es {own}</translation>
    </message>
    <message>
        <source>write one for each, in the same order</source>
        <translation>schreibe zu jedem einen, in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has words for left and right, but the step is on no side</source>
        <translation>&quot;{key}&quot; hat Wörter für links und rechts, aber der Schritt ist auf keiner Seite</translation>
    </message>
    <message>
        <source>write it without, or give the step its sides</source>
        <translation>schreibe es ohne, oder gib dem Schritt seine Seiten</translation>
    </message>
    <message>
        <source>the table of texts in other languages</source>
        <translation>die Tabelle der Texte in anderen Sprachen</translation>
    </message>
    <message>
        <source>the table of texts in a language</source>
        <translation>die Tabelle der Texte in einer Sprache</translation>
    </message>
    <message>
        <source>the programme itself is in the language {code}</source>
        <translation>das Programm selbst ist in der Sprache {code}</translation>
    </message>
    <message>
        <source>take these texts out, or change its language</source>
        <translation>nimm diese Texte heraus, oder ändere seine Sprache</translation>
    </message>
    <message>
        <source>Press Stop once more to end the session.</source>
        <translation>Drücke noch einmal Stopp, um die Sitzung zu beenden.</translation>
    </message>
    <message>
        <source>The session was paused while the computer slept.</source>
        <translation>Die Sitzung pausierte, während der Computer schlief.</translation>
    </message>
    <message>
        <source>Held too long: let go, then tap.</source>
        <translation>Zu lange gehalten: Lass los und tippe kurz.</translation>
    </message>
    <message>
        <source>No sound right now. Follow the window; the sound comes back by itself.</source>
        <translation>Gerade kein Ton. Folge dem Fenster; der Ton kommt von selbst wieder.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>Der Ton ist zurück.</translation>
    </message>
    <message>
        <source>Skipped. {key} takes it back.</source>
        <translation>Übersprungen. {key} nimmt es zurück.</translation>
    </message>
    <message>
        <source>The ambience can&apos;t be played: {why}.</source>
        <translation>Der Hintergrundklang kann nicht gespielt werden: {why}.</translation>
    </message>
    <message>
        <source>Qt found no sound device</source>
        <translation>Qt fand kein Tongerät</translation>
    </message>
    <message>
        <source>the sound device stopped</source>
        <translation>das Tongerät brach ab</translation>
    </message>
    <message>
        <source>the sound device can&apos;t be opened</source>
        <translation>das Tongerät lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the sound device stopped responding</source>
        <translation>das Tongerät reagiert nicht mehr</translation>
    </message>
    <message>
        <source>the sound device was changed</source>
        <translation>das Tongerät wurde gewechselt</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>es ist kein Mikrofon da</translation>
    </message>
    <message>
        <source>the microphone stopped</source>
        <translation>das Mikrofon brach ab</translation>
    </message>
    <message>
        <source>the microphone was changed</source>
        <translation>das Mikrofon wurde gewechselt</translation>
    </message>
    <message>
        <source>the microphone&apos;s format is not supported</source>
        <translation>das Format des Mikrofons wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>das Mikrofon liefert keinen Ton</translation>
    </message>
    <message>
        <source>no sound device can be opened</source>
        <translation>kein Audiogerät lässt sich öffnen</translation>
    </message>
    <message>
        <source>simpleaudio can&apos;t open the sound device ({error})</source>
        <translation>simpleaudio kann das Tongerät nicht öffnen ({error})</translation>
    </message>
    <message>
        <source>{file} is not 48 kHz mono</source>
        <translation>{file} ist nicht 48&#xa0;kHz mono</translation>
    </message>
    <message>
        <source>{file} is not a readable WAV file</source>
        <translation>{file} ist keine lesbare WAV-Datei</translation>
    </message>
    <message>
        <source>{file} has {bits}-bit samples instead of 16-bit ones</source>
        <translation>{file} hat {bits}-Bit-Werte statt 16-Bit-Werten</translation>
    </message>
    <message>
        <source>{file} does not say its sample rate</source>
        <translation>{file} gibt keine Abtastrate an</translation>
    </message>
    <message>
        <source>{library} is not installed</source>
        <translation>{library} ist nicht installiert</translation>
    </message>
    <message>
        <source>{library} can&apos;t be loaded ({error})</source>
        <translation>{library} lässt sich nicht laden ({error})</translation>
    </message>
    <message numerus="yes">
        <source>The files of {count} of {all} recordings are missing.</source>
        <translation>
            <numerusform>Die Datei von {count} der {all} Aufnahmen ist nicht da.</numerusform>
            <numerusform>Die Dateien von {count} der {all} Aufnahmen sind nicht da.</numerusform>
        </translation>
    </message>
    <message>
        <source>the library that decodes recordings is not installed</source>
        <translation>die Bibliothek, die Aufnahmen dekodiert, ist nicht installiert</translation>
    </message>
    <message>
        <source>{name} is not 48 kHz mono</source>
        <translation>{name} ist nicht 48&#xa0;kHz mono</translation>
    </message>
    <message>
        <source>{name} can&apos;t be decoded</source>
        <translation>{name} lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>{name} ({gender})</source>
        <translation>{name} ({gender})</translation>
    </message>
    <message>
        <source>{engine} did not answer within {seconds} s</source>
        <translation>{engine} antwortete nicht innerhalb von {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{engine} didn&apos;t start: {error}</source>
        <translation>{engine} lässt sich nicht starten: {error}</translation>
    </message>
    <message>
        <source>{engine} could not speak it</source>
        <translation>{engine} konnte es nicht sprechen</translation>
    </message>
    <message>
        <source>the voice of macOS</source>
        <translation>die Stimme von macOS</translation>
    </message>
    <message>
        <source>the voice of Windows</source>
        <translation>die Stimme von Windows</translation>
    </message>
    <message>
        <source>{engine} is not installed here</source>
        <translation>{engine} ist hier nicht installiert</translation>
    </message>
    <message>
        <source>the voice of the system</source>
        <translation>die Stimme des Systems</translation>
    </message>
    <message>
        <source>{engine} has no voice “{voice}” for this programme</source>
        <translation>{engine} hat keine Stimme „{voice}“ für dieses Programm</translation>
    </message>
    <message>
        <source>{engine} has no voice for this programme</source>
        <translation>{engine} hat keine Stimme für dieses Programm</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in {endings} or {last}.</source>
        <translation>Der Name der Datei muss auf {endings} oder {last} enden.</translation>
    </message>
    <message>
        <source>Of {steps} steps, only the first {chapters} have a chapter of their own, which is all that {ending} files can count; .m4a and .mp3 have one for each.</source>
        <translation>Von {steps} Schritten haben nur die ersten {chapters} ein eigenes Kapitel, weiter zählen {ending}-Dateien nicht; .m4a und .mp3 haben eins für jeden.</translation>
    </message>
    <message>
        <source>M4A needs ffmpeg, which is not installed: install your system&apos;s package ffmpeg, or the Python package imageio-ffmpeg, or choose a name that ends in .opus or .mp3.</source>
        <translation>M4A braucht ffmpeg, das nicht installiert ist: Installiere das Paket ffmpeg deines Systems oder das Python-Paket imageio-ffmpeg, oder wähle einen Namen, der auf .opus oder .mp3 endet.</translation>
    </message>
    <message>
        <source>ffmpeg can&apos;t write M4A: {why}.</source>
        <translation>ffmpeg kann M4A nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>es sagt nicht, warum</translation>
    </message>
    <message>
        <source>{form} can&apos;t be written here: {error}.</source>
        <translation>{form} lässt sich hier nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>The library that writes this format is not installed.</source>
        <translation>Die Bibliothek, die dieses Format schreibt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>the listener stopped</source>
        <translation>die Spracherkennung brach ab</translation>
    </message>
    <message>
        <source>the microphone did not answer</source>
        <translation>das Mikrofon antwortete nicht</translation>
    </message>
    <message>
        <source>the listener stopped responding</source>
        <translation>die Spracherkennung hing</translation>
    </message>
    <message>
        <source>The recorded voice can&apos;t be used, because {why}.</source>
        <translation>Die aufgenommene Stimme ist nicht verwendbar, denn {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} recordings can&apos;t be used; the first because {why}.</source>
        <translation>
            <numerusform>{count} von {wanted} Aufnahmen ist nicht verwendbar, denn {why}.</numerusform>
            <numerusform>{count} von {wanted} Aufnahmen sind nicht verwendbar; bei der ersten: {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({error})</source>
        <translation>{name} kann nicht gelesen werden ({error})</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} ist beschädigt</translation>
    </message>
    <message>
        <source>{name} is not of format {format}</source>
        <translation>{name} hat nicht das Format {format}</translation>
    </message>
    <message>
        <source>{name} lists no clips</source>
        <translation>{name} führt keine Clips auf</translation>
    </message>
    <message>
        <source>has the id “{id}” of another</source>
        <translation>hat die ID „{id}“ eines anderen</translation>
    </message>
    <message>
        <source>entry {number} {fault}</source>
        <translation>Eintrag {number} {fault}</translation>
    </message>
    <message>
        <source>is not a table</source>
        <translation>ist keine Tabelle</translation>
    </message>
    <message>
        <source>has no number of frames</source>
        <translation>hat keine Anzahl von Frames</translation>
    </message>
    <message>
        <source>has no {key}</source>
        <translation>hat kein {key}</translation>
    </message>
    <message>
        <source>has the unknown kind “{word}”</source>
        <translation>hat die unbekannte Art „{word}“</translation>
    </message>
    <message>
        <source>leads outside its folder with “{file}”</source>
        <translation>führt mit „{file}“ aus seinem Ordner hinaus</translation>
    </message>
    <message>
        <source>what was spoken can&apos;t be read</source>
        <translation>das Gesprochene kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>there was nothing to hear</source>
        <translation>es war nichts zu hören</translation>
    </message>
    <message>
        <source>the library that prepares speech can&apos;t be loaded</source>
        <translation>die Bibliothek, die Sprache aufbereitet, lässt sich nicht laden</translation>
    </message>
    <message>
        <source>A WAV file holds 12 hours at most; choose a name that ends in .flac or .opus.</source>
        <translation>Eine WAV-Datei fasst höchstens 12 Stunden; wähl einen Namen, der auf .flac oder .opus endet.</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written: {error}.</source>
        <translation>{out} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>{out} is a folder; give the name of a file.</source>
        <translation>{out} ist ein Ordner; gib den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>{out} is not a file that can be replaced.</source>
        <translation>{out} ist keine Datei, die überschrieben werden kann.</translation>
    </message>
    <message>
        <source>The sound “{text}” is longer than planned.</source>
        <translation>Der Ton „{text}“ ist länger als geplant.</translation>
    </message>
    <message>
        <source>The sound “{words}” can&apos;t be used: {fault}.</source>
        <translation>Der Ton „{words}“ ist nicht verwendbar: {fault}.</translation>
    </message>
    <message>
        <source>The sound “{words}” can&apos;t be read: {error}.</source>
        <translation>Der Ton „{words}“ kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The sound “{words}” is not 48 kHz mono.</source>
        <translation>Der Ton „{words}“ ist nicht 48&#xa0;kHz mono.</translation>
    </message>
    <message>
        <source>The timeline has a mistake: one of its sounds has no room.</source>
        <translation>Der Zeitplan ist fehlerhaft: Einer seiner Töne hat keinen Platz.</translation>
    </message>
    <message>
        <source>it would have been too late</source>
        <translation>es wäre zu spät gekommen</translation>
    </message>
    <message>
        <source>“{words}” was not played: {why}.</source>
        <translation>„{words}“ wurde nicht gespielt: {why}.</translation>
    </message>
    <message>
        <source>A sound was not played: {why}.</source>
        <translation>Ein Ton wurde nicht gespielt: {why}.</translation>
    </message>
    <message>
        <source>the silent output</source>
        <translation>die stumme Ausgabe</translation>
    </message>
    <message>
        <source>No sound can be played: {reasons}.</source>
        <translation>Es kann kein Ton gespielt werden: {reasons}.</translation>
    </message>
    <message>
        <source>Silent, as chosen.</source>
        <translation>Stumm, wie gewählt.</translation>
    </message>
    <message>
        <source>the player did not answer</source>
        <translation>der Player hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the player hung</source>
        <translation>der Player hat sich aufgehängt</translation>
    </message>
    <message>
        <source>the player broke off</source>
        <translation>der Player ist abgebrochen</translation>
    </message>
    <message>
        <source>No sound device found. The session goes on without sound; plug in headphones and it comes back.</source>
        <translation>Kein Audiogerät gefunden. Die Sitzung läuft ohne Ton weiter; steck Kopfhörer ein, und er kommt wieder.</translation>
    </message>
    <message>
        <source>The sound device stopped responding. The session goes on without sound until it comes back.</source>
        <translation>Das Audiogerät antwortet nicht mehr. Die Sitzung läuft ohne Ton weiter, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>{output} plays the sound, since {reasons}.</source>
        <translation>{output} spielt den Ton, denn {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>Another voice speaks {count} of {wanted} texts ({why}).</source>
        <translation>
            <numerusform>{count} von {wanted} Texten wird von einer anderen Stimme gesprochen ({why}).</numerusform>
            <numerusform>{count} von {wanted} Texten werden von einer anderen Stimme gesprochen ({why}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} texts are not spoken ({why}).</source>
        <translation>
            <numerusform>{count} von {wanted} Texten wird nicht gesprochen ({why}).</numerusform>
            <numerusform>{count} von {wanted} Texten werden nicht gesprochen ({why}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}, so another voice speaks.</source>
        <translation>{why}, daher spricht eine andere Stimme.</translation>
    </message>
    <message>
        <source>{why}, so there are only chimes.</source>
        <translation>{why}, daher gibt es nur Gongs.</translation>
    </message>
    <message>
        <source>there are no words in “{text}”</source>
        <translation>in „{text}“ sind keine Wörter</translation>
    </message>
    <message>
        <source>no speech program was found, such as espeak-ng</source>
        <translation>es wurde kein Programm zur Sprachausgabe gefunden, etwa espeak-ng</translation>
    </message>
    <message>
        <source>{engine}: {why}</source>
        <translation>{engine}: {why}</translation>
    </message>
    <message>
        <source>it can&apos;t be kept: {error}</source>
        <translation>es lässt sich nicht aufbewahren: {error}</translation>
    </message>
    <message>
        <source>the clip vanished</source>
        <translation>der Clip verschwand</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} sounds are missing ({why}).</source>
        <translation>
            <numerusform>{count} von {wanted} Tönen fehlt ({why}).</numerusform>
            <numerusform>{count} von {wanted} Tönen fehlen ({why}).</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no clip “{clip}”</source>
        <translation>den Clip „{clip}“ gibt es nicht</translation>
    </message>
    <message>
        <source>{name} is not as long as expected</source>
        <translation>{name} ist nicht so lang, wie es sein sollte</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}: {error}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Upstroke: voice commands</source>
        <translation>Upstroke: Sprachbefehle</translation>
    </message>
    <message>
        <source>“{text}” is not heard: there is no room for it.</source>
        <translation>„{text}“ ist nicht zu hören: Dafür ist kein Platz.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: no voice of this computer can say it.</source>
        <translation>„{text}“ ist nicht zu hören: Keine Stimme dieses Computers kann es sprechen.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: it belongs beyond the end of its step.</source>
        <translation>„{text}“ ist nicht zu hören: Es gehört hinter das Ende seines Schritts.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: the step has no second side.</source>
        <translation>„{text}“ ist nicht zu hören: Der Schritt hat keine zweite Seite.</translation>
    </message>
    <message>
        <source>“{text}” has no room, and “{said}” is said instead.</source>
        <translation>„{text}“ hat keinen Platz, stattdessen kommt „{said}“.</translation>
    </message>
    <message>
        <source>“{text}” has no voice, and “{said}” is said instead.</source>
        <translation>Für „{text}“ gibt es keine Stimme, stattdessen kommt „{said}“.</translation>
    </message>
    <message>
        <source>“{text}” belongs beyond the end, and “{said}” is said instead.</source>
        <translation>„{text}“ gehört hinter das Ende, stattdessen kommt „{said}“.</translation>
    </message>
    <message>
        <source>“{text}” has no room, and a chime or tick sounds instead.</source>
        <translation>„{text}“ hat keinen Platz, stattdessen kommt ein Klang oder ein Ticken.</translation>
    </message>
    <message>
        <source>“{text}” keeps from harm and is not heard: there is no time for it.</source>
        <translation>„{text}“ bewahrt vor Schaden und ist nicht zu hören: Dafür ist keine Zeit.</translation>
    </message>
    <message>
        <source>A lead-in of at least {seconds} s would help.</source>
        <translation>Eine Wechselzeit (lead-in) von mindestens {seconds}&#xa0;s würde helfen.</translation>
    </message>
    <message>
        <source>At least {seconds} s of work would help.</source>
        <translation>Mindestens {seconds}&#xa0;s Arbeit würden helfen.</translation>
    </message>
    <message>
        <source>At least {seconds} s for each would help.</source>
        <translation>Mindestens {seconds}&#xa0;s für jedes (each) würden helfen.</translation>
    </message>
    <message>
        <source>A phase of at least {seconds} s would help.</source>
        <translation>Eine Phase von mindestens {seconds}&#xa0;s würde helfen.</translation>
    </message>
    <message>
        <source>At {seconds} s there is room for it.</source>
        <translation>Bei {seconds}&#xa0;s ist Platz dafür.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>Und noch {count}.</numerusform>
            <numerusform>Und noch {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no length “{length}”; {mend}, or one of {lengths}.</source>
        <translation>Die Länge „{length}“ gibt es nicht; {mend}, oder eine von {lengths}.</translation>
    </message>
    <message>
        <source>write more than 0s and at most 24h</source>
        <translation>schreibe mehr als 0s und höchstens 24h</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps were skipped.</source>
        <translation>
            <numerusform>Ein Schritt wurde übersprungen.</numerusform>
            <numerusform>{count} Schritte wurden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>write {number}m for minutes or {number}s for seconds</source>
        <translation>schreibe {number}m für Minuten oder {number}s für Sekunden</translation>
    </message>
    <message>
        <source>a decimal has a point: {pointed}</source>
        <translation>Dezimalzahlen haben einen Punkt: {pointed}</translation>
    </message>
    <message>
        <source>write minutes and seconds as 4:00, and hours before them as 1:05:00</source>
        <translation>schreibe Minuten und Sekunden als 4:00, mit Stunden davor als 1:05:00</translation>
    </message>
    <message>
        <source>write for example 90s, 15m, 1h 30m or 4:00</source>
        <translation>schreibe zum Beispiel 90s, 15m, 1h 30m oder 4:00</translation>
    </message>
    <message>
        <source>Upstroke is already open, but didn&apos;t say whether it did what you asked.</source>
        <translation>Upstroke ist schon offen, sagt aber nicht, ob es getan hat, was du wolltest.</translation>
    </message>
    <message>
        <source>{why}: it belongs to {owner}, and `{command}` makes it yours again</source>
        <translation>{why}: sie gehört {owner}, und mit `{command}` gehört sie wieder dir</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so settings and history are lost when it closes. Set the variable HOME to its path.</source>
        <translation>Upstroke findet deinen persönlichen Ordner nicht, deshalb gehen Einstellungen und Verlauf beim Schließen verloren. Setze die Variable HOME auf seinen Pfad.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so settings are lost when it closes. Set the variable HOME to its path.</source>
        <translation>Upstroke findet deinen persönlichen Ordner nicht, deshalb gehen Einstellungen beim Schließen verloren. Setze die Variable HOME auf seinen Pfad.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so the history is lost when it closes. Set the variable HOME to its path.</source>
        <translation>Upstroke findet deinen persönlichen Ordner nicht, deshalb geht der Verlauf beim Schließen verloren. Setze die Variable HOME auf seinen Pfad.</translation>
    </message>
</context>
</TS>
