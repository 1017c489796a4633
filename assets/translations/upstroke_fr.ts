<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Guides you through massaging your own legs, by sound, hands free.</source>
        <translation>Vous guide par le son dans le massage de vos jambes, les mains libres.</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>affiche la version et quitte</translation>
    </message>
    <message>
        <source>verbs</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>play a programme, in the window or the terminal</source>
        <translation>joue un programme, dans la fenêtre ou dans le terminal</translation>
    </message>
    <message>
        <source>check programme files and list every mistake</source>
        <translation>vérifie des fichiers de programme et en donne toutes les erreurs</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>list the programmes and their lengths</source>
        <translation>donne la liste des programmes et de leurs durées</translation>
    </message>
    <message>
        <source>a programme file, or the id of a programme</source>
        <translation>un fichier de programme ou l’id d’un programme</translation>
    </message>
    <message>
        <source>show what was found: display, players, voices, folders</source>
        <translation>montre ce qui a été trouvé&#xa0;: écran, lecteurs, voix, dossiers</translation>
    </message>
    <message>
        <source>list your past sessions</source>
        <translation>donne la liste de vos séances passées</translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation>en JSON, pour des programmes</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet</source>
        <translation>en tableau pour un tableur</translation>
    </message>
    <message>
        <source>list every step and sound with its time</source>
        <translation>donne chaque étape et chaque son avec son heure</translation>
    </message>
    <message>
        <source>save a session as a sound file</source>
        <translation>enregistre une séance dans un fichier audio</translation>
    </message>
    <message>
        <source>with this programme chosen</source>
        <translation>avec ce programme choisi</translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation>commence aussitôt</translation>
    </message>
    <message>
        <source>without a window</source>
        <translation>sans fenêtre</translation>
    </message>
    <message>
        <source>as a file, for the phone</source>
        <translation>dans un fichier, pour le téléphone</translation>
    </message>
    <message>
        <source>Exit status: 0 if all went well, 1 and a sentence if something failed, 2 if the command was not understood.</source>
        <translation>Code de retour&#xa0;: 0 si tout s’est bien passé, 1 et une phrase si quelque chose a échoué, 2 si la commande n’a pas été comprise.</translation>
    </message>
    <message>
        <source>Without a verb the window opens.</source>
        <translation>Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Play a programme, in the window or the terminal.</source>
        <translation>Joue un programme, dans la fenêtre ou dans le terminal.</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>resume the session that was running when Upstroke closed</source>
        <translation>reprend la séance qui était en cours quand Upstroke s’est fermé</translation>
    </message>
    <message>
        <source>start right away; by this you agree to the programme&apos;s safety note</source>
        <translation>commence tout de suite&#x202f;; vous acceptez ainsi la note de sécurité du programme</translation>
    </message>
    <message>
        <source>the programme&apos;s language, such as de; if left out, the language Upstroke is shown in, if the programme has it, or the programme&apos;s own</source>
        <translation>la langue du programme, telle que de&#x202f;; à défaut, celle d’Upstroke si le programme l’a, ou la sienne propre</translation>
    </message>
    <message>
        <source>in the terminal, without a window</source>
        <translation>dans le terminal, sans fenêtre</translation>
    </message>
    <message>
        <source>what plays the sound; if left out, as in the settings (at first auto: the best one that works)</source>
        <translation>ce qui joue le son&#x202f;; à défaut, ce que disent les réglages (au départ auto&#xa0;: le meilleur qui marche)</translation>
    </message>
    <message>
        <source>leave when the session is over</source>
        <translation>quitte quand la séance est finie</translation>
    </message>
    <message>
        <source>List every step and sound of a session with its time, as it would be played.</source>
        <translation>Donne chaque étape et chaque son d’une séance avec son heure, comme elle serait jouée.</translation>
    </message>
    <message>
        <source>Save a session as a sound file: the same sounds at the same times, with a chapter for each step.</source>
        <translation>Enregistre une séance dans un fichier audio&#xa0;: les mêmes sons aux mêmes heures, avec un chapitre par étape.</translation>
    </message>
    <message>
        <source>the file to write, ending in .wav, .flac, .ogg, .opus, .mp3 or .m4a; an existing file is replaced</source>
        <translation>le fichier, en .wav, .flac, .ogg, .opus, .mp3 ou .m4a&#x202f;; s’il existe déjà, il est remplacé</translation>
    </message>
    <message>
        <source>a programme&apos;s id (see `upstroke list`) or a programme file</source>
        <translation>l’id d’un programme (voir `upstroke list`) ou un fichier de programme</translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>one of the programme&apos;s lengths, such as quick, or a total to the second, such as 15m, 1h30, 900s, 15:30 or &quot;15 min 21 s&quot;; if left out, the length chosen last, or the programme&apos;s own</source>
        <translation>une des durées du programme, telle que quick, ou un total à la seconde, tel que 15m, 1h30, 900s, 15:30 ou &quot;15 min 21 s&quot;&#x202f;; à défaut, la dernière choisie ou celle du programme</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>There is no session to resume.</source>
        <translation>Il n’y a pas de séance à reprendre.</translation>
    </message>
    <message>
        <source>{offer} It can&apos;t be resumed right now: {why} Upstroke will offer it again.</source>
        <translation>{offer} On ne peut pas la reprendre pour l’instant : {why} Upstroke la proposera de nouveau.</translation>
    </message>
    <message>
        <source>{offer} That is too long ago to resume; you&apos;ll find it in the history.</source>
        <translation>{offer} C’est trop ancien pour la reprendre ; vous la trouverez dans l’historique.</translation>
    </message>
    <message>
        <source>its programme has changed since.</source>
        <translation>son programme a changé depuis.</translation>
    </message>
    <message>
        <source>{programme} is fine ({lengths}).</source>
        <translation>{programme} est bon ({lengths}).</translation>
    </message>
    <message>
        <source>Complete in these languages too: {languages}.</source>
        <translation>Complet aussi en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>display</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>player</source>
        <translation>lecteur</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>parole</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>session bus</source>
        <translation>bus de session</translation>
    </message>
    <message>
        <source>screen readers</source>
        <translation>lecteurs d’écran</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>programmes</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>clips</source>
        <translation>clips</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>{version} on Python {python}, {system}</source>
        <translation>{version} avec Python {python}, {system}</translation>
    </message>
    <message>
        <source>none ({recogniser} is not installed): no voice commands</source>
        <translation>aucune ({recogniser} n’est pas installé)&#xa0;: pas de commandes vocales</translation>
    </message>
    <message>
        <source>{recogniser}, for voice commands</source>
        <translation>{recogniser}, pour les commandes vocales</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}&#xa0;:</translation>
    </message>
    <message>
        <source>none ({why}); play in the terminal with --terminal</source>
        <translation>aucune ({why})&#x202f;; jouez dans le terminal avec --terminal</translation>
    </message>
    <message>
        <source>{player} plays</source>
        <translation>{player} joue</translation>
    </message>
    <message>
        <source>{player} does not play ({why})</source>
        <translation>{player} ne joue pas ({why})</translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} phrases of the programmes are recorded</source>
        <translation>
            <numerusform>{recorded} sur {count} phrase des programmes est enregistrée</numerusform>
            <numerusform>{recorded} sur {count} phrases des programmes sont enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>the recorded voice is chosen; other texts are spoken by {engine}</source>
        <translation>la voix enregistrée est choisie&#x202f;; les autres textes sont dits par {engine}</translation>
    </message>
    <message>
        <source>the recorded voice is chosen; other texts are not spoken: install a speech program, such as espeak-ng</source>
        <translation>la voix enregistrée est choisie&#x202f;; les autres textes ne sont pas dits&#xa0;: installez une synthèse vocale, comme espeak-ng</translation>
    </message>
    <message>
        <source>{fault}, although you chose it; another voice speaks</source>
        <translation>{fault}, bien que ce soit le choix fait&#x202f;; une autre voix parle</translation>
    </message>
    <message>
        <source>{engine} with its voice {voice} is chosen, at {rate} % of the usual pace</source>
        <translation>{engine} avec sa voix {voice} est choisi, à {rate}&#x202f;% du rythme habituel</translation>
    </message>
    <message>
        <source>{engine} is chosen, at {rate} % of the usual pace</source>
        <translation>{engine} est choisi, à {rate}&#x202f;% du rythme habituel</translation>
    </message>
    <message numerus="yes">
        <source>{engine} can be chosen, with {count} voices for English</source>
        <translation>
            <numerusform>{engine} peut être choisi, avec {count} voix pour l’anglais</numerusform>
            <numerusform>{engine} peut être choisi, avec {count} voix pour l’anglais</numerusform>
        </translation>
    </message>
    <message>
        <source>{engine} can be chosen, with its own voice for English</source>
        <translation>{engine} peut être choisi, avec sa propre voix pour l’anglais</translation>
    </message>
    <message>
        <source>{language} is spoken by {engine}</source>
        <translation>{language}&#xa0;: parlé par {engine}</translation>
    </message>
    <message>
        <source>is written by {program}</source>
        <translation>est écrit par {program}</translation>
    </message>
    <message>
        <source>can&apos;t be looked for without Qt</source>
        <translation>ne peut être cherché sans Qt</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how hard the hands press, in five words</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not kept when Upstroke ends</source>
        <translation>pas gardés quand Upstroke se termine</translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation>{path} (pas encore là)</translation>
    </message>
    <message>
        <source>finished, {time}</source>
        <translation>finie, {time}</translation>
    </message>
    <message>
        <source>stopped at {at} of {total}</source>
        <translation>arrêtée à {at} sur {total}</translation>
    </message>
    <message>
        <source>left at {at} of {total}</source>
        <translation>quittée à {at} sur {total}</translation>
    </message>
    <message>
        <source>at the end after {time}</source>
        <translation>à la fin après {time}</translation>
    </message>
    <message>
        <source>stopped at {at} of {total} after {time}</source>
        <translation>arrêtée à {at} sur {total} après {time}</translation>
    </message>
    <message>
        <source>left at {at} of {total} after {time}</source>
        <translation>quittée à {at} sur {total} après {time}</translation>
    </message>
    <message>
        <source>No sessions yet.</source>
        <translation>Pas encore de séance.</translation>
    </message>
    <message>
        <source>{offer} To resume it: `upstroke play --continue`.</source>
        <translation>{offer} Pour la reprendre&#xa0;: `upstroke play --continue`.</translation>
    </message>
    <message numerus="yes">
        <source>{text}, {count} steps skipped</source>
        <translation>
            <numerusform>{text}, {count} étape sautée</numerusform>
            <numerusform>{text}, {count} étapes sautées</numerusform>
        </translation>
    </message>
    <message>
        <source>{text}, legs {before} to {after}</source>
        <translation>{text}, jambes de {before} à {after}</translation>
    </message>
    <message>
        <source>{programme}: {text}</source>
        <translation>{programme}&#xa0;: {text}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all.</source>
        <translation>
            <numerusform>{count} séance, dont {finished} finie, {time} en tout.</numerusform>
            <numerusform>{count} séances, dont {finished} finies, {time} en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all, legs {better} on average.</source>
        <translation>
            <numerusform>{count} séance, dont {finished} finie, {time} en tout, jambes {better} en moyenne.</numerusform>
            <numerusform>{count} séances, dont {finished} finies, {time} en tout, jambes {better} en moyenne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps were skipped in {count} of them.</source>
        <translation>
            <numerusform>Dans l’une d’elles, des étapes ont été sautées.</numerusform>
            <numerusform>Dans {count} d’entre elles, des étapes ont été sautées.</numerusform>
        </translation>
    </message>
    <message>
        <source>{programme}: {lengths}</source>
        <translation>{programme}&#xa0;: {lengths}</translation>
    </message>
    <message>
        <source>Upstroke has to close ({error}). The details are in {file}.</source>
        <translation>Upstroke doit se fermer ({error}). Les détails sont dans {file}.</translation>
    </message>
    <message>
        <source>Upstroke has to close ({error}).</source>
        <translation>Upstroke doit se fermer ({error}).</translation>
    </message>
    <message>
        <source>Something went wrong ({file}): {error}.</source>
        <translation>Quelque chose s’est mal passé ({file})&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation>Quelque chose s’est mal passé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>pas d’autres détails</translation>
    </message>
    <message>
        <source>argument {name}: {why}</source>
        <translation>argument {name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>not allowed with argument {names}</source>
        <translation>non admis avec l’argument {names}</translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation>il faut un des arguments {names}</translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation>il manque les arguments suivants&#xa0;: {names}</translation>
    </message>
    <message>
        <source>unrecognized arguments: {given}</source>
        <translation>arguments inconnus&#xa0;: {given}</translation>
    </message>
    <message>
        <source>invalid choice: {given} (choose from {choices})</source>
        <translation>choix non valable&#xa0;: {given} (choisissez parmi {choices})</translation>
    </message>
    <message>
        <source>invalid int value: {given}</source>
        <translation>nombre entier non valable&#xa0;: {given}</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>un argument est attendu</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>au moins un argument est attendu</translation>
    </message>
    <message>
        <source>ignored explicit argument {given}</source>
        <translation>argument explicite {given} ignoré</translation>
    </message>
    <message>
        <source>ambiguous option: {given} could match {names}</source>
        <translation>option ambiguë&#xa0;: {given} peut être {names}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage&#xa0;: </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>arguments positionnels</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>affiche cette aide et quitte</translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation>{program}&#xa0;: erreur&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{file}: {programme}, {time}.</source>
        <translation>{file}&#xa0;: {programme}, {time}.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>repos</translation>
    </message>
    <message>
        <source>{kind}, {seconds} s</source>
        <translation>{kind}, {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>pulse, {count} taps</source>
        <translation>
            <numerusform>pulsation, {count} coup</numerusform>
            <numerusform>pulsation, {count} coups</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{cue}, which rings until the end</source>
        <translation>{cue}, résonne jusqu’à la fin</translation>
    </message>
    <message>
        <source>{cue}, no sound for it</source>
        <translation>{cue}, sans son disponible</translation>
    </message>
    <message>
        <source>Not heard as written:</source>
        <translation>Ne s’entend pas tel qu’écrit :</translation>
    </message>
    <message numerus="yes">
        <source>{title} ({count} times)</source>
        <translation>
            <numerusform>{title} ({count} fois)</numerusform>
            <numerusform>{title} ({count} fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no display ({why})</source>
        <translation>il n’y a pas d’écran ({why})</translation>
    </message>
    <message>
        <source>Qt can&apos;t be used ({why})</source>
        <translation>Qt ne peut être utilisé ({why})</translation>
    </message>
    <message>
        <source>Upstroke is already open. Its window is in front now.</source>
        <translation>Upstroke est déjà ouvert. Sa fenêtre est maintenant devant.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t open a window: {why}. You can use it in the terminal: `upstroke play {programme} --terminal`.</source>
        <translation>Upstroke ne peut pas ouvrir de fenêtre&#xa0;: {why}. Dans le terminal&#xa0;: `upstroke play {programme} --terminal`.</translation>
    </message>
    <message>
        <source>{length} is not possible exactly. The nearest is {nearest}.</source>
        <translation>{length} exactement n’est pas possible. Le plus proche est {nearest}.</translation>
    </message>
    <message>
        <source>With these settings there is no step left to do. Give a step some time, or choose other sides.</source>
        <translation>Avec ces réglages, il ne reste aucune étape. Donnez du temps à l’une d’elles, ou choisissez d’autres côtés.</translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation>Pause et reprise</translation>
    </message>
    <message>
        <source>Start or go on, never pause</source>
        <translation>Démarrer ou reprendre, jamais mettre en pause</translation>
    </message>
    <message>
        <source>Pause, never go on</source>
        <translation>Mettre en pause, jamais reprendre</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Pedal: next step</source>
        <translation>Pédale&#xa0;: étape suivante</translation>
    </message>
    <message>
        <source>Pedal: previous step</source>
        <translation>Pédale&#xa0;: étape précédente</translation>
    </message>
    <message>
        <source>Undo a jump, a change of time or a stop</source>
        <translation>Annuler un saut, un changement de temps ou un arrêt</translation>
    </message>
    <message>
        <source>This step again, from its beginning</source>
        <translation>Cette étape à nouveau, depuis le début</translation>
    </message>
    <message>
        <source>More time for this step</source>
        <translation>Plus de temps pour cette étape</translation>
    </message>
    <message>
        <source>Less time for this step</source>
        <translation>Moins de temps pour cette étape</translation>
    </message>
    <message>
        <source>Stop (press twice)</source>
        <translation>Arrêter (appuyez deux fois)</translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation>Dire ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Say how long it still takes</source>
        <translation>Dire combien de temps il reste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Small window on top of others, and back</source>
        <translation>Petite fenêtre par-dessus les autres, et retour</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivante</translation>
    </message>
    <message>
        <source>back</source>
        <translation>précédente</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>répéter</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêter</translation>
    </message>
    <message>
        <source>help</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>pause, and go on</source>
        <translation>pause, et reprise</translation>
    </message>
    <message>
        <source>go on, never pause</source>
        <translation>reprise, jamais de pause</translation>
    </message>
    <message>
        <source>pause, never go on</source>
        <translation>pause, jamais de reprise</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>step before</source>
        <translation>étape d’avant</translation>
    </message>
    <message>
        <source>pedal: next; soon again: undo</source>
        <translation>pédale&#xa0;: suivante&#x202f;; vite à nouveau&#xa0;: annuler</translation>
    </message>
    <message>
        <source>pedal: back; soon again: undo</source>
        <translation>pédale&#xa0;: précédente&#x202f;; vite à nouveau&#xa0;: annuler</translation>
    </message>
    <message>
        <source>this step again</source>
        <translation>cette étape à nouveau</translation>
    </message>
    <message>
        <source>more time for this step</source>
        <translation>plus de temps pour cette étape</translation>
    </message>
    <message>
        <source>less time</source>
        <translation>moins de temps</translation>
    </message>
    <message>
        <source>stop (asked once more)</source>
        <translation>arrêter (demande confirmation)</translation>
    </message>
    <message>
        <source>say what comes next</source>
        <translation>dire ce qui vient ensuite</translation>
    </message>
    <message>
        <source>say how long it still takes</source>
        <translation>dire combien de temps il reste</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>{key} {act}</source>
        <translation>{key} {act}</translation>
    </message>
    <message>
        <source>space</source>
        <comment>a key</comment>
        <translation>espace</translation>
    </message>
    <message>
        <source>enter</source>
        <comment>a key</comment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>page up</source>
        <comment>a key</comment>
        <translation>page préc.</translation>
    </message>
    <message>
        <source>page down</source>
        <comment>a key</comment>
        <translation>page suiv.</translation>
    </message>
    <message>
        <source>right</source>
        <comment>a key</comment>
        <translation>droite</translation>
    </message>
    <message>
        <source>left</source>
        <comment>a key</comment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>up</source>
        <comment>a key</comment>
        <translation>haut</translation>
    </message>
    <message>
        <source>down</source>
        <comment>a key</comment>
        <translation>bas</translation>
    </message>
    <message>
        <source>backspace</source>
        <comment>a key</comment>
        <translation>retour arrière</translation>
    </message>
    <message>
        <source>insert</source>
        <comment>a key</comment>
        <translation>inser</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a key</comment>
        <translation>suppr</translation>
    </message>
    <message>
        <source>home</source>
        <comment>a key</comment>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <comment>a key</comment>
        <translation>fin</translation>
    </message>
    <message>
        <source>Skipped. The pedal again takes it back.</source>
        <translation>Étape sautée. La pédale à nouveau l’annule.</translation>
    </message>
    <message>
        <source>Stop? Press s or Ctrl-C again to stop.</source>
        <translation>Arrêter&#x202f;? Appuyez à nouveau sur s ou Ctrl-C pour arrêter.</translation>
    </message>
    <message>
        <source>{programme}, {time}</source>
        <translation>{programme}, {time}</translation>
    </message>
    <message>
        <source>By starting you confirm that you have read this and that none of it applies to you.</source>
        <translation>En commençant, vous confirmez avoir lu ceci et que rien ne vous concerne.</translation>
    </message>
    <message>
        <source>{number} of {steps}</source>
        <translation>{number} sur {steps}</translation>
    </message>
    <message>
        <source>{step}, {side}</source>
        <translation>{step}, {side}</translation>
    </message>
    <message>
        <source>Stop? Press s again to stop, or any other key to go on.</source>
        <translation>Arrêter&#x202f;? Appuyez à nouveau sur s pour arrêter, sur une autre touche pour continuer.</translation>
    </message>
    <message>
        <source>Getting the sound ready.</source>
        <translation>Préparation du son.</translation>
    </message>
    <message>
        <source>Press space to start.</source>
        <translation>Appuyez sur espace pour commencer.</translation>
    </message>
    <message>
        <source>Paused while the computer slept. Press space to go on.</source>
        <translation>En pause pendant la veille de l’ordinateur. Appuyez sur espace pour continuer.</translation>
    </message>
    <message>
        <source>Paused. Press space to go on.</source>
        <translation>En pause. Appuyez sur espace pour continuer.</translation>
    </message>
    <message>
        <source>The session is over: u undoes, q closes.</source>
        <translation>La séance est finie&#xa0;: u annule, q ferme.</translation>
    </message>
    <message>
        <source>The session is over: q closes.</source>
        <translation>La séance est finie&#xa0;: q ferme.</translation>
    </message>
    <message>
        <source>Get ready: {time}</source>
        <translation>Préparez-vous&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{name}, {figures}</source>
        <translation>{name}, {figures}</translation>
    </message>
    <message>
        <source>Pressure {dots} {figure}</source>
        <translation>Pression {dots} {figure}</translation>
    </message>
    <message>
        <source>Next: the end</source>
        <translation>Ensuite&#xa0;: la fin</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>Ensuite&#xa0;: {step}</translation>
    </message>
    <message>
        <source>{time} left of {total}</source>
        <translation>reste {time} sur {total}</translation>
    </message>
    <message>
        <source>Press any key to go back to the session. It is still running.</source>
        <translation>Appuyez sur une touche pour revenir à la séance. Elle continue.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation>Préparez-vous.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La séance est finie.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>{time} longer: {left} left.</source>
        <translation>{time} de plus&#xa0;: reste {left}.</translation>
    </message>
    <message>
        <source>{time} shorter: {left} left.</source>
        <translation>{time} de moins&#xa0;: reste {left}.</translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation>On continue.</translation>
    </message>
    <message>
        <source>It was paused because the computer slept.</source>
        <translation>Elle a été mise en pause parce que l’ordinateur dormait.</translation>
    </message>
    <message>
        <source>{step} ({time})</source>
        <translation>{step} ({time})</translation>
    </message>
    <message>
        <source>Going on: get ready</source>
        <translation>On continue&#xa0;: préparez-vous</translation>
    </message>
    <message>
        <source>Paused, {to_go}</source>
        <translation>En pause, {to_go}</translation>
    </message>
    <message>
        <source>Time left in all</source>
        <translation>Temps restant en tout</translation>
    </message>
    <message>
        <source>Session, small window</source>
        <translation>Séance, petite fenêtre</translation>
    </message>
    <message>
        <source>{title} is over</source>
        <translation>{title}&#xa0;: c’est fini</translation>
    </message>
    <message>
        <source>{step}: paused, {time} to go</source>
        <translation>{step}&#xa0;: en pause, encore {time}</translation>
    </message>
    <message>
        <source>{step}: {time} to go</source>
        <translation>{step}&#xa0;: encore {time}</translation>
    </message>
    <message>
        <source>{time}, from beginning to end.</source>
        <translation>{time}, du début à la fin.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This step again</source>
        <translation>Cette étape à nouveau</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Stop (say it twice)</source>
        <translation>Arrêter (dites-le deux fois)</translation>
    </message>
    <message>
        <source>How long it still takes</source>
        <translation>Combien de temps il reste</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Back to the large window</source>
        <translation>Retour à la grande fenêtre</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Undo, and carry on</source>
        <translation>Annuler et poursuivre</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How it feels after: {told}</source>
        <translation>Comment vous vous sentez après&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Fin</translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps, {time}.</source>
        <translation>
            <numerusform>L’unique étape, {time}.</numerusform>
            <numerusform>Les {count} étapes, {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all} steps, {time}.</source>
        <translation>{done} étapes sur {all}, {time}.</translation>
    </message>
    <message>
        <source>After {time}, at {reached} of {total}, in {step}, {side}. {done} of {all} steps done.</source>
        <translation>Après {time}, à {reached} sur {total}, dans {step}, {side}. {done} étapes sur {all} faites.</translation>
    </message>
    <message>
        <source>After {reached} of {total}, in {step}. {done} of {all} steps done.</source>
        <translation>À {reached} sur {total}, dans {step}. {done} étapes sur {all} faites.</translation>
    </message>
    <message>
        <source>After {reached} of {total}, in {step}, {side}. {done} of {all} steps done.</source>
        <translation>À {reached} sur {total}, dans {step}, {side}. {done} étapes sur {all} faites.</translation>
    </message>
    <message>
        <source>After {time}, at {reached} of {total}, in {step}. {done} of {all} steps done.</source>
        <translation>Après {time}, à {reached} sur {total}, dans {step}. {done} étapes sur {all} faites.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La séance est finie</translation>
    </message>
    <message>
        <source>{before} then {after}</source>
        <translation>{before} puis {after}</translation>
    </message>
    <message>
        <source>Feelings before and after: {pairs}</source>
        <translation>Ressenti avant et après&#xa0;: {pairs}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation>{number} sur {most}</translation>
    </message>
    <message>
        <source>How do your legs feel? 0 is heavy, 10 is light.</source>
        <translation>Comment sont vos jambes&#x202f;? 0&#xa0;: lourdes, 10&#xa0;: légères.</translation>
    </message>
    <message>
        <source>How do you feel? 0 is heavy, 10 is light.</source>
        <translation>Comment vous sentez-vous&#x202f;? 0&#xa0;: mal, 10&#xa0;: très bien.</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>les deux côtés</translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation>sens horaire</translation>
    </message>
    <message>
        <source>counterclockwise</source>
        <translation>sens antihoraire</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>After sleep</source>
        <translation>Après la veille</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Change over</source>
        <translation>Changez</translation>
    </message>
    <message>
        <source>round {number} of {all}</source>
        <translation>tour {number} sur {all}</translation>
    </message>
    <message>
        <source>of {all}</source>
        <extracomment>beside a large number: how many there are in all</extracomment>
        <translation>sur {all}</translation>
    </message>
    <message>
        <source>No sessions yet. Each one will be kept here, on this computer only.</source>
        <translation>Pas encore de séance. Chacune sera gardée ici, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Each line is a session: the open dot is before it, the full dot after.</source>
        <translation>Chaque ligne est une séance&#xa0;: le point vide est avant, le point plein après.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put the session back</source>
        <translation>Remettre la séance</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Session of {when} deleted.</source>
        <translation>Séance de {when} supprimée.</translation>
    </message>
    <message>
        <source>Delete the session of {when}</source>
        <translation>Supprimer la séance de {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {time} in all.</source>
        <translation>
            <numerusform>{count} séance, {time} en tout.</numerusform>
            <numerusform>{count} séances, {time} en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} lighter afterwards, on average.</source>
        <extracomment>the number is on a scale from 0, heavy, to 10, light</extracomment>
        <translation>{number} de plus en légèreté après, en moyenne.</translation>
    </message>
    <message>
        <source>{number} heavier afterwards, on average.</source>
        <extracomment>the number is on a scale from 0, heavy, to 10, light</extracomment>
        <translation>{number} de plus en lourdeur après, en moyenne.</translation>
    </message>
    <message>
        <source>At the end after {time}.</source>
        <translation>À la fin après {time}.</translation>
    </message>
    <message>
        <source>Finished, {time}.</source>
        <translation>Finie, {time}.</translation>
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
        <translation>Arrêtée à {reached} sur {total}.</translation>
    </message>
    <message>
        <source>Left after {reached} of {total}.</source>
        <extracomment>the window was closed, or the machine went off, in the middle of a session</extracomment>
        <translation>Quittée à {reached} sur {total}.</translation>
    </message>
    <message>
        <source>Stopped at {reached} of {total}, after {time}.</source>
        <translation>Arrêtée à {reached} sur {total}, après {time}.</translation>
    </message>
    <message>
        <source>Left at {reached} of {total}, after {time}.</source>
        <extracomment>the window was closed, or the machine went off, in the middle of a session</extracomment>
        <translation>Quittée à {reached} sur {total}, après {time}.</translation>
    </message>
    <message>
        <source>Felt {before} before, {after} after.</source>
        <translation>Ressenti&#xa0;: {before} avant, {after} après.</translation>
    </message>
    <message>
        <source>Felt {after} after.</source>
        <translation>Ressenti&#xa0;: {after} après.</translation>
    </message>
    <message>
        <source>Felt {before} before.</source>
        <translation>Ressenti&#xa0;: {before} avant.</translation>
    </message>
    <message>
        <source>The journey from beginning to end</source>
        <translation>Le parcours du début à la fin</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message>
        <source>Add a key for: {act}</source>
        <translation>Ajouter une touche pour&#xa0;: {act}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter (numbers)</source>
        <translation>Entrée (pavé)</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>a key of the keyboard, for media</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Pause (media)</source>
        <translation>Pause (multimédia)</translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation>Lecture/Pause</translation>
    </message>
    <message>
        <source>Next (media)</source>
        <translation>Suivant (multimédia)</translation>
    </message>
    <message>
        <source>Previous (media)</source>
        <translation>Précédent (multimédia)</translation>
    </message>
    <message>
        <source>Stop (media)</source>
        <translation>Arrêt (multimédia)</translation>
    </message>
    <message>
        <source>Media (headset)</source>
        <translation>Multimédia (casque)</translation>
    </message>
    <message>
        <source>Call (headset)</source>
        <translation>Appel (casque)</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>a key of the keyboard</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation>Flèche haut</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Flèche bas</translation>
    </message>
    <message>
        <source>Plus</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Question mark</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation>Point d’interrogation</translation>
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
        <translation>Méta</translation>
    </message>
    <message>
        <source>Press anywhere outside the controls to pause or go on: with a knuckle, an elbow or the back of your hand. Shift makes no difference.</source>
        <translation>Appuyez n’importe où hors des boutons pour la pause ou la reprise&#xa0;: d’une phalange, du coude, du dos de la main. Maj ne compte jamais.</translation>
    </message>
    <message>
        <source>Press a pedal or presenter again within {seconds} seconds to take its skip back. To skip two steps, wait that long or use the other keys.</source>
        <translation>Une pédale ou une télécommande pressée à nouveau dans les {seconds} secondes annule son saut. Pour sauter deux étapes, attendez ce temps ou utilisez d’autres touches.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation>{others} ou {last}</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>a length of one&apos;s own, beside those that the programme has</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>toute durée</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>pas possible</translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation>Prendre {time}</translation>
    </message>
    <message>
        <source>{time} is not possible. The nearest is {nearest}.</source>
        <translation>{time} n’est pas possible. Le plus proche est {nearest}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Enregistrer en fichier audio</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Don&apos;t resume</source>
        <translation>Ne pas reprendre</translation>
    </message>
    <message>
        <source>Go on at {time}, {step}?</source>
        <translation>Reprendre à {time}, {step}&#x202f;?</translation>
    </message>
    <message>
        <source>You left {title} there, with {time} to go.</source>
        <translation>Vous avez quitté {title} là&#x202f;; il reste {time}.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>Don&apos;t offer it again</source>
        <translation>Ne plus le proposer</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Upstroke history</source>
        <translation>Historique d’Upstroke</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Safety note (pauses)</source>
        <translation>Note de sécurité (pause)</translation>
    </message>
    <message>
        <source>Small window</source>
        <translation>Petite fenêtre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Speech and chimes</source>
        <translation>Voix et sons</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>neither speech nor chimes</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no ambience, no sound of rain or waves under the session</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Rain</source>
        <extracomment>an ambience</extracomment>
        <translation>Pluie</translation>
    </message>
    <message>
        <source>Waves</source>
        <extracomment>an ambience: of the sea</extracomment>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Warm</source>
        <extracomment>an ambience: a warm, soft noise</extracomment>
        <translation>Chaude</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>All of it</source>
        <extracomment>all motion of the pictures</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>motion of the pictures</extracomment>
        <translation>Réduit</translation>
    </message>
    <message>
        <source>Reminders of the technique</source>
        <translation>Rappels de la technique</translation>
    </message>
    <message>
        <source>such as: a little deeper</source>
        <translation>par exemple&#xa0;: un peu plus profond</translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation>Mi-parcours</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Secondes restantes</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>music and films, until the session is over</source>
        <translation>musique et films, jusqu’à la fin de la séance</translation>
    </message>
    <message>
        <source>Cues</source>
        <extracomment>speech and chimes that tell what to do</extracomment>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation>Volume des sons</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulsation</translation>
    </message>
    <message>
        <source>Ambience</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Volume of the ambience</source>
        <translation>Volume de l’ambiance</translation>
    </message>
    <message>
        <source>Pause other players</source>
        <translation>Mettre en pause les autres lecteurs</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>soft taps in time with the strokes</source>
        <translation>petits coups doux au rythme des gestes</translation>
    </message>
    <message>
        <source>quiet, under the whole session</source>
        <translation>discrète, pendant toute la séance</translation>
    </message>
    <message>
        <source>Its volume</source>
        <translation>Son volume</translation>
    </message>
    <message>
        <source>Spoken reminders</source>
        <translation>Rappels parlés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation>Garder l’écran allumé</translation>
    </message>
    <message>
        <source>Ask how I feel</source>
        <translation>Demander comment je me sens</translation>
    </message>
    <message>
        <source>Press anywhere to pause</source>
        <translation>Appuyer n’importe où met en pause</translation>
    </message>
    <message>
        <source>One press of more or less time</source>
        <translation>Un appui de plus ou moins de temps</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>reduced: pictures stand still</source>
        <translation>réduit&#xa0;: les images restent fixes</translation>
    </message>
    <message>
        <source>while a session runs</source>
        <translation>pendant une séance</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>0 to 10, kept with the session in the history</source>
        <translation>de 0 à 10, gardé avec la séance dans l’historique</translation>
    </message>
    <message>
        <source>Presses</source>
        <translation>Appuis</translation>
    </message>
    <message>
        <source>for elbows, knuckles and pedals</source>
        <translation>pour coudes, phalanges et pédales</translation>
    </message>
    <message>
        <source>More or less time</source>
        <translation>Plus ou moins de temps</translation>
    </message>
    <message>
        <source>Reset this programme&apos;s times, sides, time to move and options</source>
        <translation>Rétablir les temps, côtés, placements et options de ce programme</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>the order of the sides</extracomment>
        <translation>Comme écrit</translation>
    </message>
    <message>
        <source>The other way round</source>
        <extracomment>the order of the sides</extracomment>
        <translation>Dans l’autre ordre</translation>
    </message>
    <message>
        <source>Left only</source>
        <extracomment>the sides</extracomment>
        <translation>Gauche seulement</translation>
    </message>
    <message>
        <source>Right only</source>
        <extracomment>the sides</extracomment>
        <translation>Droite seulement</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Time to move before a step</source>
        <translation>Temps pour se placer avant une étape</translation>
    </message>
    <message>
        <source>Time to move to a new side or posture</source>
        <translation>Temps pour changer de côté ou de posture</translation>
    </message>
    <message>
        <source>Time before the first step</source>
        <translation>Temps avant la première étape</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Reset steps, sides and options</source>
        <translation>Rétablir étapes, côtés et options</translation>
    </message>
    <message>
        <source>Sides and time to move</source>
        <translation>Côtés et temps pour se placer</translation>
    </message>
    <message>
        <source>Before a step</source>
        <translation>Avant une étape</translation>
    </message>
    <message>
        <source>To a new side or posture</source>
        <translation>Vers un autre côté ou une autre posture</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Avant la première étape</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>the heading over what else can be chosen</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>never more than light pressure</source>
        <translation>jamais plus qu’une pression légère</translation>
    </message>
    <message>
        <source>Reset {what}</source>
        <translation>Rétablir {what}</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a volume at nought
----------
beside a switch</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>{step}: rounds</source>
        <translation>{step}&#xa0;: tours</translation>
    </message>
    <message>
        <source>{number} rounds</source>
        <translation>{number} tours</translation>
    </message>
    <message>
        <source>{step}: seconds each</source>
        <translation>{step}&#xa0;: secondes chacun</translation>
    </message>
    <message>
        <source>{number} s each</source>
        <translation>{number} s chacun</translation>
    </message>
    <message>
        <source>{step}: how many</source>
        <translation>{step}&#xa0;: combien de fois</translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation>{number} fois</translation>
    </message>
    <message>
        <source>{step}: seconds</source>
        <translation>{step}&#xa0;: secondes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>on each side</source>
        <translation>de chaque côté</translation>
    </message>
    <message>
        <source>Reset the times of all steps</source>
        <translation>Rétablir les temps de toutes les étapes</translation>
    </message>
    <message>
        <source>Time for each step</source>
        <translation>Temps de chaque étape</translation>
    </message>
    <message>
        <source>The recorded voice</source>
        <translation>La voix enregistrée</translation>
    </message>
    <message>
        <source>Its usual voice</source>
        <extracomment>the voice that a speech program speaks with unasked</extracomment>
        <translation>Sa voix habituelle</translation>
    </message>
    <message>
        <source>Looking for other voices on this computer.</source>
        <translation>Recherche d’autres voix sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no other voice on this computer. You can install one, such as espeak-ng.</source>
        <translation>Il n’y a pas d’autre voix sur cet ordinateur. Vous pouvez en installer une, par exemple espeak-ng.</translation>
    </message>
    <message>
        <source>The recorded voice has its own pace. Other voices can go slower or faster.</source>
        <translation>La voix enregistrée a son propre rythme. D’autres voix peuvent être plus lentes ou plus rapides.</translation>
    </message>
    <message>
        <source>Say a whole phrase, with a short pause before and after. Upstroke doesn&apos;t listen while it speaks.</source>
        <translation>Dites une phrase entière en anglais, avec une courte pause avant et après. Pendant qu’Upstroke parle, il n’écoute pas.</translation>
    </message>
    <message>
        <source>Low: rarely wrong</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Basse&#xa0;: se trompe rarement</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High: rarely missed</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation>Haute&#xa0;: manque rarement</translation>
    </message>
    <message>
        <source>Upstroke listens only during a session, and while you try it here. What it hears stays in this computer&apos;s memory for six seconds and goes nowhere: nothing is recorded, stored or sent.</source>
        <translation>Upstroke n’écoute que pendant une séance, et pendant que vous l’essayez ici. Ce qu’il entend reste six secondes dans la mémoire de cet ordinateur et ne va nulle part&#xa0;: rien n’est enregistré, gardé ni envoyé.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try voice commands</source>
        <translation>Essayer les commandes vocales</translation>
    </message>
    <message>
        <source>Stop trying voice commands</source>
        <translation>Arrêter l’essai des commandes vocales</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Voice commands</source>
        <translation>Commandes vocales</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Softer ambience while listening</source>
        <translation>Ambiance plus douce pendant l’écoute</translation>
    </message>
    <message>
        <source>Listen in a session</source>
        <translation>Écouter pendant la séance</translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation>Ce que vous pouvez dire</translation>
    </message>
    <message>
        <source>“{words}”: understood, {number} %</source>
        <extracomment>what was heard, and how sure that is</extracomment>
        <translation>«&#x202f;{words}&#x202f;»&#xa0;: compris, {number}&#x202f;%</translation>
    </message>
    <message>
        <source>“{words}”: not sure enough, {number} %</source>
        <extracomment>what was heard, and how sure that is</extracomment>
        <translation>«&#x202f;{words}&#x202f;»&#xa0;: pas assez sûr, {number}&#x202f;%</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Essayer la voix</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Montrer la fenêtre</translation>
    </message>
    <message>
        <source>Stop trying the voice</source>
        <translation>Arrêter l’essai de la voix</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>100 % is the pace of the recorded voice</source>
        <translation>100&#x202f;% est celui de la voix enregistrée</translation>
    </message>
    <message>
        <source>The recorded voice speaks English. This programme is in {language}, spoken by {engine}.</source>
        <translation>La voix enregistrée parle anglais. Ce programme est en {language}, dit par {engine}.</translation>
    </message>
    <message>
        <source>{voice} (not found here)</source>
        <translation>{voice} (introuvable ici)</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}&#xa0;: plus</translation>
    </message>
    <message>
        <source>press anywhere</source>
        <extracomment>below Pause, on the button: a press anywhere on the page does it</extracomment>
        <translation>appui partout</translation>
    </message>
    <message>
        <source>Stop: press twice</source>
        <translation>Arrêter&#xa0;: appuyez deux fois</translation>
    </message>
    <message>
        <source>Sure?</source>
        <extracomment>on the small button Stop, once it has been pressed</extracomment>
        <translation>Sûr&#x202f;?</translation>
    </message>
    <message>
        <source>Press again to stop</source>
        <translation>Appuyez encore pour arrêter</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>a large button: to the step before</extracomment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Back to the previous step</source>
        <translation>Retour à l’étape précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>a large button: to the step that follows</extracomment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds more</source>
        <translation>
            <numerusform>{count} seconde de plus</numerusform>
            <numerusform>{count} secondes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds less</source>
        <translation>
            <numerusform>{count} seconde de moins</numerusform>
            <numerusform>{count} secondes de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat this step</source>
        <translation>Répéter cette étape</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>very light</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>très légère</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>légère</translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>firm</source>
        <extracomment>how hard the hands press</extracomment>
        <translation>ferme</translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>below the time that is left, which stands in large digits</extracomment>
        <translation>restant</translation>
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
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {month} {day}, {year}</source>
        <extracomment>a date in words, in regions that write the month first, if that can be in this language</extracomment>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>{length}, ends at {time}</source>
        <translation>{length}, fin à {time}</translation>
    </message>
    <message>
        <source>{length}, ends tomorrow at {time}</source>
        <translation>{length}, fin demain à {time}</translation>
    </message>
    <message>
        <source>{length}, ends on {weekday} at {time}</source>
        <extracomment>a session of more than a day; {weekday} such as Sunday</extracomment>
        <translation>{length}, fin {weekday} à {time}</translation>
    </message>
    <message>
        <source>{length}, ends on {date} at {time}</source>
        <translation>{length}, fin le {date} à {time}</translation>
    </message>
    <message>
        <source>{pressure}, growing</source>
        <translation>{pressure}, croissante</translation>
    </message>
    <message>
        <source>{pressure}, easing</source>
        <translation>{pressure}, décroissante</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>C’est la dernière étape</translation>
    </message>
    <message>
        <source>Next: {step}, {side}</source>
        <translation>Ensuite&#xa0;: {step}, {side}</translation>
    </message>
    <message>
        <source>There is no keyboard here to start with. Add --start.</source>
        <translation>Il n’y a pas de clavier pour commencer&#xa0;: ajoutez --start.</translation>
    </message>
    <message>
        <source>Press Enter to start, or q and Enter to leave: </source>
        <translation>Entrée commence, q et Entrée quitte&#xa0;: </translation>
    </message>
    <message>
        <source>Press c and Enter to resume there, Enter to start, q to leave: </source>
        <translation>c et Entrée reprend là, Entrée commence, q quitte&#xa0;: </translation>
    </message>
    <message>
        <source>{programme}: done, {time}.</source>
        <translation>{programme}&#xa0;: terminé, {time}.</translation>
    </message>
    <message>
        <source>{programme}: stopped at {at} of {total} after {time}.</source>
        <translation>{programme} : arrêté à {at} sur {total} après {time}.</translation>
    </message>
    <message>
        <source>{programme}: not started.</source>
        <translation>{programme}&#xa0;: pas commencé.</translation>
    </message>
    <message>
        <source>{programme}: stopped at {at} of {total}.</source>
        <translation>{programme}&#xa0;: arrêté à {at} sur {total}.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How it feels before: {told}</source>
        <translation>Comment vous vous sentez avant&#xa0;: {told}</translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation>Note de sécurité</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation>Image&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Pressure: {pressure}</source>
        <translation>Pression&#xa0;: {pressure}</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>I have read this: start</source>
        <translation>J’ai lu ceci&#xa0;: commencer</translation>
    </message>
    <message>
        <source>To add a key, press Plus, then the key, pedal or headset button you want. Press a key here to remove it.</source>
        <translation>Pour ajouter une touche, appuyez sur Plus, puis sur la touche, la pédale ou le bouton de casque voulu. Appuyez ici sur une touche pour l’enlever.</translation>
    </message>
    <message>
        <source>Press the key you want. Tab cancels.</source>
        <translation>Appuyez sur la touche voulue. Tab annule.</translation>
    </message>
    <message>
        <source>That key can&apos;t be used: it moves the focus, closes the window, or does nothing on its own.</source>
        <translation>Cette touche ne peut servir&#xa0;: elle déplace le focus, ferme la fenêtre ou ne fait rien seule.</translation>
    </message>
    <message>
        <source>One key has to stay for pausing.</source>
        <translation>Il doit rester une touche pour la pause.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>{key} does this already.</source>
        <translation>{key} fait déjà cela.</translation>
    </message>
    <message>
        <source>Added {key}.</source>
        <translation>{key} ajoutée.</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>{key} ne fait plus rien.</translation>
    </message>
    <message>
        <source>Back to how it was at first.</source>
        <translation>Comme au début.</translation>
    </message>
    <message>
        <source>{key} was used for “{act}”. Undo gives it back.</source>
        <translation>{key} servait à «&#x202f;{act}&#x202f;»&#xa0;: Annuler la lui rend.</translation>
    </message>
    <message>
        <source>{key} was used for “{act}”, which has no key now. Undo gives it back.</source>
        <translation>{key} servait à «&#x202f;{act}&#x202f;», qui n’a plus de touche&#xa0;: Annuler la lui rend.</translation>
    </message>
    <message>
        <source>Remove {key} from: {act}</source>
        <translation>Enlever {key} à&#xa0;: {act}</translation>
    </message>
    <message>
        <source>A total of your own stretches these times as far as the programme allows.</source>
        <translation>Votre propre total étire ces temps autant que le programme le permet.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Show and change the times of</source>
        <translation>Montrer et changer les temps de</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>a tab of the settings: how the window looks</extracomment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>{title}: {time} in all</source>
        <translation>{title}&#xa0;: {time} en tout</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Essai du son</translation>
    </message>
    <message>
        <source>Saving {file}: {number}&#xa0;%</source>
        <translation>Enregistrement de {file}&#xa0;: {number}&#x202f;%</translation>
    </message>
    <message>
        <source>{file} can&apos;t be saved ({why}).</source>
        <translation>Impossible d’enregistrer {file} ({why}).</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>Toute la séance</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation>
            <numerusform>{count} étape</numerusform>
            <numerusform>{count} étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>press to go there</source>
        <translation>appuyez pour y aller</translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation>Aller à l’étape</translation>
    </message>
    <message>
        <source>Pressure over time</source>
        <translation>Pression au fil du temps</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>below a part of the session: the side of the body</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>below a part of the session: the side of the body</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>below a part of the session: both sides of the body</extracomment>
        <translation>les deux</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter below a part of the session: left</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter below a part of the session: right</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>one letter below a part of the session: both sides of the body</extracomment>
        <translation>2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No voice for {language} is installed, so there are only chimes. You can install espeak-ng.</source>
        <translation>Aucune voix n’est installée en {language}&#xa0;: seulement des sons. Installez espeak-ng.</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Une séance est en cours</translation>
    </message>
    <message>
        <source>Qt&apos;s {name} platform</source>
        <translation>la plateforme {name} de Qt</translation>
    </message>
    <message>
        <source>the desktop</source>
        <translation>le bureau</translation>
    </message>
    <message>
        <source>Qt lacks a library ({error})</source>
        <translation>il manque une bibliothèque à Qt ({error})</translation>
    </message>
    <message>
        <source>{reason} and {other}</source>
        <translation>{reason} et {other}</translation>
    </message>
    <message>
        <source>{variable} is not set</source>
        <translation>{variable} n’est pas définie</translation>
    </message>
    <message>
        <source>the Wayland display {name} does not answer</source>
        <translation>l’écran Wayland {name} ne répond pas</translation>
    </message>
    <message>
        <source>Wayland display {name}</source>
        <translation>écran Wayland {name}</translation>
    </message>
    <message>
        <source>the X11 display {name} does not let us in</source>
        <translation>l’écran X11 {name} ne nous laisse pas entrer</translation>
    </message>
    <message>
        <source>X11 display {name}</source>
        <translation>écran X11 {name}</translation>
    </message>
    <message>
        <source>Qt does not answer within {seconds} s</source>
        <translation>Qt ne répond pas en {seconds} s</translation>
    </message>
    <message>
        <source>Qt can&apos;t be asked: {error}</source>
        <translation>Qt ne peut être interrogé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Qt can&apos;t be used: {error}</source>
        <translation>Qt ne peut être utilisé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>il ne dit rien</translation>
    </message>
    <message>
        <source>not used on this system</source>
        <translation>inutilisé sur ce système</translation>
    </message>
    <message>
        <source>none ({variable} is not set)</source>
        <translation>aucun ({variable} n’est pas définie)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>does not answer ({address})</source>
        <translation>ne répond pas ({address})</translation>
    </message>
    <message>
        <source>by the system&apos;s own way</source>
        <translation>par la voie propre au système</translation>
    </message>
    <message>
        <source>their bus is not there</source>
        <translation>leur bus est absent</translation>
    </message>
    <message>
        <source>their bus answers</source>
        <translation>leur bus répond</translation>
    </message>
    <message>
        <source>their bus doesn&apos;t answer: the window opens without it and is not read aloud</source>
        <translation>leur bus ne répond pas : les fenêtres s’ouvrent sans lui et ne sont pas lues à voix haute</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}).</source>
        <translation>{path} ne peut être ouvert ({error}).</translation>
    </message>
    <message>
        <source>Your place in the last session couldn&apos;t be read ({why}), and {path} couldn&apos;t be moved aside ({error}).</source>
        <translation>L’endroit où une séance a été quittée n’a pu être lu ({why}), ni {path} mis de côté ({error}).</translation>
    </message>
    <message>
        <source>Your place in the last session couldn&apos;t be read ({why}). The file was kept as {aside}.</source>
        <translation>L’endroit où une séance a été quittée n’a pu être lu ({why})&#x202f;; le fichier a été mis de côté sous {aside}.</translation>
    </message>
    <message>
        <source>its first line can&apos;t be understood</source>
        <translation>sa première ligne est incompréhensible</translation>
    </message>
    <message>
        <source>none of its other lines can be understood</source>
        <translation>aucune de ses autres lignes n’est compréhensible</translation>
    </message>
    <message>
        <source>a table in braces { }</source>
        <translation>une table entre accolades { }</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}). The history is empty for now.</source>
        <translation>{path} ne peut être ouvert ({error})&#x202f;; l’historique est vide.</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of {path} can&apos;t be understood, nor set aside ({error}).</source>
        <translation>
            <numerusform>{count} ligne de {path} est incompréhensible et ne peut être mise de côté ({error}).</numerusform>
            <numerusform>{count} lignes de {path} sont incompréhensibles et ne peuvent être mises de côté ({error}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of the history could not be understood; the file as it was is kept as {aside}, and all other sessions are there.</source>
        <translation>
            <numerusform>{count} ligne de l’historique n’a pu être comprise&#x202f;; le fichier tel qu’il était est gardé sous {aside}, et toutes les autres séances sont là.</numerusform>
            <numerusform>{count} lignes de l’historique n’ont pu être comprises&#x202f;; le fichier tel qu’il était est gardé sous {aside}, et toutes les autres séances sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>a list of keys</source>
        <translation>une liste de touches</translation>
    </message>
    <message>
        <source>a key that can be bound, such as &quot;PgDown&quot;</source>
        <translation>une touche utilisable, telle que &quot;PgDown&quot;</translation>
    </message>
    <message>
        <source>a key that is bound only once</source>
        <translation>une touche utilisée une seule fois</translation>
    </message>
    <message>
        <source>There is no programme “{wanted}”: did you mean {near}?</source>
        <translation>Le programme «&#x202f;{wanted}&#x202f;» n’existe pas&#xa0;: vouliez-vous dire {near}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no programme “{wanted}”: name one of {ids}, or a programme file.</source>
        <translation>Le programme «&#x202f;{wanted}&#x202f;» n’existe pas&#xa0;: nommez un de {ids}, ou un fichier de programme.</translation>
    </message>
    <message>
        <source>There are {count} programmes “{wanted}”: name the file of one, {files}.</source>
        <translation>Il y a {count} programmes «&#x202f;{wanted}&#x202f;»&#xa0;: indiquez le fichier de l’un d’eux, {files}.</translation>
    </message>
    <message>
        <source>Your programmes in {folder} can&apos;t be read ({why}). Check the folder and its permissions; all other programmes are here.</source>
        <translation>Vos programmes dans {folder} ne peuvent pas être lus ({why})&#xa0;: vérifiez ce dossier et ses droits&#x202f;; tous les autres sont là.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>un nombre entier de {least} à {most}</translation>
    </message>
    <message>
        <source>a number of seconds from {least} to {most}</source>
        <translation>un nombre de secondes de {least} à {most}</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>un de {words}</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} ou {last}</translation>
    </message>
    <message>
        <source>{words} and {last}</source>
        <translation>{words} et {last}</translation>
    </message>
    <message>
        <source>{problem}, the first in line {line}</source>
        <translation>{problem}, le premier à la ligne {line}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>un nombre énorme</translation>
    </message>
    <message>
        <source>did you mean &quot;{word}&quot;?</source>
        <translation>vouliez-vous dire &quot;{word}&quot;&#x202f;?</translation>
    </message>
    <message>
        <source>the table of lengths</source>
        <translation>la table des durées</translation>
    </message>
    <message>
        <source>a length can&apos;t be called {key}</source>
        <translation>une durée ne peut pas s’appeler {key}</translation>
    </message>
    <message>
        <source>write it in the head of the file, above [lengths]</source>
        <translation>écrivez-le dans l’en-tête du fichier, au-dessus de [lengths]</translation>
    </message>
    <message>
        <source>the length {key} would be read as a total time</source>
        <translation>la durée {key} serait lue comme un temps total</translation>
    </message>
    <message>
        <source>begin it with a letter</source>
        <translation>commencez-la par une lettre</translation>
    </message>
    <message>
        <source>there are no lengths in [lengths]</source>
        <translation>il n’y a pas de durées dans [lengths]</translation>
    </message>
    <message>
        <source>add one, as standard = &quot;Standard&quot;</source>
        <translation>ajoutez-en une, comme standard = &quot;Standard&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names no length of this programme</source>
        <translation>&quot;{key}&quot; ne nomme aucune durée de ce programme</translation>
    </message>
    <message>
        <source>write {ids}</source>
        <translation>écrivez {ids}</translation>
    </message>
    <message>
        <source>the table of lead-ins</source>
        <translation>la table des placements</translation>
    </message>
    <message>
        <source>the table of words for sides</source>
        <translation>la table des mots pour les côtés</translation>
    </message>
    <message>
        <source>the table of speech rules</source>
        <translation>la table des règles de parole</translation>
    </message>
    <message>
        <source>&quot;{first}&quot; is not more than &quot;{before}&quot;</source>
        <translation>&quot;{first}&quot; n’est pas plus que &quot;{before}&quot;</translation>
    </message>
    <message>
        <source>give {first} a longer time</source>
        <translation>donnez à {first} un temps plus long</translation>
    </message>
    <message>
        <source>the table of safety</source>
        <translation>la table de sécurité</translation>
    </message>
    <message>
        <source>a safety note</source>
        <translation>une note de sécurité</translation>
    </message>
    <message>
        <source>&quot;pressure&quot; is a list of {number}</source>
        <translation>&quot;pressure&quot; est une liste de {number}</translation>
    </message>
    <message>
        <source>write one number, or two as [1, 2.5], decimals with a point, or tables with at and pressure</source>
        <translation>écrivez un nombre, ou deux comme [1, 2.5], les décimales avec un point, ou des tables avec at et pressure</translation>
    </message>
    <message>
        <source>this point of pressure is not after the one before it</source>
        <translation>ce point de pression n’est pas après le précédent</translation>
    </message>
    <message>
        <source>put them in order</source>
        <translation>mettez-les en ordre</translation>
    </message>
    <message>
        <source>a point of pressure</source>
        <translation>un point de pression</translation>
    </message>
    <message>
        <source>a stroke pattern</source>
        <translation>un motif de gestes</translation>
    </message>
    <message>
        <source>this pattern ends no later than the one before it</source>
        <translation>ce motif ne finit pas après le précédent</translation>
    </message>
    <message>
        <source>give each a later until; the last may go without</source>
        <translation>donnez à chacun un until plus tardif&#x202f;; le dernier peut s’en passer</translation>
    </message>
    <message>
        <source>this pattern ends at once</source>
        <translation>ce motif finit aussitôt</translation>
    </message>
    <message>
        <source>write for example &quot;50%&quot;</source>
        <translation>écrivez par exemple &quot;50%&quot;</translation>
    </message>
    <message>
        <source>a stroke</source>
        <translation>un geste</translation>
    </message>
    <message>
        <source>&quot;press&quot; is longer than the stroke</source>
        <translation>&quot;press&quot; est plus long que le geste</translation>
    </message>
    <message>
        <source>write at most its seconds</source>
        <translation>écrivez au plus ses secondes</translation>
    </message>
    <message>
        <source>a prompt</source>
        <translation>un rappel</translation>
    </message>
    <message>
        <source>the prompt lies beyond the work of its step</source>
        <translation>le rappel tombe au-delà du travail de son étape</translation>
    </message>
    <message>
        <source>place it earlier, or make the step longer</source>
        <translation>placez-le plus tôt, ou allongez l’étape</translation>
    </message>
    <message>
        <source>the prompt {say} has {words} words</source>
        <translation>le rappel {say} a {words} mots</translation>
    </message>
    <message>
        <source>use at most {most_words}</source>
        <translation>employez-en au plus {most_words}</translation>
    </message>
    <message>
        <source>the prompt has both &quot;at&quot; and &quot;left&quot;</source>
        <translation>le rappel a à la fois &quot;at&quot; et &quot;left&quot;</translation>
    </message>
    <message>
        <source>keep one of the two</source>
        <translation>gardez l’un des deux</translation>
    </message>
    <message>
        <source>the prompt does not say when</source>
        <translation>le rappel ne dit pas quand</translation>
    </message>
    <message>
        <source>add at = &quot;50%&quot;, at = &quot;20s&quot; or left = &quot;10s&quot;</source>
        <translation>ajoutez at = &quot;50%&quot;, at = &quot;20s&quot; ou left = &quot;10s&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}</source>
        <translation>&quot;{key}&quot; est {value}</translation>
    </message>
    <message>
        <source>there are two options {name}</source>
        <translation>il y a deux options {name}</translation>
    </message>
    <message>
        <source>rename one</source>
        <translation>renommez-en une</translation>
    </message>
    <message>
        <source>an option</source>
        <translation>une option</translation>
    </message>
    <message>
        <source>there are {number} options</source>
        <translation>il y a {number} options</translation>
    </message>
    <message>
        <source>offer at most {most_options}</source>
        <translation>proposez-en au plus {most_options}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; names no option of this programme</source>
        <translation>&quot;{key}&quot; ne nomme aucune option de ce programme</translation>
    </message>
    <message>
        <source>name {options}</source>
        <translation>nommez {options}</translation>
    </message>
    <message>
        <source>one that an [[option]] declares</source>
        <translation>une qu’un [[option]] déclare</translation>
    </message>
    <message>
        <source>there is no option {value}</source>
        <translation>l’option {value} n’existe pas</translation>
    </message>
    <message>
        <source>a part both with and without the same option never plays</source>
        <translation>une partie à la fois avec et sans la même option ne joue jamais</translation>
    </message>
    <message>
        <source>there is another step {id}</source>
        <translation>il y a une autre étape {id}</translation>
    </message>
    <message>
        <source>give one another id, or let opposite options choose between them</source>
        <translation>donnez un autre id à l’une, ou laissez des options opposées choisir entre elles</translation>
    </message>
    <message>
        <source>some choice of options leaves no step at all</source>
        <translation>un certain choix d’options ne laisse aucune étape</translation>
    </message>
    <message>
        <source>let at least one step play without only-with and not-with</source>
        <translation>laissez jouer au moins une étape sans only-with ni not-with</translation>
    </message>
    <message>
        <source>a part</source>
        <translation>une partie</translation>
    </message>
    <message>
        <source>{what} has no parts</source>
        <translation>{what} n’a pas de parties</translation>
    </message>
    <message>
        <source>add a {header} with step and seconds</source>
        <translation>ajoutez un {header} avec step et seconds</translation>
    </message>
    <message>
        <source>this comes to more than {most_steps} steps</source>
        <translation>cela fait plus de {most_steps} étapes</translation>
    </message>
    <message>
        <source>repeat or count less often</source>
        <translation>répétez ou comptez moins souvent</translation>
    </message>
    <message>
        <source>the parts lie more than {deepest} groups deep</source>
        <translation>les parties sont à plus de {deepest} groupes de profondeur</translation>
    </message>
    <message>
        <source>use fewer groups within groups</source>
        <translation>employez moins de groupes dans des groupes</translation>
    </message>
    <message>
        <source>a part has both &quot;step&quot; and &quot;group&quot;</source>
        <translation>une partie a à la fois &quot;step&quot; et &quot;group&quot;</translation>
    </message>
    <message>
        <source>a part has neither &quot;step&quot; nor &quot;group&quot;</source>
        <translation>une partie n’a ni &quot;step&quot; ni &quot;group&quot;</translation>
    </message>
    <message>
        <source>add step = &quot;...&quot; with an id of its own</source>
        <translation>ajoutez step = &quot;...&quot; avec un id à elle</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>the group has nothing but rests</source>
        <translation>le groupe n’a que des repos</translation>
    </message>
    <message>
        <source>take this out, or add a step of work</source>
        <translation>enlevez-le, ou ajoutez une étape de travail</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une étape</translation>
    </message>
    <message>
        <source>take it out, or put what matters into say</source>
        <translation>enlève-le, ou mets ce qui compte dans say</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in a counted step, which speaks its numbers or names and nothing else</source>
        <translation>&quot;{key}&quot; est dans une étape comptée, qui dit ses nombres ou ses noms et rien d’autre</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in a step with phases, which speaks nothing else</source>
        <translation>« {key} » se trouve dans une étape à phases, qui ne dit rien d’autre</translation>
    </message>
    <message>
        <source>take it out</source>
        <translation>enlevez-le</translation>
    </message>
    <message>
        <source>the picture {written} lies outside the programme&apos;s folder</source>
        <translation>l’image {written} est hors du dossier du programme</translation>
    </message>
    <message>
        <source>put it beside the programme, and write its path from there with /</source>
        <translation>mettez-la à côté du programme, et écrivez son chemin de là avec /</translation>
    </message>
    <message>
        <source>there is no picture {written} in the programme&apos;s folder</source>
        <translation>il n’y a pas d’image {written} dans le dossier du programme</translation>
    </message>
    <message>
        <source>put it there, or write its path from there</source>
        <translation>mettez-la là, ou écrivez son chemin à partir de là</translation>
    </message>
    <message>
        <source>the picture {written} is neither a name nor a file</source>
        <translation>l’image {written} n’est ni un nom ni un fichier</translation>
    </message>
    <message>
        <source>write a name such as calf, or a path that ends in .svg or .png</source>
        <translation>écrivez un nom tel que calf, ou un chemin qui finit par .svg ou .png</translation>
    </message>
    <message>
        <source>Upstroke has no picture {written}</source>
        <translation>Upstroke n’a pas d’image {written}</translation>
    </message>
    <message>
        <source>write one such as calf, or the path of a file that ends in .svg or .png</source>
        <translation>écrivez-en une comme calf, ou le chemin d’un fichier qui finit par .svg ou .png</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>name a programme file</source>
        <translation>nommez un fichier de programme</translation>
    </message>
    <message>
        <source>this is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>check its name and folder</source>
        <translation>vérifiez son nom et son dossier</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <translation>son nom ne peut être employé</translation>
    </message>
    <message>
        <source>the file can&apos;t be read ({why})</source>
        <translation>le fichier ne peut être lu ({why})</translation>
    </message>
    <message>
        <source>check its name and permissions</source>
        <translation>vérifiez son nom et ses droits</translation>
    </message>
    <message>
        <source>the format is {found}, which this Upstroke does not know</source>
        <translation>le format est {found}, que cet Upstroke ne connaît pas</translation>
    </message>
    <message>
        <source>write format = {format}, or use a newer Upstroke</source>
        <translation>écrivez format = {format}, ou prenez un Upstroke plus récent</translation>
    </message>
    <message>
        <source>turns &quot;midway&quot; needs a step that lasts for seconds</source>
        <translation>turns &quot;midway&quot; demande une étape qui dure des secondes</translation>
    </message>
    <message>
        <source>use &quot;round&quot; to change the side with every item, or &quot;each&quot;</source>
        <translation>prenez &quot;round&quot; pour changer de côté à chaque élément, ou &quot;each&quot;</translation>
    </message>
    <message>
        <source>turns &quot;round&quot; needs counted items, or a group that repeats</source>
        <translation>turns &quot;round&quot; demande des éléments comptés, ou un groupe qui se répète</translation>
    </message>
    <message>
        <source>use &quot;each&quot;, or &quot;midway&quot; to change the side in the middle</source>
        <translation>prenez &quot;each&quot;, ou &quot;midway&quot; pour changer de côté au milieu</translation>
    </message>
    <message>
        <source>turns &quot;midway&quot; is for a single step</source>
        <translation>turns &quot;midway&quot; est pour une seule étape</translation>
    </message>
    <message>
        <source>use &quot;each&quot; or &quot;round&quot; for a group</source>
        <translation>prenez &quot;each&quot; ou &quot;round&quot; pour un groupe</translation>
    </message>
    <message>
        <source>turns &quot;round&quot; needs a group that repeats</source>
        <translation>turns &quot;round&quot; demande un groupe qui se répète</translation>
    </message>
    <message>
        <source>add repeat = 2 or more</source>
        <translation>ajoutez repeat = 2 ou plus</translation>
    </message>
    <message>
        <source>the sides are settled by the group around this</source>
        <translation>les côtés sont fixés par le groupe autour</translation>
    </message>
    <message>
        <source>take the line out, or write sides = &quot;both&quot;</source>
        <translation>enlevez la ligne, ou écrivez sides = &quot;both&quot;</translation>
    </message>
    <message>
        <source>turns &quot;{turns}&quot; needs two sides</source>
        <translation>turns &quot;{turns}&quot; demande deux côtés</translation>
    </message>
    <message>
        <source>write sides = &quot;left, right&quot;, or take the line out</source>
        <translation>écrivez sides = &quot;left, right&quot;, ou enlevez la ligne</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a table, but is {kind}</source>
        <translation>&quot;{key}&quot; devrait être une table, mais est {kind}</translation>
    </message>
    <message>
        <source>write a table with its keys, as docs/programme-format.md shows</source>
        <translation>écrivez une table avec ses clés, comme le montre docs/programme-format.md</translation>
    </message>
    <message>
        <source>{what} has no &quot;{key}&quot;</source>
        <translation>il manque &quot;{key}&quot; à {what}</translation>
    </message>
    <message>
        <source>add {key} = {example}</source>
        <translation>ajoutez {key} = {example}</translation>
    </message>
    <message>
        <source>write its header with two brackets, {header}</source>
        <translation>écrivez son en-tête avec deux crochets, {header}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a list of tables, but is {kind}</source>
        <translation>&quot;{key}&quot; devrait être une liste de tables, mais est {kind}</translation>
    </message>
    <message>
        <source>it belongs in the head of the file, above the first line that begins with [</source>
        <translation>sa place est dans l’en-tête du fichier, au-dessus de la première ligne qui commence par [</translation>
    </message>
    <message>
        <source>it belongs to a group, a [[part]] with group in place of step</source>
        <translation>sa place est dans un groupe, un [[part]] avec group à la place de step</translation>
    </message>
    <message>
        <source>it belongs to a step, a [[part]] with step</source>
        <translation>sa place est dans une étape, un [[part]] avec step</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is an empty list</source>
        <translation>&quot;{key}&quot; est une liste vide</translation>
    </message>
    <message>
        <source>write {header} and its keys</source>
        <translation>écrivez {header} et ses clés</translation>
    </message>
    <message>
        <source>there is no {header} above {below}</source>
        <translation>il n’y a pas de {header} au-dessus de {below}</translation>
    </message>
    <message>
        <source>write {header} and its keys above it</source>
        <translation>écrivez {header} et ses clés au-dessus</translation>
    </message>
    <message>
        <source>it may have {keys}</source>
        <translation>peut avoir {keys}</translation>
    </message>
    <message>
        <source>see docs/programme-format.md</source>
        <translation>voyez docs/programme-format.md</translation>
    </message>
    <message>
        <source>{what} has no key {key}</source>
        <translation>{what} n’a pas de clé {key}</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is empty</source>
        <translation>&quot;{key}&quot; est vide</translation>
    </message>
    <message>
        <source>write a text, or leave the line out</source>
        <translation>écrivez un texte, ou enlevez la ligne</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds a control character (U+{bad})</source>
        <translation>&quot;{key}&quot; contient un caractère de contrôle (U+{bad})</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds {side}, which is not filled in here</source>
        <translation>&quot;{key}&quot; contient {side}, qui n’est pas rempli ici</translation>
    </message>
    <message>
        <source>write it without; say, short and note may hold it</source>
        <translation>écrivez-le sans&#x202f;; say, short et note peuvent l’avoir</translation>
    </message>
    <message>
        <source>a brace</source>
        <translation>une accolade</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; holds {brace}, which is not known</source>
        <translation>&quot;{key}&quot; contient {brace}, qui est inconnu</translation>
    </message>
    <message>
        <source>write {side} for the side, or both words as {words}</source>
        <translation>écrivez {side} pour le côté, ou les deux mots sous la forme {words}</translation>
    </message>
    <message>
        <source>{value} can&apos;t be an id</source>
        <translation>{value} ne peut être un id</translation>
    </message>
    <message>
        <source>use a to z, 0 to 9 and single hyphens, at most {longest_id} of them</source>
        <translation>employez a à z, 0 à 9 et des tirets simples, au plus {longest_id}</translation>
    </message>
    <message>
        <source>&quot;language&quot; is not a language code</source>
        <translation>&quot;language&quot; n’est pas un code de langue</translation>
    </message>
    <message>
        <source>write for example language = &quot;en&quot;</source>
        <translation>écrivez par exemple language = &quot;en&quot;</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>une clé est donnée deux fois</translation>
    </message>
    <message>
        <source>a table is given twice</source>
        <translation>une table est donnée deux fois</translation>
    </message>
    <message>
        <source>keep one header, or write [[...]] for a list</source>
        <translation>gardez un seul en-tête, ou écrivez [[...]] pour une liste</translation>
    </message>
    <message>
        <source>a table is given in two places</source>
        <translation>une table est donnée à deux endroits</translation>
    </message>
    <message>
        <source>keep its keys together</source>
        <translation>gardez ses clés ensemble</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>un texte n’est pas fermé</translation>
    </message>
    <message>
        <source>add the closing quotes</source>
        <translation>ajoutez les guillemets de fin</translation>
    </message>
    <message>
        <source>a character may not stand here</source>
        <translation>un caractère n’a pas sa place ici</translation>
    </message>
    <message>
        <source>close the text with its quote</source>
        <translation>fermez le texte par son guillemet</translation>
    </message>
    <message>
        <source>this is no value</source>
        <translation>ce n’est pas une valeur</translation>
    </message>
    <message>
        <source>write texts in quotes, numbers and true or false bare</source>
        <translation>écrivez les textes entre guillemets, les nombres et true ou false sans</translation>
    </message>
    <message>
        <source>there is no = after a key</source>
        <translation>il n’y a pas de = après une clé</translation>
    </message>
    <message>
        <source>write key = &quot;value&quot;</source>
        <translation>écrivez clé = &quot;valeur&quot;</translation>
    </message>
    <message>
        <source>a list is not closed</source>
        <translation>une liste n’est pas fermée</translation>
    </message>
    <message>
        <source>add ] after its last value</source>
        <translation>ajoutez ] après sa dernière valeur</translation>
    </message>
    <message>
        <source>a table is not closed</source>
        <translation>une table n’est pas fermée</translation>
    </message>
    <message>
        <source>add } after its last value</source>
        <translation>ajoutez } après sa dernière valeur</translation>
    </message>
    <message>
        <source>something follows after the value</source>
        <translation>quelque chose suit la valeur</translation>
    </message>
    <message>
        <source>take it out, or write all of it in quotes</source>
        <translation>retirez-le, ou écrivez le tout entre guillemets</translation>
    </message>
    <message>
        <source>this can&apos;t be a key</source>
        <translation>ceci ne peut pas être une clé</translation>
    </message>
    <message>
        <source>write keys of a to z, 0 to 9 and hyphens</source>
        <translation>écrivez des clés faites de a à z, 0 à 9 et de traits d’union</translation>
    </message>
    <message>
        <source>the lines end with CR alone</source>
        <translation>les lignes finissent par CR seul</translation>
    </message>
    <message>
        <source>save the file with line ends LF or CRLF</source>
        <translation>enregistrez le fichier avec des fins de ligne LF ou CRLF</translation>
    </message>
    <message>
        <source>begin a new line for it</source>
        <translation>commencez une nouvelle ligne pour cela</translation>
    </message>
    <message>
        <source>a header is not closed</source>
        <translation>un en-tête n’est pas fermé</translation>
    </message>
    <message>
        <source>write [name], or [[name]] for a list</source>
        <translation>écrivez [nom], ou [[nom]] pour une liste</translation>
    </message>
    <message>
        <source>a backslash stands alone</source>
        <translation>une barre oblique inverse est seule</translation>
    </message>
    <message>
        <source>write \\ for one, or use &apos;...&apos; quotes</source>
        <translation>écrivez \\ pour en avoir une, ou prenez des guillemets &apos;...&apos;</translation>
    </message>
    <message>
        <source>this is neither a key nor a header</source>
        <translation>ce n’est ni une clé ni un en-tête</translation>
    </message>
    <message>
        <source>a comma or semicolon ends the line</source>
        <translation>la ligne finit par une virgule ou un point-virgule</translation>
    </message>
    <message>
        <source>this is no comment</source>
        <translation>ceci n’est pas un commentaire</translation>
    </message>
    <message>
        <source>begin comments with #</source>
        <translation>commencez les commentaires par #</translation>
    </message>
    <message>
        <source>a text ends at its second &quot;</source>
        <translation>un texte finit à son deuxième &quot;</translation>
    </message>
    <message>
        <source>write \&quot; for each &quot; inside a text</source>
        <translation>écrivez \&quot; pour chaque &quot; dans un texte</translation>
    </message>
    <message>
        <source>a text ends at its second &apos;</source>
        <translation>un texte finit à son deuxième &apos;</translation>
    </message>
    <message>
        <source>write it in &quot;...&quot; quotes, in which &apos; may stand</source>
        <translation>écrivez-le entre &quot;...&quot;, où &apos; peut se trouver</translation>
    </message>
    <message>
        <source>a header has more brackets after its name than before it</source>
        <translation>un en-tête a plus de crochets après son nom qu’avant</translation>
    </message>
    <message>
        <source>something follows after the header</source>
        <translation>quelque chose suit l’en-tête</translation>
    </message>
    <message>
        <source>take it out, or close the text before it</source>
        <translation>retirez-le, ou fermez le texte avant</translation>
    </message>
    <message>
        <source>close it with a straight &quot;</source>
        <translation>fermez-le avec un &quot; droit</translation>
    </message>
    <message>
        <source>there is no comma between two keys of a table</source>
        <translation>il manque une virgule entre deux clés d’une table</translation>
    </message>
    <message>
        <source>put one there</source>
        <translation>mettez-en une</translation>
    </message>
    <message>
        <source>there is no comma between two values of a list</source>
        <translation>il manque une virgule entre deux valeurs d’une liste</translation>
    </message>
    <message>
        <source>a comma stands after the last key of a table</source>
        <translation>une virgule suit la dernière clé d’une table</translation>
    </message>
    <message>
        <source>a table { ... } goes over several lines</source>
        <translation>une table { ... } tient sur plusieurs lignes</translation>
    </message>
    <message>
        <source>write it on one</source>
        <translation>écrivez-la sur une seule</translation>
    </message>
    <message>
        <source>write key = &quot;value&quot;, the key of a to z, 0 to 9 and hyphens</source>
        <translation>écrivez cle = &quot;valeur&quot;, la clé faite de a à z, 0 à 9 et de traits d’union</translation>
    </message>
    <message>
        <source>there is one = too many</source>
        <translation>il y a un = de trop</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>le fichier dépasse 4 Mio</translation>
    </message>
    <message>
        <source>make it smaller</source>
        <translation>rendez-le plus petit</translation>
    </message>
    <message>
        <source>the file is not UTF-8 text</source>
        <translation>le fichier n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>save it with the encoding UTF-8</source>
        <translation>enregistrez-le avec le codage UTF-8</translation>
    </message>
    <message>
        <source>a key has a hundred parts or more</source>
        <translation>une clé a cent parties ou plus</translation>
    </message>
    <message>
        <source>write a shorter one</source>
        <translation>écrivez-en une plus courte</translation>
    </message>
    <message>
        <source>lists or tables lie too deep in one another</source>
        <translation>des listes ou des tables sont trop profondes les unes dans les autres</translation>
    </message>
    <message>
        <source>use fewer levels</source>
        <translation>employez moins de niveaux</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>un nombre a trop de chiffres</translation>
    </message>
    <message>
        <source>write a smaller one</source>
        <translation>écrivez-en un plus petit</translation>
    </message>
    <message>
        <source>{value} is no value</source>
        <translation>{value} n’est pas une valeur</translation>
    </message>
    <message>
        <source>write it without 0 in front: {value}</source>
        <translation>écrivez-le sans 0 devant&#xa0;: {value}</translation>
    </message>
    <message>
        <source>a decimal has a figure on either side of its point: {value}</source>
        <translation>une décimale a un chiffre de chaque côté du point&#xa0;: {value}</translation>
    </message>
    <message>
        <source>write minutes and seconds in quotes: &quot;{value}&quot;</source>
        <translation>écrivez les minutes et secondes entre guillemets&#xa0;: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>write it in quotes: &quot;{value}&quot;</source>
        <translation>écrivez-le entre guillemets&#xa0;: &quot;{value}&quot;</translation>
    </message>
    <message>
        <source>write texts in straight quotes: &quot;...&quot;</source>
        <translation>écrivez les textes entre guillemets droits&#xa0;: &quot;...&quot;</translation>
    </message>
    <message>
        <source>this is not TOML ({printable})</source>
        <translation>ce n’est pas du TOML ({printable})</translation>
    </message>
    <message>
        <source>fix the line or take it out</source>
        <translation>corrigez ou enlevez la ligne</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>une date ou une heure</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>an entry of &quot;{key}&quot; should be {wanted}, but is {kind}</source>
        <translation>une entrée de &quot;{key}&quot; devrait être {wanted}, mais est {kind}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be {wanted}, but is {kind}</source>
        <translation>&quot;{key}&quot; devrait être {wanted}, mais est {kind}</translation>
    </message>
    <message>
        <source>write for example {line}</source>
        <translation>écrivez par exemple {line}</translation>
    </message>
    <message>
        <source>write an ordinary number</source>
        <translation>écrivez un nombre ordinaire</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {found} seconds</source>
        <translation>&quot;{key}&quot; est {found} secondes</translation>
    </message>
    <message>
        <source>write 0 or more</source>
        <translation>écrivez 0 ou plus</translation>
    </message>
    <message>
        <source>write a time above 0</source>
        <translation>écrivez un temps au-dessus de 0</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is longer than a day</source>
        <translation>&quot;{key}&quot; dépasse un jour</translation>
    </message>
    <message>
        <source>write at most {most} seconds, or &quot;24h&quot;</source>
        <translation>écrivez au plus {most} secondes, ou &quot;24h&quot;</translation>
    </message>
    <message>
        <source>write at least 0.001</source>
        <translation>écrivez au moins 0.001</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is no time</source>
        <translation>&quot;{key}&quot; est {value}, ce qui n’est pas un temps</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, a time of day</source>
        <translation>&quot;{key}&quot; est {value}, une heure du jour</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>write a whole number from 1</source>
        <translation>écrivez un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is no percentage</source>
        <translation>&quot;{key}&quot; est {value}, qui n’est pas un pourcentage</translation>
    </message>
    <message>
        <source>write for example &quot;30%&quot;</source>
        <translation>écrivez par exemple &quot;30%&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is outside the work</source>
        <translation>&quot;{key}&quot; est hors du travail</translation>
    </message>
    <message>
        <source>write &quot;0%&quot; to &quot;100%&quot;, or a number from 0 to 1</source>
        <translation>écrivez de &quot;0%&quot; à &quot;100%&quot;, ou un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>the pressure {found} is off the scale</source>
        <translation>la pression {found} est hors de l’échelle</translation>
    </message>
    <message>
        <source>ask for 0 or more, and less than {highest_pressure}</source>
        <translation>demandez 0 ou plus, et moins de {highest_pressure}</translation>
    </message>
    <message>
        <source>write {words}</source>
        <translation>écrivez {words}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; should be a word, but is {kind}</source>
        <translation>&quot;{key}&quot; devrait être un mot, mais est {kind}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is {value}, which is not known</source>
        <translation>&quot;{key}&quot; est {value}, qui est inconnu</translation>
    </message>
    <message>
        <source>write {key} = [{example}]</source>
        <translation>écrivez {key} = [{example}]</translation>
    </message>
    <message>
        <source>there is no length {length}</source>
        <translation>la durée {length} n’existe pas</translation>
    </message>
    <message>
        <source>the lengths are {lengths}</source>
        <translation>les durées sont {lengths}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; gives nothing for the length &quot;{length}&quot;</source>
        <translation>&quot;{key}&quot; ne donne rien pour la durée &quot;{length}&quot;</translation>
    </message>
    <message>
        <source>add {length} = ..., or write one value for all lengths</source>
        <translation>ajoutez {length} = ..., ou écrivez une seule valeur pour toutes les durées</translation>
    </message>
    <message>
        <source>the step has {present}, which do not go together</source>
        <translation>l’étape a {present}, qui ne vont pas ensemble</translation>
    </message>
    <message>
        <source>keep either seconds, or counted items, or phases</source>
        <translation>gardez soit seconds, soit des éléments comptés, soit des phases</translation>
    </message>
    <message>
        <source>the step does not say how long it lasts</source>
        <translation>l’étape ne dit pas combien elle dure</translation>
    </message>
    <message>
        <source>add seconds = 60, or count and each, or phases</source>
        <translation>ajoutez seconds = 60, ou count et each, ou des phases</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands beside sets</source>
        <translation>&quot;{key}&quot; est à côté de sets</translation>
    </message>
    <message>
        <source>write it inside each {header}</source>
        <translation>écrivez-le dans chaque {header}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands in the first set</source>
        <translation>&quot;{key}&quot; est dans la première série</translation>
    </message>
    <message>
        <source>write it in the step, which opens it</source>
        <translation>écrivez-le dans l’étape, qui l’ouvre</translation>
    </message>
    <message>
        <source>a set</source>
        <translation>une série</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands beside names, which are all said</source>
        <translation>&quot;{key}&quot; est à côté de names, qui sont tous dits</translation>
    </message>
    <message>
        <source>a phase</source>
        <translation>une phase</translation>
    </message>
    <message>
        <source>the step has &quot;times&quot;, but no phases</source>
        <translation>l’étape a &quot;times&quot;, mais pas de phases</translation>
    </message>
    <message>
        <source>add {header} tables</source>
        <translation>ajoutez des tables {header}</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; stands without &quot;{other}&quot;</source>
        <translation>&quot;{key}&quot; est sans &quot;{other}&quot;</translation>
    </message>
    <message>
        <source>add {other} = ..., or take {key} out</source>
        <translation>ajoutez {other} = ..., ou enlevez {key}</translation>
    </message>
    <message>
        <source>&quot;least&quot; is more than &quot;most&quot;</source>
        <translation>&quot;least&quot; est plus que &quot;most&quot;</translation>
    </message>
    <message>
        <source>exchange the two</source>
        <translation>échangez les deux</translation>
    </message>
    <message>
        <source>&quot;least&quot; and &quot;most&quot; do not enclose what is given for {outside}</source>
        <translation>&quot;least&quot; et &quot;most&quot; n’enferment pas ce qui est donné pour {outside}</translation>
    </message>
    <message>
        <source>widen them, or change the value</source>
        <translation>élargissez-les, ou changez la valeur</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is larger than {most_bytes} MiB</source>
        <translation>dépasse {most_bytes} Mio</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>line {lineno}: {msg}</source>
        <translation>ligne {lineno}&#xa0;: {msg}</translation>
    </message>
    <message>
        <source>it is not JSON that can be read</source>
        <translation>ce n’est pas du JSON lisible</translation>
    </message>
    <message>
        <source>it does not begin with a brace {</source>
        <translation>ne commence pas par une accolade {</translation>
    </message>
    <message numerus="yes">
        <source>{path}: {count} more values can&apos;t be used either.</source>
        <translation>
            <numerusform>{path}&#xa0;: {count} autre valeur ne peut pas servir non plus.</numerusform>
            <numerusform>{path}&#xa0;: {count} autres valeurs ne peuvent pas servir non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, ligne {line}</translation>
    </message>
    <message>
        <source>{place}: {key} is {value}, but must be {needed}. Using the default until it is fixed.</source>
        <translation>{place}&#xa0;: {key} est {value}, mais doit être {needed}. En attendant la correction, la valeur par défaut sert.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be opened ({error}). Using the default settings.</source>
        <translation>{path} ne peut être ouvert ({error})&#x202f;; les réglages standard sont utilisés.</translation>
    </message>
    <message>
        <source>{path} could no longer be read ({why}). It was kept as {aside}, and the settings you see here were saved.</source>
        <translation>{path} n’a plus pu être lu ({why}) ; il a été mis de côté sous le nom {aside}, et les réglages ont été enregistrés tels qu’ils sont ici.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({why}) or moved aside ({error}). Using the default settings.</source>
        <translation>{path} ne peut être lu ({why}), ni mis de côté ({error})&#x202f;; les réglages standard sont utilisés.</translation>
    </message>
    <message>
        <source>{path} couldn&apos;t be read ({why}). It was kept as {aside}; using the default settings.</source>
        <translation>{path} n’a pu être lu ({why})&#x202f;; il a été mis de côté sous {aside}, et les réglages standard sont utilisés.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>{programme} is not available in the language “{language}”.</source>
        <translation>{programme} n’existe pas dans la langue «&#x202f;{language}&#x202f;».</translation>
    </message>
    <message>
        <source>No programme can be used: {why}</source>
        <translation>Aucun programme ne peut servir&#xa0;: {why}</translation>
    </message>
    <message>
        <source>You left {title} at {time}, {step}.</source>
        <translation>Vous avez quitté {title} à {time}, {step}.</translation>
    </message>
    <message>
        <source>Your place in this session can&apos;t be saved in {path} ({why}). The session goes on.</source>
        <translation>L’avancée de cette séance ne peut être notée dans {path} ({why})&#x202f;; la séance continue quand même.</translation>
    </message>
    <message>
        <source>The history can&apos;t be saved in {path} ({why}). What you do now will be missing from it.</source>
        <translation>L’historique ne peut être écrit dans {path} ({why})&#x202f;; ce que vous faites maintenant y manquera.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved in {path} ({why}). Your changes last until you close Upstroke.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans {path} ({why}). Vos changements durent jusqu’à la fermeture d’Upstroke.</translation>
    </message>
    <message>
        <source>Voice commands are off: {why}. Everything else works.</source>
        <translation>Pas de commandes vocales&#xa0;: {why}. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Opening the microphone.</source>
        <translation>Ouverture du micro.</translation>
    </message>
    <message>
        <source>Listening. Nothing is recorded.</source>
        <translation>À l’écoute. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Voice commands are off: {why}.</source>
        <translation>Pas de commandes vocales&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Heard: “{words}”.</source>
        <translation>Entendu&#xa0;: «&#x202f;{words}&#x202f;».</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n’a pu être écrit.</translation>
    </message>
    <message>
        <source>A media panel or phone turned the volume down to zero. Turn it up there.</source>
        <translation>Un panneau multimédia ou un téléphone a baissé le volume à zéro : remontez-le là-bas.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>Looking for a sound device.</source>
        <translation>Recherche d’un périphérique audio.</translation>
    </message>
    <message>
        <source>No sound device found yet.</source>
        <translation>Aucun périphérique audio trouvé pour l’instant.</translation>
    </message>
    <message>
        <source>The sounds are not ready yet.</source>
        <translation>Les sons ne sont pas encore prêts.</translation>
    </message>
    <message>
        <source>There is nothing to play: the recordings are missing.</source>
        <translation>Il n’y a rien à jouer&#xa0;: les enregistrements manquent.</translation>
    </message>
    <message>
        <source>Your computer&apos;s sound is muted.</source>
        <translation>Le son de votre ordinateur est coupé.</translation>
    </message>
    <message>
        <source>Your computer&apos;s volume is at zero.</source>
        <translation>Le volume de votre ordinateur est à zéro.</translation>
    </message>
    <message>
        <source>Upstroke is muted in your computer&apos;s volume mixer. Unmute it there.</source>
        <translation>Upstroke est muet dans le mélangeur de volume de votre système : rétablissez le son là-bas.</translation>
    </message>
    <message>
        <source>Upstroke is at zero in your computer&apos;s volume mixer. Turn it up there.</source>
        <translation>Upstroke est à zéro dans le mélangeur de volume de votre système : montez le son là-bas.</translation>
    </message>
    <message>
        <source>This is very quiet: the volumes in the settings are very low.</source>
        <translation>C’est très faible&#xa0;: les volumes des réglages sont très bas.</translation>
    </message>
    <message>
        <source>If you heard nothing, turn up your computer&apos;s volume.</source>
        <translation>Si vous n’avez rien entendu, montez le volume de votre ordinateur.</translation>
    </message>
    <message>
        <source>Playing: a chime, through {player}.</source>
        <translation>En cours&#xa0;: un son, par {player}.</translation>
    </message>
    <message>
        <source>Playing: the voice, through {player}.</source>
        <translation>En cours&#xa0;: la voix, par {player}.</translation>
    </message>
    <message>
        <source>Playing: a chime and the voice, through {player}.</source>
        <translation>En cours&#xa0;: un son et la voix, par {player}.</translation>
    </message>
    <message>
        <source>Nothing was played through {player}.</source>
        <translation>Rien n’a été joué par {player}.</translation>
    </message>
    <message>
        <source>Played: a chime, through {player}.</source>
        <translation>Joué&#xa0;: un son, par {player}.</translation>
    </message>
    <message>
        <source>Played: the voice, through {player}.</source>
        <translation>Joué&#xa0;: la voix, par {player}.</translation>
    </message>
    <message>
        <source>Played: a chime and the voice, through {player}.</source>
        <translation>Joué&#xa0;: un son et la voix, par {player}.</translation>
    </message>
    <message>
        <source>The voice is off: see Cues in the settings.</source>
        <translation>La voix est désactivée&#xa0;: voyez Signaux dans les réglages.</translation>
    </message>
    <message>
        <source>The chimes are off: see Cues in the settings.</source>
        <translation>Les sons sont désactivés&#xa0;: voyez Signaux dans les réglages.</translation>
    </message>
    <message>
        <source>The voice is muted: the volume is at zero in the settings.</source>
        <translation>La voix est coupée&#xa0;: son volume est à zéro dans les réglages.</translation>
    </message>
    <message>
        <source>The chimes are muted: the volume is at zero in the settings.</source>
        <translation>Les sons sont coupés&#xa0;: leur volume est à zéro dans les réglages.</translation>
    </message>
    <message>
        <source>Spoken through {player}.</source>
        <translation>Dit par {player}.</translation>
    </message>
    <message>
        <source>A session is running in the open window, so nothing was changed. End that session first.</source>
        <translation>Une séance est en cours dans la fenêtre ouverte&#xa0;: rien n’a été changé. Terminez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no player “{player}”.</source>
        <translation>Il n’y a pas de lecteur «&#x202f;{player}&#x202f;».</translation>
    </message>
    <message>
        <source>You asked for another session while one was running.</source>
        <translation>Une autre séance a été demandée pendant qu’une séance était en cours.</translation>
    </message>
    <message>
        <source>You asked for {programme} while a session was running.</source>
        <translation>{programme} a été demandé pendant qu’une séance était en cours.</translation>
    </message>
    <message>
        <source>Preparing the voice: {number} of {all}.</source>
        <translation>Préparation de la voix&#xa0;: {number} sur {all}.</translation>
    </message>
    <message>
        <source>Preparing the voice.</source>
        <translation>Préparation de la voix.</translation>
    </message>
    <message>
        <source>Speaking.</source>
        <extracomment>a sentence is spoken to try the voice</extracomment>
        <translation>Parole en cours.</translation>
    </message>
    <message>
        <source>The voice is muted: its volume is at zero.</source>
        <translation>La voix est coupée&#xa0;: son volume est à zéro.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; does not name the side, as the programme itself does</source>
        <translation>&quot;{key}&quot; ne nomme pas le côté, comme le fait le programme lui-même</translation>
    </message>
    <message>
        <source>write {side} in it, or both words as {left|right}</source>
        <translation>mettez-y {side}, ou les deux mots sous la forme {left|right}</translation>
    </message>
    <message>
        <source>a table of texts</source>
        <translation>une table de textes</translation>
    </message>
    <message>
        <source>the texts in {language} have no &quot;{key}&quot; here</source>
        <translation>il manque ici &quot;{key}&quot; aux textes en {language}</translation>
    </message>
    <message>
        <source>until they have, the programme is in its own language</source>
        <translation>d’ici là, le programme reste dans sa propre langue</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has {here}, and {own} in the programme</source>
        <translation>&quot;{key}&quot; a {here}, et {own} dans le programme</translation>
    </message>
    <message>
        <source>write one for each, in the same order</source>
        <translation>écrivez-en un pour chacun, dans le même ordre</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; has words for left and right, but the step is on no side</source>
        <translation>&quot;{key}&quot; a des mots pour gauche et droite, mais l’étape n’a pas de côté</translation>
    </message>
    <message>
        <source>write it without, or give the step its sides</source>
        <translation>écrivez-le sans, ou donnez ses côtés à l’étape</translation>
    </message>
    <message>
        <source>the table of texts in other languages</source>
        <translation>la table des textes en d’autres langues</translation>
    </message>
    <message>
        <source>the table of texts in a language</source>
        <translation>la table des textes dans une langue</translation>
    </message>
    <message>
        <source>the programme itself is in the language {code}</source>
        <translation>le programme lui-même est dans la langue {code}</translation>
    </message>
    <message>
        <source>take these texts out, or change its language</source>
        <translation>enlevez ces textes, ou changez sa langue</translation>
    </message>
    <message>
        <source>Press Stop once more to end the session.</source>
        <translation>Appuyez encore une fois sur Arrêter pour finir la séance.</translation>
    </message>
    <message>
        <source>The session was paused while the computer slept.</source>
        <translation>La séance a été mise en pause pendant la veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>Held too long: let go, then tap.</source>
        <translation>Trop long&#xa0;: relâchez, puis appuyez brièvement.</translation>
    </message>
    <message>
        <source>No sound right now. Follow the window; the sound comes back by itself.</source>
        <translation>Pas de son pour l’instant. Suivez la fenêtre&#x202f;; il reviendra tout seul.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>Le son est revenu.</translation>
    </message>
    <message>
        <source>Skipped. {key} takes it back.</source>
        <translation>Étape sautée. {key} l’annule.</translation>
    </message>
    <message>
        <source>The ambience can&apos;t be played: {why}.</source>
        <translation>L’ambiance ne peut être jouée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Qt found no sound device</source>
        <translation>Qt n’a trouvé aucun appareil audio</translation>
    </message>
    <message>
        <source>the sound device stopped</source>
        <translation>l’appareil audio s’est interrompu</translation>
    </message>
    <message>
        <source>the sound device can&apos;t be opened</source>
        <translation>l’appareil audio ne peut être ouvert</translation>
    </message>
    <message>
        <source>the sound device stopped responding</source>
        <translation>le périphérique audio ne répond plus</translation>
    </message>
    <message>
        <source>the sound device was changed</source>
        <translation>l’appareil audio a changé</translation>
    </message>
    <message>
        <source>there is no microphone</source>
        <translation>il n’y a pas de micro</translation>
    </message>
    <message>
        <source>the microphone stopped</source>
        <translation>le micro s’est interrompu</translation>
    </message>
    <message>
        <source>the microphone was changed</source>
        <translation>le micro a changé</translation>
    </message>
    <message>
        <source>the microphone&apos;s format is not supported</source>
        <translation>le format du microphone n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the microphone gives no sound</source>
        <translation>le micro ne donne aucun son</translation>
    </message>
    <message>
        <source>no sound device can be opened</source>
        <translation>aucun périphérique audio ne peut être ouvert</translation>
    </message>
    <message>
        <source>simpleaudio can&apos;t open the sound device ({error})</source>
        <translation>simpleaudio ne peut ouvrir l’appareil audio ({error})</translation>
    </message>
    <message>
        <source>{file} is not 48 kHz mono</source>
        <translation>{file} n’est pas en mono à 48 kHz</translation>
    </message>
    <message>
        <source>{file} is not a readable WAV file</source>
        <translation>{file} n’est pas un fichier WAV lisible</translation>
    </message>
    <message>
        <source>{file} has {bits}-bit samples instead of 16-bit ones</source>
        <translation>{file} a des échantillons de {bits} bits au lieu de 16</translation>
    </message>
    <message>
        <source>{file} does not say its sample rate</source>
        <translation>{file} ne dit pas sa fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>{library} is not installed</source>
        <translation>{library} n’est pas installée</translation>
    </message>
    <message>
        <source>{library} can&apos;t be loaded ({error})</source>
        <translation>{library} ne peut être chargée ({error})</translation>
    </message>
    <message numerus="yes">
        <source>The files of {count} of {all} recordings are missing.</source>
        <translation>
            <numerusform>Il manque le fichier de {count} enregistrement sur {all}.</numerusform>
            <numerusform>Il manque les fichiers de {count} enregistrements sur {all}.</numerusform>
        </translation>
    </message>
    <message>
        <source>the library that decodes recordings is not installed</source>
        <translation>la bibliothèque qui décode les enregistrements n’est pas installée</translation>
    </message>
    <message>
        <source>{name} is not 48 kHz mono</source>
        <translation>{name} n’est pas en mono à 48 kHz</translation>
    </message>
    <message>
        <source>{name} can&apos;t be decoded</source>
        <translation>{name} ne peut être décodé</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>{name} ({gender})</source>
        <translation>{name} ({gender})</translation>
    </message>
    <message>
        <source>{engine} did not answer within {seconds} s</source>
        <translation>{engine} n’a pas répondu en {seconds} s</translation>
    </message>
    <message>
        <source>{engine} didn&apos;t start: {error}</source>
        <translation>{engine} ne peut être lancé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>{engine} could not speak it</source>
        <translation>{engine} n’a pas pu le dire</translation>
    </message>
    <message>
        <source>the voice of macOS</source>
        <translation>la voix de macOS</translation>
    </message>
    <message>
        <source>the voice of Windows</source>
        <translation>la voix de Windows</translation>
    </message>
    <message>
        <source>{engine} is not installed here</source>
        <translation>{engine} n’est pas installé ici</translation>
    </message>
    <message>
        <source>the voice of the system</source>
        <translation>la voix du système</translation>
    </message>
    <message>
        <source>{engine} has no voice “{voice}” for this programme</source>
        <translation>{engine} n’a pas la voix «&#x202f;{voice}&#x202f;» pour ce programme</translation>
    </message>
    <message>
        <source>{engine} has no voice for this programme</source>
        <translation>{engine} n’a pas de voix pour ce programme</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in {endings} or {last}.</source>
        <translation>Le nom du fichier doit finir par {endings} ou {last}.</translation>
    </message>
    <message>
        <source>Of {steps} steps, only the first {chapters} have a chapter of their own, which is all that {ending} files can count; .m4a and .mp3 have one for each.</source>
        <translation>Sur {steps} étapes, seules les {chapters} premières ont leur propre chapitre : les fichiers {ending} n&apos;en comptent pas plus ; .m4a et .mp3 en ont un pour chacune.</translation>
    </message>
    <message>
        <source>M4A needs ffmpeg, which is not installed: install your system&apos;s package ffmpeg, or the Python package imageio-ffmpeg, or choose a name that ends in .opus or .mp3.</source>
        <translation>M4A demande ffmpeg, qui n’est pas installé&#xa0;: installez le paquet ffmpeg de votre système, ou le paquet Python imageio-ffmpeg, ou choisissez un nom qui finit par .opus ou .mp3.</translation>
    </message>
    <message>
        <source>ffmpeg can&apos;t write M4A: {why}.</source>
        <translation>ffmpeg ne peut écrire du M4A&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>il ne dit pas pourquoi</translation>
    </message>
    <message>
        <source>{form} can&apos;t be written here: {error}.</source>
        <translation>{form} ne peut être écrit ici&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The library that writes this format is not installed.</source>
        <translation>La bibliothèque qui écrit ce format n’est pas installée.</translation>
    </message>
    <message>
        <source>the listener stopped</source>
        <translation>l’écoute s’est interrompue</translation>
    </message>
    <message>
        <source>the microphone did not answer</source>
        <translation>le micro n’a pas répondu</translation>
    </message>
    <message>
        <source>the listener stopped responding</source>
        <translation>l’écoute s’est bloquée</translation>
    </message>
    <message>
        <source>The recorded voice can&apos;t be used, because {why}.</source>
        <translation>La voix enregistrée ne peut servir, car {why}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} recordings can&apos;t be used; the first because {why}.</source>
        <translation>
            <numerusform>{count} enregistrement sur {wanted} ne peut servir, car {why}.</numerusform>
            <numerusform>{count} enregistrements sur {wanted} ne peuvent servir&#x202f;; le premier car {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} can&apos;t be read ({error})</source>
        <translation>{name} ne peut être lu ({error})</translation>
    </message>
    <message>
        <source>{name} is damaged</source>
        <translation>{name} est abîmé</translation>
    </message>
    <message>
        <source>{name} is not of format {format}</source>
        <translation>{name} n’est pas au format {format}</translation>
    </message>
    <message>
        <source>{name} lists no clips</source>
        <translation>{name} ne liste aucun clip</translation>
    </message>
    <message>
        <source>has the id “{id}” of another</source>
        <translation>a l’id «&#x202f;{id}&#x202f;» d’une autre</translation>
    </message>
    <message>
        <source>entry {number} {fault}</source>
        <translation>l’entrée {number} {fault}</translation>
    </message>
    <message>
        <source>is not a table</source>
        <translation>n’est pas une table</translation>
    </message>
    <message>
        <source>has no number of frames</source>
        <translation>n’a pas de nombre d’échantillons</translation>
    </message>
    <message>
        <source>has no {key}</source>
        <translation>n’a pas de {key}</translation>
    </message>
    <message>
        <source>has the unknown kind “{word}”</source>
        <translation>a le genre inconnu «&#x202f;{word}&#x202f;»</translation>
    </message>
    <message>
        <source>leads outside its folder with “{file}”</source>
        <translation>sort de son dossier avec «&#x202f;{file}&#x202f;»</translation>
    </message>
    <message>
        <source>what was spoken can&apos;t be read</source>
        <translation>ce qui a été dit ne peut être lu</translation>
    </message>
    <message>
        <source>there was nothing to hear</source>
        <translation>il n’y avait rien à entendre</translation>
    </message>
    <message>
        <source>the library that prepares speech can&apos;t be loaded</source>
        <translation>la bibliothèque qui prépare la parole ne peut être chargée</translation>
    </message>
    <message>
        <source>A WAV file holds 12 hours at most; choose a name that ends in .flac or .opus.</source>
        <translation>Un fichier WAV contient 12 heures au plus ; choisis un nom qui finit par .flac ou .opus.</translation>
    </message>
    <message>
        <source>{out} can&apos;t be written: {error}.</source>
        <translation>{out} ne peut être écrit&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{out} is a folder; give the name of a file.</source>
        <translation>{out} est un dossier&#x202f;; donnez le nom d’un fichier.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Le dossier {parent} n’existe pas.</translation>
    </message>
    <message>
        <source>{out} is not a file that can be replaced.</source>
        <translation>{out} n’est pas un fichier que l’on peut remplacer.</translation>
    </message>
    <message>
        <source>The sound “{text}” is longer than planned.</source>
        <translation>Le son «&#x202f;{text}&#x202f;» est plus long que prévu.</translation>
    </message>
    <message>
        <source>The sound “{words}” can&apos;t be used: {fault}.</source>
        <translation>Le son «&#x202f;{words}&#x202f;» ne peut servir&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>The sound “{words}” can&apos;t be read: {error}.</source>
        <translation>Le son «&#x202f;{words}&#x202f;» ne peut être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The sound “{words}” is not 48 kHz mono.</source>
        <translation>Le son «&#x202f;{words}&#x202f;» n’est pas en mono à 48 kHz.</translation>
    </message>
    <message>
        <source>The timeline has a mistake: one of its sounds has no room.</source>
        <translation>Le déroulement est en faute&#xa0;: un de ses sons n’a pas de place.</translation>
    </message>
    <message>
        <source>it would have been too late</source>
        <translation>il serait venu trop tard</translation>
    </message>
    <message>
        <source>“{words}” was not played: {why}.</source>
        <translation>«&#x202f;{words}&#x202f;» n’a pas été joué&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A sound was not played: {why}.</source>
        <translation>Un son n’a pas été joué&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>the silent output</source>
        <translation>la sortie silencieuse</translation>
    </message>
    <message>
        <source>No sound can be played: {reasons}.</source>
        <translation>Aucun son ne peut être joué&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>Silent, as chosen.</source>
        <translation>Silencieux, comme choisi.</translation>
    </message>
    <message>
        <source>the player did not answer</source>
        <translation>le lecteur n’a pas répondu</translation>
    </message>
    <message>
        <source>the player hung</source>
        <translation>le lecteur s’est bloqué</translation>
    </message>
    <message>
        <source>the player broke off</source>
        <translation>le lecteur s’est interrompu</translation>
    </message>
    <message>
        <source>No sound device found. The session goes on without sound; plug in headphones and it comes back.</source>
        <translation>Aucun périphérique audio trouvé. La séance continue sans le son ; branche un casque et il reviendra.</translation>
    </message>
    <message>
        <source>The sound device stopped responding. The session goes on without sound until it comes back.</source>
        <translation>Le périphérique audio ne répond plus. La séance continue sans le son jusqu’à son retour.</translation>
    </message>
    <message>
        <source>{output} plays the sound, since {reasons}.</source>
        <translation>{output} joue le son, car {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>Another voice speaks {count} of {wanted} texts ({why}).</source>
        <translation>
            <numerusform>{count} texte sur {wanted} est dit par une autre voix ({why}).</numerusform>
            <numerusform>{count} textes sur {wanted} sont dits par une autre voix ({why}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} texts are not spoken ({why}).</source>
        <translation>
            <numerusform>{count} texte sur {wanted} n’est pas dit ({why}).</numerusform>
            <numerusform>{count} textes sur {wanted} ne sont pas dits ({why}).</numerusform>
        </translation>
    </message>
    <message>
        <source>{why}, so another voice speaks.</source>
        <translation>{why}&#x202f;; une autre voix parle donc.</translation>
    </message>
    <message>
        <source>{why}, so there are only chimes.</source>
        <translation>{why}&#x202f;; il n’y a donc que des sons.</translation>
    </message>
    <message>
        <source>there are no words in “{text}”</source>
        <translation>il n’y a pas de mots dans «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>no speech program was found, such as espeak-ng</source>
        <translation>aucune synthèse vocale n’a été trouvée, comme espeak-ng</translation>
    </message>
    <message>
        <source>{engine}: {why}</source>
        <translation>{engine}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it can&apos;t be kept: {error}</source>
        <translation>on ne peut le garder&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the clip vanished</source>
        <translation>le clip a disparu</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} sounds are missing ({why}).</source>
        <translation>
            <numerusform>Il manque {count} son sur {wanted} ({why}).</numerusform>
            <numerusform>Il manque {count} sons sur {wanted} ({why}).</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no clip “{clip}”</source>
        <translation>le clip «&#x202f;{clip}&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>{name} is not as long as expected</source>
        <translation>{name} n’a pas la longueur voulue</translation>
    </message>
    <message>
        <source>{name}: {error}</source>
        <translation>{name}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Upstroke: voice commands</source>
        <translation>Upstroke : commandes vocales</translation>
    </message>
    <message>
        <source>“{text}” is not heard: there is no room for it.</source>
        <translation>« {text} » ne s’entend pas : il n’y a pas la place.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: no voice of this computer can say it.</source>
        <translation>« {text} » ne s’entend pas : aucune voix de cet ordinateur ne peut le dire.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: it belongs beyond the end of its step.</source>
        <translation>« {text} » ne s’entend pas : sa place est au-delà de la fin de l’étape.</translation>
    </message>
    <message>
        <source>“{text}” is not heard: the step has no second side.</source>
        <translation>« {text} » ne s’entend pas : l’étape n’a pas de second côté.</translation>
    </message>
    <message>
        <source>“{text}” has no room, and “{said}” is said instead.</source>
        <translation>« {text} » n’a pas la place ; « {said} » est dit à la place.</translation>
    </message>
    <message>
        <source>“{text}” has no voice, and “{said}” is said instead.</source>
        <translation>Il n’y a pas de voix pour « {text} » ; « {said} » est dit à la place.</translation>
    </message>
    <message>
        <source>“{text}” belongs beyond the end, and “{said}” is said instead.</source>
        <translation>La place de « {text} » est au-delà de la fin ; « {said} » est dit à la place.</translation>
    </message>
    <message>
        <source>“{text}” has no room, and a chime or tick sounds instead.</source>
        <translation>« {text} » n’a pas la place ; un son ou un tic l’annonce.</translation>
    </message>
    <message>
        <source>“{text}” keeps from harm and is not heard: there is no time for it.</source>
        <translation>« {text} » évite de se faire mal et ne s’entend pas : il n’y a pas le temps.</translation>
    </message>
    <message>
        <source>A lead-in of at least {seconds} s would help.</source>
        <translation>Un placement (lead-in) d’au moins {seconds}&#xa0;s aiderait.</translation>
    </message>
    <message>
        <source>At least {seconds} s of work would help.</source>
        <translation>Au moins {seconds}&#xa0;s de travail aideraient.</translation>
    </message>
    <message>
        <source>At least {seconds} s for each would help.</source>
        <translation>Au moins {seconds}&#xa0;s pour chacun (each) aideraient.</translation>
    </message>
    <message>
        <source>A phase of at least {seconds} s would help.</source>
        <translation>Une phase d’au moins {seconds}&#xa0;s aiderait.</translation>
    </message>
    <message>
        <source>At {seconds} s there is room for it.</source>
        <translation>À {seconds}&#xa0;s, il y a la place.</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>Et {count} autre.</numerusform>
            <numerusform>Et {count} autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no length “{length}”; {mend}, or one of {lengths}.</source>
        <translation>La durée «&#x202f;{length}&#x202f;» n’existe pas&#x202f;; {mend}, ou une de {lengths}.</translation>
    </message>
    <message>
        <source>write more than 0s and at most 24h</source>
        <translation>écrivez plus de 0s et au plus 24h</translation>
    </message>
    <message numerus="yes">
        <source>{count} steps were skipped.</source>
        <translation>
            <numerusform>Une étape a été sautée.</numerusform>
            <numerusform>{count} étapes ont été sautées.</numerusform>
        </translation>
    </message>
    <message>
        <source>write {number}m for minutes or {number}s for seconds</source>
        <translation>écrivez {number}m pour des minutes ou {number}s pour des secondes</translation>
    </message>
    <message>
        <source>a decimal has a point: {pointed}</source>
        <translation>les décimales s’écrivent avec un point&#xa0;: {pointed}</translation>
    </message>
    <message>
        <source>write minutes and seconds as 4:00, and hours before them as 1:05:00</source>
        <translation>écrivez les minutes et secondes comme 4:00, et avec des heures comme 1:05:00</translation>
    </message>
    <message>
        <source>write for example 90s, 15m, 1h 30m or 4:00</source>
        <translation>écrivez par exemple 90s, 15m, 1h 30m ou 4:00</translation>
    </message>
    <message>
        <source>Upstroke is already open, but didn&apos;t say whether it did what you asked.</source>
        <translation>Upstroke est déjà ouvert, mais ne dit pas s’il a fait ce que vous avez demandé.</translation>
    </message>
    <message>
        <source>{why}: it belongs to {owner}, and `{command}` makes it yours again</source>
        <translation>{why} : il appartient à {owner}, et `{command}` vous le rend</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so settings and history are lost when it closes. Set the variable HOME to its path.</source>
        <translation>Votre dossier personnel n’est pas connu, donc les réglages et l’historique ne sont pas gardés quand Upstroke se termine ; indiquez son chemin dans la variable HOME.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so settings are lost when it closes. Set the variable HOME to its path.</source>
        <translation>Votre dossier personnel n’est pas connu, donc les réglages ne sont pas gardés quand Upstroke se termine ; indiquez son chemin dans la variable HOME.</translation>
    </message>
    <message>
        <source>Upstroke can&apos;t find your home folder, so the history is lost when it closes. Set the variable HOME to its path.</source>
        <translation>Votre dossier personnel n’est pas connu, donc l’historique n’est pas gardé quand Upstroke se termine ; indiquez son chemin dans la variable HOME.</translation>
    </message>
</context>
</TS>
