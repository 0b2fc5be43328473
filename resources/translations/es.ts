<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Back to Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Break, and other ways to stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close In Turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the window at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next field or button</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One step back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause, and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair: start again, kindly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else took the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the last thing back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next note on what you wrote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page, in short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the dark button says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole screen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BreakSheet</name>
        <message>
            <source>How to rest</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Cards found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the deck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Situation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>repairs, taken</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>returns after a break</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>stayed whole</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>times “got it”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>turns</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>turns, all whole</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>d MMMM</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Drills</name>
        <message>
            <source>Drills</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Feelings</name>
        <message>
            <source>Add it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add my own word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to my sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Families of words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Feelings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use these words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways to a word</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message numerus="yes">
            <source>About {minutes} minutes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Another talk waits. Beginning this one ends it; its words go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to Talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both of you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check in first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For you alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on from step {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it can go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it gets stuck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It trains:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not kept any longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See an example</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting again ends the talk that waits; its words go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The listener</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The speaker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This helps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it rests on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where this comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who begins?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who does what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who practises?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dots} of {all} dots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Choose one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: {idea}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No time now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what fits today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take {day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>later today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}  ·  before you begin</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything else works as usual.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide this window (F9)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How a talk works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In danger now, call the local emergency number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On all other pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {file} could not be read, so some of its words are missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This page, in short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Topics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What could not be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When this app is the wrong tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to find help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{key}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{who}, {year}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Hidden</name>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeepSwitch</name>
        <message>
            <source>{word}, for {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Back to the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the talk</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabelledField</name>
        <message>
            <source>There is room for {limit} characters. The rest was left out.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Every talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together or alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would help</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LibraryPresenter</name>
        <message>
            <source>All {count}, by name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show any length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{least} to {most} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LookRows</name>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OwnPanel</name>
        <message>
            <source>One way to say it:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Parked</name>
        <message>
            <source>Parked: {thought}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take away: {thought}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PartnerPanel</name>
        <message>
            <source>Hide the words, from memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the words</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Close In Turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around without them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you can do</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Begin {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entries, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thank you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it was about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you have practised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your notes cannot be read just now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{minutes} minutes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{time} together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time}, alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{when}: removed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help &amp; safety</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RepairSheet</name>
        <message>
            <source>How it lands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways to mend it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RestScreen</name>
        <message>
            <source>Resting</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Say</name>
        <message>
            <source>Another way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide (F9)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide this window (F9)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My sentence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ways to take it along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who says it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Scroll</name>
        <message>
            <source>More below</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clay, lagoon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comfort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase everything …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gentle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast uses ink and shapes only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it sounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Turn {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ink only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lagoon, clay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like the computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Movement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nearly time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put these back as they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shape, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still: the ring steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time for every step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time in the ring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not translated yet stays in English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Words and digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a little larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a quarter longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a quarter shorter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as made for two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>circle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half as long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half as long again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>larger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>larger, one column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>much larger, one column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>right side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rounded square</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shorter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>silent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>three times as long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>twice as large, one column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>twice as long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two and a half times as long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>very soft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} %, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPresenter</name>
        <message>
            <source>No loudspeaker found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back as they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Swap sides</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpeakerPanel</name>
        <message>
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageBar</name>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We need a break</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StageHeader</name>
        <message>
            <source>One step back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SummaryScreen</name>
        <message>
            <source>Nothing written down.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Talking</name>
        <message>
            <source>{0} {1}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>A time for the two of you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All talks, by what you need.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calm down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How a talk works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at that instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One speaks, one listens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or something else tonight: {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or, for now:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prepare alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of what was kept cannot be read now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Suggest something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same talks, for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two quiet minutes of breathing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for you alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the two of you</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{minutes} minutes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{time}, on any day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TogetherBody</name>
        <message>
            <source>Ways to go on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePresenter</name>
        <message>
            <source>Swap colours</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Go on from here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand back to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have said mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again, for yourself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only for you, gone at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it this way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say mine again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop until then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>We are ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} listens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} said it back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>stops</name>
        <message>
            <source>Go on with the talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest a little longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rest until tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Said, go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slide to answer first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some time apart</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take {0} minutes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} minutes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{0} waits at step {1}, exactly as you left it.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
