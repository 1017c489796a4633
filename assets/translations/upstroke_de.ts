<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Guides you through massaging your own legs, by sound, hands free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play a programme, in the window or the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in programmes and their lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check programme files and tell every fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a programme file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was found: display, players, voices, where files lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sessions there have been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every step and sound with its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a session as a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with this programme chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a file, for the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with 0 when done, with 1 and a sentence when what was asked for is at fault, with 2 when it was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a verb the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a programme, in the window or the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the session that was under way when Upstroke ended, from where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start without a touch; by this you agree to the programme&apos;s safety note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the terminal, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what plays the sound; without it what the settings say, which is auto: the best that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave when the session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step and sound of a session with its time, as it would be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a session as a sound file: the same sounds at the same times, with a chapter for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file; its name ends in .wav, .flac, .ogg, .opus, .mp3 or .m4a, and one that is there is written over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a built-in programme (see `upstroke list`) or a programme file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LENGTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length that the programme has, such as quick, or a total to be met to the second, such as 15m, 900s or 15:30; without it the length last chosen, else the programme&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session to go on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme} is in order ({lengths}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recogniser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version} on Python {python}, {system}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none ({recogniser} is not installed): voice commands cannot be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{recogniser}, for voice commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none ({why}); play in the terminal with --terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{player} does not play ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{recorded} of {count} phrases of the programmes are recorded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the recorded voice is chosen; other texts are spoken by {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recorded voice is chosen; other texts are not spoken: install a speech program, such as espeak-ng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}, though it is chosen; another voice speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} with its voice {voice} is chosen, at {rate} % of the usual pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{engine} is chosen, at {rate} % of the usual pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{engine} can be chosen, with {count} voices for English</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{engine} can be chosen, with its own voice for English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is written by {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be looked for without Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how hard the hands press, in five words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} (not there yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished, {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped at {at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left at {at} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no session yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{offer} `upstroke play --continue` goes on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, legs {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all, legs {better} on average.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{programme}: {lengths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstroke cannot go on ({error}); what happened is written in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstroke cannot go on ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong ({file}): {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argument {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed with argument {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the arguments {names} is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the following arguments are required: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrecognized arguments: {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid choice: {given} (choose from {choices})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid int value: {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored explicit argument {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous option: {given} could match {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}: error: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {programme}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>pulse, {count} taps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cue}, for which there is no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no display ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt cannot be used ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstroke is open already: its window has been brought forward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window can be opened: {why}; use `upstroke play {programme} --terminal`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} cannot be met exactly: the nearest total that can is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these settings no step is left: give a step a length, or choose other sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedal: next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedal: previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a jump, a change of time or a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step again, from its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less time for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (press twice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how long it still takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window on top of others, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pedal: next; soon again: undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pedal: back; soon again: undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more time for this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop (asked once more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how long it still takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page up</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page down</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backspace</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insert</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <comment>a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped. The pedal again takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop? Press s or Ctrl-C again to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By starting you say that you have read this and that none of it applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop? Press s again to stop, any other key to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the sound ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press space to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused while the computer slept. Press space to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Press space to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over: u undoes, q closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over: q closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {figures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure {dots} {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any key goes back to the session, which goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} longer: {left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} shorter: {left} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the computer&apos;s sleep that paused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on: get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, {to_go}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session, small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (say it twice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it still takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the large window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, and carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels after: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps, {time}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>After {reached} of {total}, in {step}. {done} of {all} steps done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {reached} of {total}, in {step}, {side}. {done} of {all} steps done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings before and after: {pairs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do your legs feel? 0 is heavy, 10 is light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you feel? 0 is heavy, 10 is light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterclockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {all}</source>
        <extracomment>beside a large number: how many there are in all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There has been no session yet. Each one will be kept here, on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is a session: from the open dot, before it, to the full one, after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the session back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the session of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {time} in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} lighter afterwards, on average.</source>
        <extracomment>the number is on a scale from 0, heavy, to 10, light</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} heavier afterwards, on average.</source>
        <extracomment>the number is on a scale from 0, heavy, to 10, light</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>Qt&apos;s form of a date: dddd the day of the week, d the day, MMMM the month, yyyy the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {reached} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left after {reached} of {total}.</source>
        <extracomment>the window was closed, or the machine went off, in the middle of a session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt {before} before, {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt {after} after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt {before} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey from beginning to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key for: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter (numbers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>a key of the keyboard, for media</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (media)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play/Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (media)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (media)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (media)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media (headset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call (headset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>a key of the keyboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minus</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equals</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question mark</source>
        <extracomment>how the sign is spoken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press anywhere beside the controls to pause or go on: with a knuckle, an elbow, the back of a hand. Shift never matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pedal or presenter that is pressed again within {seconds} seconds takes its skip back. To skip two steps, wait that long, or use the other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>a length of one&apos;s own, beside those that the programme has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} cannot be met. The nearest is {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at {time}, {step}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} was left there; {time} to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstroke history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech and chimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <extracomment>neither speech nor chimes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no ambience, no sound of rain or waves under the session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <extracomment>an ambience</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <extracomment>an ambience: of the sea</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm</source>
        <extracomment>an ambience: a warm, soft noise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <extracomment>all motion of the pictures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>motion of the pictures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders of the technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: a little deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music and films, until the session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cues</source>
        <extracomment>speech and chimes that tell what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the chimes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of the ambience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause other players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft taps at the tempo of the strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet, under the whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the screen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask how I feel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press anywhere to pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One press of more or less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced: pictures stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while a session runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10, kept with the session in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for elbows, knuckles and pedals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or less time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the times, sides, time to move and options of this programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>the order of the sides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <extracomment>the order of the sides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left only</source>
        <extracomment>the sides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right only</source>
        <extracomment>the sides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to move before a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to move to a new side or posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset steps, sides and options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sides and time to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a new side or posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>the heading over what else can be chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never more than light pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a volume at nought
----------
beside a switch</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: seconds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} s each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the times of all steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its usual voice</source>
        <extracomment>the voice that a speech program speaks with unasked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for other voices on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other voice was found on this machine. One such as espeak-ng can be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded voice has a pace of its own. Other voices can be slower or faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone is listened to only while a session lasts, and while you try it here. What it hears stays in this computer&apos;s memory for six seconds and goes nowhere: nothing is recorded, stored or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a whole phrase, with a short pause before and after it. While Upstroke itself speaks it does not listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: seldom mistaken</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: seldom missed</source>
        <extracomment>how readily voice commands are believed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try voice commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying voice commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softer ambience while listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: understood, {number} %</source>
        <extracomment>what was heard, and how sure that is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: not sure enough, {number} %</source>
        <extracomment>what was heard, and how sure that is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % is that of the recorded voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} (not found here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very light</source>
        <extracomment>how hard the hands press</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>how hard the hands press</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <extracomment>how hard the hands press</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firm</source>
        <extracomment>how hard the hands press</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go</source>
        <extracomment>below the time that is left, which stands in large digits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%H:%M</source>
        <extracomment>time of day: %H and %M are hour and minute, %I the hour of twelve with %p</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length}, ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pressure}, growing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pressure}, easing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {step}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keyboard to start with: add --start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter starts, q and Enter leaves: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c and Enter goes on there, Enter starts, q leaves: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}: done, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}: not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{programme}: stopped at {at} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another voice speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no length “{length}”: write one of {lengths}, or a time such as 15m or 900s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it feels before: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure: {pressure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this: start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus adds a key: press it, then the key, pedal or headset button that is to do this. A press on a key here takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key that is to do this. Tab leaves everything as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key cannot be bound: it moves the focus, closes the window, or does nothing alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key has to be left to pause with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} was for “{act}”: Undo gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} was for “{act}”, which has no key now: Undo gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {key} away from: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own total stretches these times as far as the programme allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change the times of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>a tab of the settings: how the window looks</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {time} in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {file}: {number}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>press to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>below a part of the session: the side of the body</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>below a part of the session: the side of the body</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>below a part of the session: both sides of the body</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
