; What people read in the installer. Plain, warm, short: see "The words" in resources/content/README.md.

!define EN ${LANG_ENGLISH}
!define ES ${LANG_SPANISH}

LangString WelcomeTitle ${EN} "In Turn, a coach for the way two people talk"
LangString WelcomeTitle ${ES} "In Turn acompaña la manera en que hablan dos personas"

LangString WelcomeText ${EN} "This puts In Turn ${VERSION} on this computer, for your account alone.$\r$\n$\r$\nIt opens no connection: what you write stays here. If an older In Turn is here, the new one takes its place, and everything you kept stays as it is."
LangString WelcomeText ${ES} "Esto pone In Turn ${VERSION} en esta computadora, solo para tu cuenta.$\r$\n$\r$\nNo abre ninguna conexión: lo que escribes se queda aquí. Si ya hay una versión anterior, la nueva ocupa su lugar y todo lo que guardaste sigue igual."

LangString FinishTitle ${EN} "In Turn is here"
LangString FinishTitle ${ES} "In Turn ya está aquí"

LangString FinishText ${EN} "You find it in the Start menu. Whenever you are ready."
LangString FinishText ${ES} "Está en el menú Inicio. Cuando quieran."

LangString FinishOpen ${EN} "Open In Turn now"
LangString FinishOpen ${ES} "Abrir In Turn ahora"

LangString IsOpen ${EN} "In Turn is open just now. Close its window first, so that nothing you write is cut off. Then go on."
LangString IsOpen ${ES} "In Turn está abierta ahora. Cierra antes su ventana, para que no se corte nada de lo que escribes. Después puedes seguir."

LangString CannotRun ${EN} "In Turn needs Windows 10 (version 1809) or newer, of the 64-bit kind. Nothing was changed."
LangString CannotRun ${ES} "In Turn necesita Windows 10 (versión 1809) o posterior, de 64 bits. No se cambió nada."

LangString IsOlder ${EN} "A newer In Turn is here: $1. This one is ${VERSION}, and may not be able to read what the newer one kept. Put it in its place all the same?"
LangString IsOlder ${ES} "Aquí hay una versión más nueva de In Turn: $1. Esta es ${VERSION} y quizá no pueda leer lo que guardó la más nueva. ¿Ponerla en su lugar de todos modos?"

LangString Backup ${EN} "In Turn backup"
LangString Backup ${ES} "Respaldo de In Turn"

LangString Deck ${EN} "Deck of cards"
LangString Deck ${ES} "Mazo de tarjetas"

LangString DataTitle ${EN} "What you kept"
LangString DataTitle ${ES} "Lo que guardaste"

LangString DataHint ${EN} "In Turn goes. What about your names, practice, words and private books?"
LangString DataHint ${ES} "In Turn se va. ¿Y sus nombres, su práctica, sus palabras y sus cuadernos privados?"

LangString DataText ${EN} "All of it is in one folder of this computer:"
LangString DataText ${ES} "Todo está en una carpeta de esta computadora:"

LangString DataKeep ${EN} "&Keep it. It will be there if In Turn comes back."
LangString DataKeep ${ES} "&Conservarlo. Seguirá ahí si In Turn vuelve."

LangString DataErase ${EN} "&Erase it for good, for both of you."
LangString DataErase ${ES} "&Borrarlo para siempre, lo de ustedes dos."

LangString DataErased ${EN} "What is erased cannot be brought back. Backups that you saved elsewhere stay where they are."
LangString DataErased ${ES} "Lo que se borra no se puede recuperar. Los respaldos que guardaron en otro lugar se quedan donde están."

LangString NotErased ${EN} "Not everything could be erased. In Turn goes, and what is left is in this folder:"
LangString NotErased ${ES} "No se pudo borrar todo. In Turn se va, y lo que queda está en esta carpeta:"
