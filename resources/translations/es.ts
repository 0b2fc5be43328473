<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>Back to Today</source>
            <translation>Volver a Hoy</translation>
        </message>
        <message>
            <source>Break, and other ways to stop</source>
            <translation>Descanso, y otras maneras de parar</translation>
        </message>
        <message>
            <source>Close In Turn</source>
            <translation>Cerrar In Turn</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Hide the window at once</source>
            <translation>Esconder la ventana al instante</translation>
        </message>
        <message>
            <source>Listening on, or off</source>
            <translation>Escucha encendida o apagada</translation>
        </message>
        <message>
            <source>Look for a word</source>
            <translation>Buscar una palabra</translation>
        </message>
        <message>
            <source>Next field or button</source>
            <translation>Siguiente campo o botón</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>Pause, and go on</source>
            <translation>Pausar, y seguir</translation>
        </message>
        <message>
            <source>Repair: start again, kindly</source>
            <translation>Reparar: empezar otra vez, con amabilidad</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Somebody else took the floor</source>
            <translation>Otra persona tomó la palabra</translation>
        </message>
        <message>
            <source>Take the last thing back</source>
            <translation>Deshacer lo último</translation>
        </message>
        <message>
            <source>The next note on what you wrote</source>
            <translation>La siguiente nota sobre lo que escribiste</translation>
        </message>
        <message>
            <source>This page, in short</source>
            <translation>Esta página, en pocas palabras</translation>
        </message>
        <message>
            <source>What the main button says</source>
            <translation>Lo que dice el botón principal</translation>
        </message>
        <message>
            <source>Whole screen</source>
            <translation>Pantalla completa</translation>
        </message>
    </context>
    <context>
        <name>Aids</name>
        <message>
            <source>A card to help</source>
            <translation>Una tarjeta que ayuda</translation>
        </message>
        <message>
            <source>A word for {name}</source>
            <translation>Una palabra para {name}</translation>
        </message>
        <message>
            <source>Another card</source>
            <translation>Otra tarjeta</translation>
        </message>
        <message>
            <source>Choose a word</source>
            <translation>Elegir una palabra</translation>
        </message>
        <message>
            <source>How is it for you?</source>
            <translation>¿Cómo es para ti?</translation>
        </message>
        <message>
            <source>What do you need?</source>
            <translation>¿Qué necesitas?</translation>
        </message>
    </context>
    <context>
        <name>BreakSheet</name>
        <message>
            <source>How to rest</source>
            <translation>Cómo descansar</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Cards found</source>
            <translation>Tarjetas encontradas</translation>
        </message>
        <message>
            <source>Decks</source>
            <translation>Mazos</translation>
        </message>
        <message>
            <source>More ways to find</source>
            <translation>Más maneras de buscar</translation>
        </message>
        <message>
            <source>Print this list</source>
            <translation>Imprimir esta lista</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>guardada</translation>
        </message>
        <message>
            <source>{name} ({count})</source>
            <translation>{name} ({count})</translation>
        </message>
    </context>
    <context>
        <name>ChoosePage</name>
        <message>
            <source>Kinds of pages</source>
            <translation>Tipos de página</translation>
        </message>
    </context>
    <context>
        <name>Content</name>
        <message>
            <source>A file …</source>
            <translation>Un archivo …</translation>
        </message>
        <message>
            <source>A folder …</source>
            <translation>Una carpeta …</translation>
        </message>
        <message>
            <source>A pack …</source>
            <translation>Un paquete …</translation>
        </message>
        <message>
            <source>As a table …</source>
            <translation>Como tabla …</translation>
        </message>
        <message>
            <source>Fold up</source>
            <translation>Plegar</translation>
        </message>
        <message>
            <source>Fold up: {0}</source>
            <translation>Plegar: {0}</translation>
        </message>
        <message>
            <source>For Anki …</source>
            <translation>Para Anki …</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>One moment: it is being read.</source>
            <translation>Un momento, se está leyendo.</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Read: {0}</source>
            <translation>Leer: {0}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {0}</source>
            <translation>Quitar {0}</translation>
        </message>
        <message>
            <source>Take another file</source>
            <translation>Tomar otro archivo</translation>
        </message>
        <message>
            <source>This page cannot be read. Help says which file is missing.</source>
            <translation>Esta página no se puede leer. La Ayuda dice qué archivo falta.</translation>
        </message>
        <message>
            <source>Which cards</source>
            <translation>Qué tarjetas</translation>
        </message>
    </context>
    <context>
        <name>Counts</name>
        <message numerus="yes">
            <source>repairs, taken</source>
            <translation>
                <numerusform>intento de reparar, aceptado</numerusform>
                <numerusform>intentos de reparar, aceptados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>returns after a break</source>
            <translation>
                <numerusform>regreso después de un descanso</numerusform>
                <numerusform>regresos después de un descanso</numerusform>
            </translation>
        </message>
        <message>
            <source>stayed whole</source>
            <translation>se dijeron enteros</translation>
        </message>
        <message numerus="yes">
            <source>times “got it”</source>
            <translation>
                <numerusform>vez “sí, eso”</numerusform>
                <numerusform>veces “sí, eso”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>turns</source>
            <translation>
                <numerusform>turno</numerusform>
                <numerusform>turnos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>turns, all whole</source>
            <translation>
                <numerusform>turno, entero</numerusform>
                <numerusform>turnos, todos enteros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Data</name>
        <message>
            <source>All {0} copies</source>
            <translation>Las {0} copias</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Traer de vuelta</translation>
        </message>
        <message>
            <source>Bring back: {0}</source>
            <translation>Traer de vuelta: {0}</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Only the latest</source>
            <translation>Solo las últimas</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>This page cannot be read. Help says which file is missing.</source>
            <translation>Esta página no se puede leer. La Ayuda dice qué archivo falta.</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>MMMM yyyy</source>
            <translation>MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d 'de' MMMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d 'de' MMMM 'de' yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>del {first} al {last}</translation>
        </message>
    </context>
    <context>
        <name>Drills</name>
        <message>
            <source>Drills</source>
            <translation>Ejercicios cortos</translation>
        </message>
    </context>
    <context>
        <name>Ear</name>
        <message>
            <source>Is the microphone on?</source>
            <translation>¿Está encendido el micrófono?</translation>
        </message>
        <message>
            <source>Listening has stopped. F8 does the same</source>
            <translation>La escucha se detuvo. F8 hace lo mismo</translation>
        </message>
        <message>
            <source>Listening here only</source>
            <translation>Escucha solo aquí</translation>
        </message>
        <message>
            <source>Listening is off</source>
            <translation>La escucha está apagada</translation>
        </message>
        <message>
            <source>Listening on this computer only</source>
            <translation>Escucha solo en este equipo</translation>
        </message>
        <message>
            <source>Listening stopped</source>
            <translation>Escucha detenida</translation>
        </message>
        <message>
            <source>May it listen? Your computer asks</source>
            <translation>¿Puede escuchar? Lo pregunta el equipo</translation>
        </message>
        <message>
            <source>Microphone on?</source>
            <translation>¿Micrófono encendido?</translation>
        </message>
        <message>
            <source>No cues, use F8</source>
            <translation>Sin señales: F8</translation>
        </message>
        <message>
            <source>No cues: your voices are alike</source>
            <translation>Sin señales: sus voces se parecen</translation>
        </message>
        <message>
            <source>No microphone</source>
            <translation>Sin micrófono</translation>
        </message>
        <message>
            <source>No microphone found. F8 does the same</source>
            <translation>No hay micrófono. F8 hace lo mismo</translation>
        </message>
        <message>
            <source>Not allowed here</source>
            <translation>Aquí no se permite</translation>
        </message>
        <message>
            <source>Not allowed here. F8 does the same</source>
            <translation>Aquí no se permite. F8 hace lo mismo</translation>
        </message>
        <message>
            <source>Not listening</source>
            <translation>Sin escucha</translation>
        </message>
        <message>
            <source>Switch listening off</source>
            <translation>Apagar la escucha</translation>
        </message>
        <message>
            <source>Switch listening on</source>
            <translation>Encender la escucha</translation>
        </message>
        <message>
            <source>Your computer asks</source>
            <translation>Lo pregunta el equipo</translation>
        </message>
    </context>
    <context>
        <name>Feelings</name>
        <message>
            <source>Add it</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Add my own word</source>
            <translation>Añadir mi propia palabra</translation>
        </message>
        <message>
            <source>Back to my sentence</source>
            <translation>Volver a mi frase</translation>
        </message>
        <message>
            <source>Families of words</source>
            <translation>Familias de palabras</translation>
        </message>
        <message>
            <source>Feelings</source>
            <translation>Sentimientos</translation>
        </message>
        <message>
            <source>From the body</source>
            <translation>Desde el cuerpo</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>Dejarlo abierto</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>Necesidades</translation>
        </message>
        <message>
            <source>Take one off</source>
            <translation>Quitar una</translation>
        </message>
        <message>
            <source>Use these words</source>
            <translation>Usar estas palabras</translation>
        </message>
        <message>
            <source>Ways to a word</source>
            <translation>Caminos hacia una palabra</translation>
        </message>
    </context>
    <context>
        <name>FirstPage</name>
        <message numerus="yes">
            <source>About {minutes} minutes</source>
            <translation>
                <numerusform>Cerca de {minutes} minuto</numerusform>
                <numerusform>Cerca de {minutes} minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Another talk waits. Beginning this one ends it; its words go.</source>
            <translation>Hay otra conversación en espera. Si empiezan esta, aquella termina y sus palabras se van.</translation>
        </message>
        <message>
            <source>As long as it takes</source>
            <translation>El tiempo que haga falta</translation>
        </message>
        <message>
            <source>Back to Talk</source>
            <translation>Volver a Hablar</translation>
        </message>
        <message>
            <source>Back to {name}</source>
            <translation>Volver a {name}</translation>
        </message>
        <message>
            <source>Both of you</source>
            <translation>Ustedes dos</translation>
        </message>
        <message>
            <source>Check in first</source>
            <translation>Primero, ver cómo están</translation>
        </message>
        <message>
            <source>For you alone</source>
            <translation>Para ti a solas</translation>
        </message>
        <message>
            <source>Go on from step {step}</source>
            <translation>Seguir desde el paso {step}</translation>
        </message>
        <message>
            <source>How it can go</source>
            <translation>Cómo puede ir</translation>
        </message>
        <message>
            <source>How long?</source>
            <translation>¿Cuánto tiempo?</translation>
        </message>
        <message>
            <source>If it gets stuck</source>
            <translation>Si se atasca</translation>
        </message>
        <message>
            <source>In signs</source>
            <translation>En señas</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Por escrito</translation>
        </message>
        <message>
            <source>It trains:</source>
            <translation>Se practica:</translation>
        </message>
        <message>
            <source>Keep for later</source>
            <translation>Guardar para después</translation>
        </message>
        <message>
            <source>Kept for later</source>
            <translation>Guardado para después</translation>
        </message>
        <message>
            <source>Not kept any longer</source>
            <translation>Ya no está guardado</translation>
        </message>
        <message>
            <source>See an example</source>
            <translation>Ver un ejemplo</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Starting again ends the talk that waits; its words go.</source>
            <translation>Si empiezan de nuevo, la conversación en espera termina y sus palabras se van.</translation>
        </message>
        <message>
            <source>Talk, write or sign</source>
            <translation>Hablar, escribir, señas</translation>
        </message>
        <message>
            <source>The listener</source>
            <translation>Quien escucha</translation>
        </message>
        <message>
            <source>The speaker</source>
            <translation>Quien habla</translation>
        </message>
        <message>
            <source>This does not</source>
            <translation>Esto no</translation>
        </message>
        <message>
            <source>This helps</source>
            <translation>Esto ayuda</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>En qué se apoya</translation>
        </message>
        <message>
            <source>Where this comes from</source>
            <translation>De dónde viene esto</translation>
        </message>
        <message>
            <source>Who begins?</source>
            <translation>¿Quién empieza?</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>Quién hace qué</translation>
        </message>
        <message>
            <source>Who practises?</source>
            <translation>¿Quién practica?</translation>
        </message>
        <message>
            <source>{dots} of {all} dots</source>
            <translation>{dots} de {all} marcas</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
    </context>
    <context>
        <name>FollowUpBody</name>
        <message>
            <source>Days</source>
            <translation>Días</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>Another day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <source>Choose one</source>
            <translation>Elige uno</translation>
        </message>
        <message>
            <source>For example: {idea}</source>
            <translation>Por ejemplo: {idea}</translation>
        </message>
        <message>
            <source>No time now</source>
            <translation>Ninguna hora por ahora</translation>
        </message>
        <message>
            <source>See what fits today</source>
            <translation>Ver qué va bien hoy</translation>
        </message>
        <message>
            <source>Take {day}, {time}</source>
            <translation>Elegir {day}, {time}</translation>
        </message>
        <message>
            <source>later today</source>
            <translation>hoy mismo</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>tonight</source>
            <translation>esta noche</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <translation>{day} a las {time}</translation>
        </message>
        <message>
            <source>{name}  ·  before you begin</source>
            <translation>{name}  ·  antes de empezar</translation>
        </message>
    </context>
    <context>
        <name>Guided</name>
        <message>
            <source>Back one question</source>
            <translation>Una pregunta atrás</translation>
        </message>
        <message>
            <source>Back one step</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>Back to my page</source>
            <translation>Volver a mi página</translation>
        </message>
        <message>
            <source>Back to my pages</source>
            <translation>Volver a mis páginas</translation>
        </message>
        <message>
            <source>Breathe instead</source>
            <translation>Mejor respirar</translation>
        </message>
        <message>
            <source>Choose a need</source>
            <translation>Elegir una necesidad</translation>
        </message>
        <message>
            <source>Choose words</source>
            <translation>Elegir palabras</translation>
        </message>
        <message>
            <source>Close the book</source>
            <translation>Cerrar el cuaderno</translation>
        </message>
        <message>
            <source>How to look at it</source>
            <translation>Cómo mirarlo</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En palabras</translation>
        </message>
        <message>
            <source>Leave it here</source>
            <translation>Dejarla aquí</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Siguiente pregunta</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Hoy no</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Take my card along</source>
            <translation>Llevar mi tarjeta</translation>
        </message>
        <message>
            <source>What you could talk about</source>
            <translation>De qué podrían hablar</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Another country</source>
            <translation>Otro país</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>Volver a Hoy</translation>
        </message>
        <message>
            <source>Choose a country</source>
            <translation>Elige un país</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Everything else works as usual.</source>
            <translation>Todo lo demás funciona como siempre.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Hide this window (F9)</source>
            <translation>Esconder esta ventana (F9)</translation>
        </message>
        <message>
            <source>How a talk works</source>
            <translation>Cómo funciona una conversación</translation>
        </message>
        <message>
            <source>In a talk</source>
            <translation>En una conversación</translation>
        </message>
        <message>
            <source>In danger now, call the local emergency number.</source>
            <translation>En peligro ahora, llama al número local de emergencias.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>On all other pages</source>
            <translation>En todas las demás páginas</translation>
        </message>
        <message>
            <source>See how a talk goes</source>
            <translation>Ver cómo es una conversación</translation>
        </message>
        <message>
            <source>The file {file} could not be read, so some of its words are missing.</source>
            <translation>No se pudo leer el archivo {file}; por eso faltan algunas de sus palabras.</translation>
        </message>
        <message>
            <source>The folder</source>
            <translation>La carpeta</translation>
        </message>
        <message>
            <source>This page, in short</source>
            <translation>Esta página, en pocas palabras</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>What could not be read</source>
            <translation>Lo que no se pudo leer</translation>
        </message>
        <message>
            <source>When this app is the wrong tool</source>
            <translation>Cuándo esta aplicación no sirve</translation>
        </message>
        <message>
            <source>Where to find help</source>
            <translation>Dónde encontrar ayuda</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>{key}: {reason}</source>
            <translation>{key}: {reason}</translation>
        </message>
        <message>
            <source>{who}, {year}</source>
            <translation>{who}, {year}</translation>
        </message>
    </context>
    <context>
        <name>Hidden</name>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
    </context>
    <context>
        <name>KeepSwitch</name>
        <message>
            <source>{word}, for {name}</source>
            <translation>{word}, para {name}</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Back to the page</source>
            <translation>Volver a la página</translation>
        </message>
        <message>
            <source>Back to the talk</source>
            <translation>Volver a la conversación</translation>
        </message>
    </context>
    <context>
        <name>LabelledField</name>
        <message>
            <source>There is room for {limit} characters. The rest was left out.</source>
            <translation>Caben {limit} caracteres. El resto quedó fuera.</translation>
        </message>
    </context>
    <context>
        <name>Library</name>
        <message>
            <source>Every talk</source>
            <translation>Todas las conversaciones</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto tiempo</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Together or alone</source>
            <translation>En pareja o a solas</translation>
        </message>
        <message>
            <source>What would help</source>
            <translation>Qué ayudaría</translation>
        </message>
    </context>
    <context>
        <name>LibraryPresenter</name>
        <message>
            <source>All {count}, by name</source>
            <translation>Las {count}, por nombre</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>A solas</translation>
        </message>
        <message>
            <source>Any length</source>
            <translation>Cualquier duración</translation>
        </message>
        <message>
            <source>Show any length</source>
            <translation>Mostrar cualquier duración</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En pareja</translation>
        </message>
        <message>
            <source>{least} to {most} min</source>
            <translation>de {least} a {most} min</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
    </context>
    <context>
        <name>LookRows</name>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>partly</source>
            <translation>en parte</translation>
        </message>
        <message>
            <source>there</source>
            <translation>está</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>A beginning: one more odd word would help</source>
            <translation>Un comienzo: ayudaría otra palabra rara</translation>
        </message>
        <message>
            <source>A little longer still</source>
            <translation>Todavía un poco más larga</translation>
        </message>
        <message>
            <source>It holds very well</source>
            <translation>Aguanta muy bien</translation>
        </message>
        <message>
            <source>It holds well</source>
            <translation>Aguanta bien</translation>
        </message>
        <message>
            <source>It would hold for a while</source>
            <translation>Aguantaría un tiempo</translation>
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>Does it hear you?</source>
            <translation>¿Oye sus voces?</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>This page cannot be read. Help says which file is missing.</source>
            <translation>Esta página no se puede leer. La Ayuda dice qué archivo falta.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Which one</source>
            <translation>Cuál</translation>
        </message>
    </context>
    <context>
        <name>NotedPage</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>OwnPanel</name>
        <message>
            <source>One way to say it:</source>
            <translation>Una manera de decirlo:</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Cards</source>
            <translation>Tarjetas</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>One sheet</source>
            <translation>Una hoja</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Size of the words</source>
            <translation>Tamaño de las palabras</translation>
        </message>
        <message>
            <source>What to make</source>
            <translation>Qué imprimir</translation>
        </message>
        <message>
            <source>Which ones?</source>
            <translation>¿Cuáles?</translation>
        </message>
        <message>
            <source>Which talk?</source>
            <translation>¿Qué conversación?</translation>
        </message>
    </context>
    <context>
        <name>Parked</name>
        <message>
            <source>Parked: {thought}</source>
            <translation>Apartado: {thought}</translation>
        </message>
        <message>
            <source>Take away: {thought}</source>
            <translation>Quitar: {thought}</translation>
        </message>
    </context>
    <context>
        <name>PartnerPanel</name>
        <message>
            <source>Hide the words, from memory</source>
            <translation>Ocultar las palabras, de memoria</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Mostrar las palabras</translation>
        </message>
    </context>
    <context>
        <name>PassField</name>
        <message>
            <source>Hide: {0}</source>
            <translation>Ocultar: {0}</translation>
        </message>
        <message>
            <source>Show: {0}</source>
            <translation>Mostrar: {0}</translation>
        </message>
    </context>
    <context>
        <name>People</name>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
    </context>
    <context>
        <name>Plan</name>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>Agree on it</source>
            <translation>Acordarlo</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>Volver a Hoy</translation>
        </message>
        <message>
            <source>Book {day}, {time}</source>
            <translation>Apuntar {day}, {time}</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiarlo</translation>
        </message>
        <message>
            <source>Change it to {day}, {time}</source>
            <translation>Cambiarlo a {day}, {time}</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Mantenerlo</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Soltarlo</translation>
        </message>
        <message>
            <source>Mark a time first</source>
            <translation>Marca primero una hora</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>Take {day}, {time}</source>
            <translation>Elegir {day}, {time}</translation>
        </message>
        <message>
            <source>This cannot be written down just now.</source>
            <translation>Esto no se puede anotar en este momento.</translation>
        </message>
        <message>
            <source>in a week</source>
            <translation>en una semana</translation>
        </message>
        <message>
            <source>in ten days</source>
            <translation>en diez días</translation>
        </message>
        <message>
            <source>in two weeks</source>
            <translation>en dos semanas</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nadie todavía</translation>
        </message>
        <message>
            <source>{begin} to {end}</source>
            <translation>de {begin} a {end}</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>PrivateHalf</name>
        <message>
            <source>Your answer</source>
            <translation>Tu respuesta</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Close In Turn</source>
            <translation>Cerrar In Turn</translation>
        </message>
        <message>
            <source>Look around without them</source>
            <translation>Mirar sin ellas</translation>
        </message>
        <message>
            <source>What is safe</source>
            <translation>Qué está a salvo</translation>
        </message>
        <message>
            <source>What you can do</source>
            <translation>Qué puedes hacer</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>A sentence</source>
            <translation>Una frase</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Agreements</source>
            <translation>Acuerdos</translation>
        </message>
        <message>
            <source>All entries</source>
            <translation>Todas las entradas</translation>
        </message>
        <message>
            <source>All {count} agreements</source>
            <translation>Los {count} acuerdos</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Back to the pictures</source>
            <translation>Volver a las imágenes</translation>
        </message>
        <message>
            <source>Back to the tables</source>
            <translation>Volver a las tablas</translation>
        </message>
        <message>
            <source>Begin “{title}”</source>
            <translation>Empezar “{title}”</translation>
        </message>
        <message>
            <source>Both together</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <source>Cards and drills</source>
            <translation>Tarjetas y ejercicios</translation>
        </message>
        <message>
            <source>Cards: {name}</source>
            <translation>Tarjetas: {name}</translation>
        </message>
        <message>
            <source>Choose a talk</source>
            <translation>Elegir una conversación</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Elegido</translation>
        </message>
        <message>
            <source>Dated later</source>
            <translation>Con fecha posterior</translation>
        </message>
        <message>
            <source>Drill: {name}</source>
            <translation>Ejercicio: {name}</translation>
        </message>
        <message>
            <source>Earlier letters</source>
            <translation>Cartas anteriores</translation>
        </message>
        <message>
            <source>Earlier weeks</source>
            <translation>Semanas anteriores</translation>
        </message>
        <message>
            <source>Eight weeks</source>
            <translation>Ocho semanas</translation>
        </message>
        <message>
            <source>Entries, newest first</source>
            <translation>Entradas, primero las nuevas</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Handed to the printer.</source>
            <translation>Ya está en la impresora.</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>Ocultar las palabras</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>Cuánto</translation>
        </message>
        <message>
            <source>How to see it</source>
            <translation>Cómo verlo</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>Ideas</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>Later weeks</source>
            <translation>Semanas posteriores</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Nothing here yet.</source>
            <translation>Aquí no hay nada todavía.</translation>
        </message>
        <message>
            <source>Nothing here.</source>
            <translation>Aquí no hay nada.</translation>
        </message>
        <message>
            <source>Older letters</source>
            <translation>Cartas más antiguas</translation>
        </message>
        <message>
            <source>On the list</source>
            <translation>En la lista</translation>
        </message>
        <message>
            <source>One dot is one practice.</source>
            <translation>Cada punto es una práctica.</translation>
        </message>
        <message>
            <source>One piece</source>
            <translation>Un pedazo</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Our loop</source>
            <translation>Nuestro círculo</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>Apartado</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Practice for one, {number}</source>
            <translation>Práctica a solas, {number}</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Print the letter</source>
            <translation>Imprimir la carta</translation>
        </message>
        <message>
            <source>Printed on {day}</source>
            <translation>Impreso: {day}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Removed: {when}</source>
            <translation>Se quitó: {when}</translation>
        </message>
        <message>
            <source>Save as a PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>Guardado como {file}.</translation>
        </message>
        <message>
            <source>Show all agreements</source>
            <translation>Mostrar todos los acuerdos</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Mostrar las anteriores</translation>
        </message>
        <message>
            <source>Show entries</source>
            <translation>Ver las entradas</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Mostrar las palabras</translation>
        </message>
        <message>
            <source>Skill</source>
            <translation>Habilidad</translation>
        </message>
        <message>
            <source>Skills</source>
            <translation>Habilidades</translation>
        </message>
        <message>
            <source>Skills, since {month}</source>
            <translation>Habilidades, desde {month}</translation>
        </message>
        <message>
            <source>Something small</source>
            <translation>Algo pequeño</translation>
        </message>
        <message>
            <source>Steady breath</source>
            <translation>Respiración tranquila</translation>
        </message>
        <message>
            <source>Stopped early.</source>
            <translation>Terminó antes.</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tablas</translation>
        </message>
        <message>
            <source>Talks</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Gracias</translation>
        </message>
        <message>
            <source>The map of skills</source>
            <translation>El mapa de habilidades</translation>
        </message>
        <message>
            <source>The next step</source>
            <translation>El siguiente paso</translation>
        </message>
        <message>
            <source>This could not be saved.</source>
            <translation>No se pudo guardar.</translation>
        </message>
        <message>
            <source>Time in them</source>
            <translation>Su duración</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probarla</translation>
        </message>
        <message>
            <source>Try “{skill}”</source>
            <translation>Probar “{skill}”</translation>
        </message>
        <message>
            <source>Turns that stayed whole</source>
            <translation>Turnos enteros</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Semana</translation>
        </message>
        <message>
            <source>Weeks until {day}</source>
            <translation>Semanas hasta el {day}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>En qué quedó</translation>
        </message>
        <message>
            <source>What it was about</source>
            <translation>De qué trataba</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>What was agreed</source>
            <translation>Lo acordado</translation>
        </message>
        <message>
            <source>What was new</source>
            <translation>Qué fue nuevo</translation>
        </message>
        <message>
            <source>What you have practised</source>
            <translation>Lo que han practicado</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>Written together</source>
            <translation>Escrito en pareja</translation>
        </message>
        <message>
            <source>Your notes cannot be read just now.</source>
            <translation>Tus notas no se pueden leer en este momento.</translation>
        </message>
        <message>
            <source>Your week in words</source>
            <translation>Su semana en palabras</translation>
        </message>
        <message>
            <source>a card or drill</source>
            <translation>una tarjeta o un ejercicio</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>un minuto</translation>
        </message>
        <message>
            <source>a talk</source>
            <translation>una conversación</translation>
        </message>
        <message numerus="yes">
            <source>and {count} more</source>
            <translation>
                <numerusform>y {count} más</numerusform>
                <numerusform>y {count} más</numerusform>
            </translation>
        </message>
        <message>
            <source>changed, {day}</source>
            <translation>cambiado, {day}</translation>
        </message>
        <message>
            <source>kept, {day}</source>
            <translation>se mantuvo, {day}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <source>let go, {day}</source>
            <translation>se soltó, {day}</translation>
        </message>
        <message>
            <source>no cards or drills</source>
            <translation>ninguna tarjeta ni ejercicio</translation>
        </message>
        <message>
            <source>no talks</source>
            <translation>ninguna conversación</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <source>once</source>
            <translation>una vez</translation>
        </message>
        <message>
            <source>open until {day}</source>
            <translation>abierto hasta {day}</translation>
        </message>
        <message numerus="yes">
            <source>pauses, taken</source>
            <translation>
                <numerusform>pausa, hecha</numerusform>
                <numerusform>pausas, hechas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>repairs, taken up</source>
            <translation>
                <numerusform>reparación, aceptada</numerusform>
                <numerusform>reparaciones, aceptadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>returns after a break</source>
            <translation>
                <numerusform>regreso después de un descanso</numerusform>
                <numerusform>regresos después de un descanso</numerusform>
            </translation>
        </message>
        <message>
            <source>stayed whole</source>
            <translation>quedó entero</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>esta semana</translation>
        </message>
        <message>
            <source>to look at again</source>
            <translation>para mirar otra vez</translation>
        </message>
        <message>
            <source>with a word in between</source>
            <translation>con alguna palabra en medio</translation>
        </message>
        <message numerus="yes">
            <source>{count} cards or drills</source>
            <translation>
                <numerusform>{count} tarjeta o ejercicio</numerusform>
                <numerusform>{count} tarjetas o ejercicios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} cards or lines</source>
            <translation>
                <numerusform>{count} tarjeta o frase</numerusform>
                <numerusform>{count} tarjetas o frases</numerusform>
            </translation>
        </message>
        <message>
            <source>{count} changed</source>
            <translation>cambiados: {count}</translation>
        </message>
        <message>
            <source>{count} kept</source>
            <translation>mantenidos: {count}</translation>
        </message>
        <message>
            <source>{count} let go</source>
            <translation>soltados: {count}</translation>
        </message>
        <message>
            <source>{count} made</source>
            <translation>hechos: {count}</translation>
        </message>
        <message numerus="yes">
            <source>{count} talks</source>
            <translation>
                <numerusform>{count} conversación</numerusform>
                <numerusform>{count} conversaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{count} times</source>
            <translation>
                <numerusform>{count} vez</numerusform>
                <numerusform>{count} veces</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}, {time}</source>
            <translation>{day}, {time}</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} minutes</source>
            <translation>
                <numerusform>{minutes} minuto</numerusform>
                <numerusform>{minutes} minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} together</source>
            <translation>{time} en pareja</translation>
        </message>
        <message>
            <source>{time}, alone</source>
            <translation>{time}, a solas</translation>
        </message>
        <message numerus="yes">
            <source>{whole} of {count} turns stayed whole</source>
            <translation>
                <numerusform>{whole} de {count} turno quedó entero</numerusform>
                <numerusform>{whole} de {count} turnos quedaron enteros</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Cards</source>
            <translation>Tarjetas</translation>
        </message>
        <message>
            <source>Help &amp; safety</source>
            <translation>Ayuda y seguridad</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avances</translation>
        </message>
        <message>
            <source>Reflect</source>
            <translation>Reflexionar</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Ensayar</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Dilo</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Hablar</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
    </context>
    <context>
        <name>Reflect</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>It cannot be written down just now.</source>
            <translation>No se puede anotar en este momento.</translation>
        </message>
        <message>
            <source>Your new passphrase</source>
            <translation>Tu frase secreta nueva</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Tu frase secreta</translation>
        </message>
    </context>
    <context>
        <name>Rehearse</name>
        <message>
            <source>Themes</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>RepairSheet</name>
        <message>
            <source>How it lands</source>
            <translation>Cómo llega</translation>
        </message>
        <message>
            <source>Ways to mend it</source>
            <translation>Maneras de arreglarlo</translation>
        </message>
    </context>
    <context>
        <name>RestScreen</name>
        <message>
            <source>Resting</source>
            <translation>Descanso</translation>
        </message>
    </context>
    <context>
        <name>ReviewBody</name>
        <message>
            <source>What becomes of it</source>
            <translation>Qué pasa con esto</translation>
        </message>
    </context>
    <context>
        <name>Say</name>
        <message>
            <source>Another way</source>
            <translation>Otra manera</translation>
        </message>
        <message>
            <source>Change a word</source>
            <translation>Cambiar una palabra</translation>
        </message>
        <message>
            <source>Choose words</source>
            <translation>Elegir palabras</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Hide (F9)</source>
            <translation>Esconder (F9)</translation>
        </message>
        <message>
            <source>Hide this window (F9)</source>
            <translation>Esconder esta ventana (F9)</translation>
        </message>
        <message>
            <source>I</source>
            <translation>Yo</translation>
        </message>
        <message>
            <source>It</source>
            <translation>Sin persona</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Dejar lo mío</translation>
        </message>
        <message>
            <source>My sentence</source>
            <translation>Mi frase</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Plain</source>
            <translation>Sencillo</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Breve</translation>
        </message>
        <message>
            <source>Tone</source>
            <translation>Tono</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Cálido</translation>
        </message>
        <message>
            <source>Ways to take it along</source>
            <translation>Maneras de llevarla contigo</translation>
        </message>
        <message>
            <source>We</source>
            <translation>En plural</translation>
        </message>
        <message>
            <source>Who says it</source>
            <translation>Quién lo dice</translation>
        </message>
    </context>
    <context>
        <name>Scroll</name>
        <message>
            <source>More below</source>
            <translation>Más abajo</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>Volver a Hoy</translation>
        </message>
        <message>
            <source>Clay, lagoon</source>
            <translation>Arcilla, laguna</translation>
        </message>
        <message>
            <source>Comfort</source>
            <translation>Comodidad</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Gentle</source>
            <translation>Suave</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>High contrast uses ink and shapes only</source>
            <translation>El alto contraste usa solo tinta y formas</translation>
        </message>
        <message>
            <source>How it sounds</source>
            <translation>Cómo suena</translation>
        </message>
        <message>
            <source>In Turn {0}</source>
            <translation>In Turn {0}</translation>
        </message>
        <message>
            <source>In words</source>
            <translation>En palabras</translation>
        </message>
        <message>
            <source>Ink only</source>
            <translation>Solo tinta</translation>
        </message>
        <message>
            <source>Lagoon, clay</source>
            <translation>Laguna, arcilla</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Like the computer</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>Movement</source>
            <translation>Movimiento</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name, {0}</source>
            <translation>Nombre, {0}</translation>
        </message>
        <message>
            <source>Nearly time</source>
            <translation>Casi es hora</translation>
        </message>
        <message>
            <source>People and sides</source>
            <translation>Personas y lados</translation>
        </message>
        <message>
            <source>Play one</source>
            <translation>Escuchar uno</translation>
        </message>
        <message>
            <source>Put these back as they were</source>
            <translation>Dejarlos como estaban</translation>
        </message>
        <message>
            <source>Rest</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>Shape, {0}</source>
            <translation>Forma, {0}</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sonidos</translation>
        </message>
        <message>
            <source>Still</source>
            <translation>Quieto</translation>
        </message>
        <message>
            <source>Still: the ring steps</source>
            <translation>Quieto: el anillo va por pasos</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>The two colours</source>
            <translation>Los dos colores</translation>
        </message>
        <message>
            <source>Time for every step</source>
            <translation>Tiempo de cada paso</translation>
        </message>
        <message>
            <source>Time in the ring</source>
            <translation>El tiempo en el anillo</translation>
        </message>
        <message>
            <source>Two computers</source>
            <translation>Dos computadoras</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <source>What is not translated yet stays in English</source>
            <translation>Lo que aún no está traducido queda en inglés</translation>
        </message>
        <message>
            <source>Words and digits</source>
            <translation>Palabras y cifras</translation>
        </message>
        <message>
            <source>Your data</source>
            <translation>Tus datos</translation>
        </message>
        <message>
            <source>Your turn</source>
            <translation>Tu turno</translation>
        </message>
        <message>
            <source>a little larger</source>
            <translation>un poco más grande</translation>
        </message>
        <message>
            <source>a quarter longer</source>
            <translation>una cuarta parte más</translation>
        </message>
        <message>
            <source>a quarter shorter</source>
            <translation>una cuarta parte menos</translation>
        </message>
        <message>
            <source>as made for two</source>
            <translation>como se pensó para dos</translation>
        </message>
        <message>
            <source>as set</source>
            <translation>tal como está</translation>
        </message>
        <message>
            <source>circle</source>
            <translation>círculo</translation>
        </message>
        <message>
            <source>clear</source>
            <translation>claro</translation>
        </message>
        <message>
            <source>full</source>
            <translation>completo</translation>
        </message>
        <message>
            <source>half as long</source>
            <translation>la mitad</translation>
        </message>
        <message>
            <source>half as long again</source>
            <translation>una vez y media</translation>
        </message>
        <message>
            <source>larger</source>
            <translation>más grande</translation>
        </message>
        <message>
            <source>larger, one column</source>
            <translation>más grande, una columna</translation>
        </message>
        <message>
            <source>left side</source>
            <translation>lado izquierdo</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>más largo</translation>
        </message>
        <message>
            <source>much larger, one column</source>
            <translation>mucho más grande, una columna</translation>
        </message>
        <message>
            <source>right side</source>
            <translation>lado derecho</translation>
        </message>
        <message>
            <source>rounded square</source>
            <translation>cuadrado redondeado</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>más corto</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>en silencio</translation>
        </message>
        <message>
            <source>smaller</source>
            <translation>más pequeño</translation>
        </message>
        <message>
            <source>soft</source>
            <translation>bajo</translation>
        </message>
        <message>
            <source>three times as long</source>
            <translation>el triple</translation>
        </message>
        <message>
            <source>twice as large, one column</source>
            <translation>el doble de grande, una columna</translation>
        </message>
        <message>
            <source>twice as long</source>
            <translation>el doble</translation>
        </message>
        <message>
            <source>two and a half times as long</source>
            <translation>dos veces y media</translation>
        </message>
        <message>
            <source>very soft</source>
            <translation>muy bajo</translation>
        </message>
        <message>
            <source>{0} %, {1}</source>
            <translation>{0} %, {1}</translation>
        </message>
        <message>
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPresenter</name>
        <message>
            <source>No loudspeaker found</source>
            <translation>No se encontró ningún altavoz</translation>
        </message>
        <message>
            <source>Put back as they were</source>
            <translation>Quedaron como estaban</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>Cambiar de lado</translation>
        </message>
    </context>
    <context>
        <name>SpeakerPanel</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>My words:</source>
            <translation>Mis palabras:</translation>
        </message>
    </context>
    <context>
        <name>StageBar</name>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>Reparar</translation>
        </message>
        <message>
            <source>Stop here</source>
            <translation>Parar aquí</translation>
        </message>
        <message>
            <source>Take a break</source>
            <translation>Tomar un descanso</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>We need a break</source>
            <translation>Necesitamos un descanso</translation>
        </message>
    </context>
    <context>
        <name>StageHeader</name>
        <message>
            <source>One step back</source>
            <translation>Un paso atrás</translation>
        </message>
    </context>
    <context>
        <name>SummaryScreen</name>
        <message>
            <source>Finish, and plan the next time</source>
            <translation>Terminar, y planear la próxima vez</translation>
        </message>
        <message>
            <source>Nothing written down.</source>
            <translation>Nada por escrito.</translation>
        </message>
    </context>
    <context>
        <name>Taking</name>
        <message>
            <source>Whoever sits on the left</source>
            <translation>Quien está a la izquierda</translation>
        </message>
        <message>
            <source>Whoever sits on the right</source>
            <translation>Quien está a la derecha</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>A time for the two of you</source>
            <translation>Un rato para ustedes dos</translation>
        </message>
        <message>
            <source>A time for the two of you.</source>
            <translation>Un rato para ustedes dos.</translation>
        </message>
        <message>
            <source>All talks, by what you need.</source>
            <translation>Todas las conversaciones, según lo que necesitan.</translation>
        </message>
        <message>
            <source>Another time</source>
            <translation>Otra hora</translation>
        </message>
        <message>
            <source>Begin “{title}”</source>
            <translation>Empezar “{title}”</translation>
        </message>
        <message>
            <source>Calm down</source>
            <translation>Recobrar la calma</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Cambiarlo</translation>
        </message>
        <message>
            <source>Draw a card</source>
            <translation>Sacar una tarjeta</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Mantenerlo</translation>
        </message>
        <message>
            <source>Kept for later</source>
            <translation>Guardado para después</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Soltarlo</translation>
        </message>
        <message>
            <source>Look at that instead</source>
            <translation>Mejor mirar eso</translation>
        </message>
        <message>
            <source>Not now?</source>
            <translation>¿Ahora no?</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Or something else tonight: {time}</source>
            <translation>U otra cosa esta noche: {time}</translation>
        </message>
        <message>
            <source>Or, for now:</source>
            <translation>O por ahora:</translation>
        </message>
        <message>
            <source>Plan a time</source>
            <translation>Planear un rato</translation>
        </message>
        <message>
            <source>Prepare alone</source>
            <translation>Prepararse a solas</translation>
        </message>
        <message>
            <source>See everything</source>
            <translation>Ver todo</translation>
        </message>
        <message>
            <source>See how a talk goes</source>
            <translation>Ver cómo es una conversación</translation>
        </message>
        <message>
            <source>Short on time? Two or three minutes</source>
            <translation>¿Poco tiempo? Dos o tres minutos</translation>
        </message>
        <message>
            <source>Some of what was kept cannot be read now.</source>
            <translation>Parte de lo guardado no se puede leer ahora.</translation>
        </message>
        <message>
            <source>Suggest something else</source>
            <translation>Proponer otra cosa</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Quitarlo</translation>
        </message>
        <message>
            <source>The same talks, for one.</source>
            <translation>Las mismas conversaciones, a solas.</translation>
        </message>
        <message>
            <source>Time together, open</source>
            <translation>Un rato en pareja, abierto</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probarlo</translation>
        </message>
        <message>
            <source>Two minutes, with two made-up people.</source>
            <translation>Dos minutos, con dos personas inventadas.</translation>
        </message>
        <message>
            <source>Two quiet minutes of breathing.</source>
            <translation>Dos minutos tranquilos de respiración.</translation>
        </message>
        <message>
            <source>for you alone</source>
            <translation>para ti a solas</translation>
        </message>
        <message>
            <source>the two of you</source>
            <translation>para ustedes dos</translation>
        </message>
        <message numerus="yes">
            <source>{minutes} minutes</source>
            <translation>
                <numerusform>{minutes} minuto</numerusform>
                <numerusform>{minutes} minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>{time}, on any day</source>
            <translation>{time}, cualquier día</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Together</name>
        <message>
            <source>Choose the folder …</source>
            <translation>Elegir la carpeta …</translation>
        </message>
        <message>
            <source>Share it no longer</source>
            <translation>Dejar de compartirla</translation>
        </message>
        <message>
            <source>Share this folder</source>
            <translation>Compartir esta carpeta</translation>
        </message>
        <message>
            <source>The folder</source>
            <translation>La carpeta</translation>
        </message>
        <message>
            <source>This page cannot be read. Help says which file is missing.</source>
            <translation>Esta página no se puede leer. La Ayuda dice qué archivo falta.</translation>
        </message>
    </context>
    <context>
        <name>TogetherBody</name>
        <message>
            <source>Ways to go on</source>
            <translation>Maneras de seguir</translation>
        </message>
    </context>
    <context>
        <name>WeekPage</name>
        <message>
            <source>Add an agreement</source>
            <translation>Añadir un acuerdo</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>Otros días</translation>
        </message>
        <message>
            <source>Who marks</source>
            <translation>Quién marca</translation>
        </message>
    </context>
    <context>
        <name>Written</name>
        <message>
            <source>A line back, if you like</source>
            <translation>Una línea de vuelta, si quieres</translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message numerus="yes">
            <source>{0} minutes</source>
            <translation>
                <numerusform>{0} minuto</numerusform>
                <numerusform>{0} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} seconds</source>
            <translation>
                <numerusform>{0} segundo</numerusform>
                <numerusform>{0} segundos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stage</name>
        <message>
            <source>Go on from here</source>
            <translation>Seguir desde aquí</translation>
        </message>
        <message>
            <source>Go on like this</source>
            <translation>Seguir así</translation>
        </message>
        <message>
            <source>Go to the next step</source>
            <translation>Ir al siguiente paso</translation>
        </message>
        <message>
            <source>Hand back to {0}</source>
            <translation>Devolver la palabra a {0}</translation>
        </message>
        <message>
            <source>Hand over to {0}</source>
            <translation>Pasar la palabra a {0}</translation>
        </message>
        <message>
            <source>I have said mine</source>
            <translation>Ya dije lo mío</translation>
        </message>
        <message>
            <source>Look again, for yourself</source>
            <translation>Mira otra vez, para ti</translation>
        </message>
        <message>
            <source>Look at mine</source>
            <translation>Mirar lo mío</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Siguiente frase</translation>
        </message>
        <message>
            <source>Only for you, gone at the end</source>
            <translation>Solo para ti, se borra al final</translation>
        </message>
        <message>
            <source>Say it this way</source>
            <translation>Dilo de esta manera</translation>
        </message>
        <message>
            <source>Say mine again</source>
            <translation>Decir lo mío otra vez</translation>
        </message>
        <message>
            <source>Stop until then</source>
            <translation>Parar hasta entonces</translation>
        </message>
        <message>
            <source>To the summary</source>
            <translation>Ir al resumen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>We are ready</source>
            <translation>Ya podemos empezar</translation>
        </message>
        <message>
            <source>Your words</source>
            <translation>Tus palabras</translation>
        </message>
        <message>
            <source>step {0} of {1}</source>
            <translation>paso {0} de {1}</translation>
        </message>
        <message>
            <source>{0} answers</source>
            <translation>{0} contesta</translation>
        </message>
        <message>
            <source>{0} asks</source>
            <translation>{0} pregunta</translation>
        </message>
        <message>
            <source>{0} listens</source>
            <translation>{0} escucha</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <source>{0} said it back</source>
            <translation>{0} lo repitió</translation>
        </message>
        <message>
            <source>{0} wrote it back</source>
            <translation>{0} lo repitió por escrito</translation>
        </message>
    </context>
    <context>
        <name>stops</name>
        <message>
            <source>Go on with the talk</source>
            <translation>Seguir con la conversación</translation>
        </message>
        <message>
            <source>Rest a little longer</source>
            <translation>Descansar un poco más</translation>
        </message>
        <message>
            <source>Rest until tomorrow</source>
            <translation>Descansar hasta mañana</translation>
        </message>
        <message>
            <source>Said, go on</source>
            <translation>Ya lo dije, seguir</translation>
        </message>
        <message>
            <source>Slide to answer first</source>
            <translation>Desliza para responder primero</translation>
        </message>
        <message>
            <source>Some time apart</source>
            <translation>Un rato por separado</translation>
        </message>
        <message numerus="yes">
            <source>Take {0} minutes</source>
            <translation>
                <numerusform>Tomar {0} minuto</numerusform>
                <numerusform>Tomar {0} minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{0} minutes</source>
            <translation>
                <numerusform>{0} minuto</numerusform>
                <numerusform>{0} minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>{0} waits at step {1}, exactly as you left it.</source>
            <translation>{0} espera en el paso {1}, tal como lo dejaron.</translation>
        </message>
    </context>
</TS>
