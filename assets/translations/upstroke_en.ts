<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{recorded} of {count} phrases of the programmes are recorded</source>
        <translation>
            <numerusform>{recorded} of {count} phrase of the programmes is recorded</numerusform>
            <numerusform>{recorded} of {count} phrases of the programmes are recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{engine} can be chosen, with {count} voices for English</source>
        <translation>
            <numerusform>{engine} can be chosen, with {count} voice for English</numerusform>
            <numerusform>{engine} can be chosen, with {count} voices for English</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}, {count} steps skipped</source>
        <translation>
            <numerusform>{text}, {count} step skipped</numerusform>
            <numerusform>{text}, {count} steps skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all.</source>
        <translation>
            <numerusform>{count} session, {finished} of them finished, {time} in all.</numerusform>
            <numerusform>{count} sessions, {finished} of them finished, {time} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {finished} of them finished, {time} in all, legs {better} on average.</source>
        <translation>
            <numerusform>{count} session, {finished} of them finished, {time} in all, legs {better} on average.</numerusform>
            <numerusform>{count} sessions, {finished} of them finished, {time} in all, legs {better} on average.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steps were skipped in {count} of them.</source>
        <translation>
            <numerusform>Steps were skipped in one of them.</numerusform>
            <numerusform>Steps were skipped in {count} of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pulse, {count} taps</source>
        <translation>
            <numerusform>pulse, {count} tap</numerusform>
            <numerusform>pulse, {count} taps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title} ({count} times)</source>
        <translation>
            <numerusform>{title} ({count} time)</numerusform>
            <numerusform>{title} ({count} times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} steps, {time}.</source>
        <translation>
            <numerusform>The one step, {time}.</numerusform>
            <numerusform>All {count} steps, {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions, {time} in all.</source>
        <translation>
            <numerusform>1 session, {time} in all.</numerusform>
            <numerusform>{count} sessions, {time} in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps</source>
        <translation>
            <numerusform>1 step</numerusform>
            <numerusform>{count} steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of {path} can't be understood, nor set aside ({error}).</source>
        <translation>
            <numerusform>One line of {path} can&apos;t be understood, nor set aside ({error}).</numerusform>
            <numerusform>{count} lines of {path} can&apos;t be understood, nor set aside ({error}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of the history could not be understood; the file as it was is kept as {aside}, and all other sessions are there.</source>
        <translation>
            <numerusform>One line of the history could not be understood; the file as it was is kept as {aside}, and all other sessions are there.</numerusform>
            <numerusform>{count} lines of the history could not be understood; the file as it was is kept as {aside}, and all other sessions are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{path}: {count} more values can't be used either.</source>
        <translation>
            <numerusform>{path}: {count} more value can&apos;t be used either.</numerusform>
            <numerusform>{path}: {count} more values can&apos;t be used either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds more</source>
        <translation>
            <numerusform>1 second more</numerusform>
            <numerusform>{count} seconds more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} seconds less</source>
        <translation>
            <numerusform>1 second less</numerusform>
            <numerusform>{count} seconds less</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of {count} of {all} recordings are missing.</source>
        <translation>
            <numerusform>The files of {count} of {all} recordings are missing.</numerusform>
            <numerusform>The files of {count} of {all} recordings are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} recordings can't be used; the first because {why}.</source>
        <translation>
            <numerusform>{count} of {wanted} recordings can&apos;t be used; the first because {why}.</numerusform>
            <numerusform>{count} of {wanted} recordings can&apos;t be used; the first because {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another voice speaks {count} of {wanted} texts ({why}).</source>
        <translation>
            <numerusform>Another voice speaks {count} of {wanted} texts ({why}).</numerusform>
            <numerusform>Another voice speaks {count} of {wanted} texts ({why}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} texts are not spoken ({why}).</source>
        <translation>
            <numerusform>{count} of {wanted} texts is not spoken ({why}).</numerusform>
            <numerusform>{count} of {wanted} texts are not spoken ({why}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {wanted} sounds are missing ({why}).</source>
        <translation>
            <numerusform>{count} of {wanted} sounds is missing ({why}).</numerusform>
            <numerusform>{count} of {wanted} sounds are missing ({why}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>And {count} more.</numerusform>
            <numerusform>And {count} more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} steps were skipped.</source>
        <translation>
            <numerusform>One step was skipped.</numerusform>
            <numerusform>{count} steps were skipped.</numerusform>
        </translation>
    </message>
</context>
</TS>
