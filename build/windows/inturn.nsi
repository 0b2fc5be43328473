; The installer of In Turn for Windows, for one person, without rights of an administrator.
; build/windows/package.py calls makensis with these defines:
;   VERSION  as coach.__version__            NUMBERS  the same as four numbers
;   FOLDER   what build/freeze.py made       ICONS    what icons.py and picture.py painted
;   TEXTS    licence and notices             SIZE     of all of it, in KB
;   OUT      the installer to be written     TARGET   another kind of processor, for trials alone
; What a person reads stands in texts.nsh.

Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
SetCompressor /SOLID lzma
; Two installers of one commit are the same: no file carries the time at which it was frozen.
SetDateSave off

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "nsDialogs.nsh"
!include "WinVer.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"
!include "Win\COM.nsh"
!include "Win\Propkey.nsh"

!define NAME "In Turn"
!define APP_ID "org.inturn.InTurn"
!define PUBLISHER "In Turn contributors"
; As coach/store/home.py has it: INTURN_HOME, or else this folder of the person's own.
!define DATA "$LOCALAPPDATA\inturn"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\InTurn"
; Qt 6.12 runs on Windows 10 from the version of autumn 2018 on.
!define OLDEST_BUILD 17763
; What whoever calls the installer in silence learns: it is open, it cannot run here, it is older.
!define IS_OPEN 3
!define CANNOT_RUN 4
!define IS_OLDER 5

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
ManifestDPIAware true
ManifestSupportedOS Win10
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT"

!define MUI_ICON "${ICONS}\inturn.ico"
!define MUI_UNICON "${ICONS}\inturn.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}\welcome.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_WELCOMEPAGE_TITLE "$(WelcomeTitle)"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!define MUI_FINISHPAGE_TITLE "$(FinishTitle)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\inturn.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(FinishOpen)"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskAboutData un.HearAboutData
!insertmacro MUI_UNPAGE_INSTFILES

; Whichever of these the computer speaks; the first one otherwise. Nobody is asked.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!include /CHARSET=UTF8 "texts.nsh"

Var Data
Var Erases
Var EraseButton

; Waits until a program of ours can be replaced; one that is open cannot be opened for writing.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
  ${If} ${FileExists} "$INSTDIR\inturn.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\inturn.exe" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(IsOpen)" /SD IDCANCEL IDRETRY again
      SetErrorLevel ${IS_OPEN}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; Takes away the program, of whatever version, and nothing that somebody else put beside it.
!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\texts"
  RMDir /r "$INSTDIR\icons"
  Delete "$INSTDIR\inturn.exe"
  Delete "$INSTDIR\inturn-cli.exe"
  Delete "$INSTDIR\Uninstall.exe"
!macroend

; Names the shortcut as the window names itself (ui/surroundings.py), so that both are one in the bar.
!macro NameShortcut
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("$SMPROGRAMS\${NAME}.lnk",${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
      ${If} $2 P<> 0
        System::Call 'Oleaut32::SysAllocString(w "${APP_ID}")p.r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,p r3)p.r5'
        ${IPropertyStore::SetValue} $2 '($4,$5)'
        ${IPropertyStore::Commit} $2 ""
        System::Call 'Oleaut32::SysFreeString(p r3)'
        System::Free $4
        System::Free $5
        ${IUnknown::Release} $2 ""
        ${IPersistFile::Save} $1 '("$SMPROGRAMS\${NAME}.lnk",1)'
      ${EndIf}
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
!macroend

!macro TellTheDesktop
  ; SHCNE_ASSOCCHANGED: kinds of file have changed.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro WriteKind id name icon
  WriteRegStr HKCU "${CLASSES}\${id}" "" "${name}"
  WriteRegStr HKCU "${CLASSES}\${id}\DefaultIcon" "" '"$INSTDIR\icons\${icon}"'
  WriteRegStr HKCU "${CLASSES}\${id}\shell\open\command" "" '"$INSTDIR\inturn.exe" "%1"'
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    MessageBox MB_OK|MB_ICONINFORMATION "$(CannotRun)" /SD IDOK
    SetErrorLevel ${CANNOT_RUN}
    Quit
  ${EndIf}
  ReadRegStr $1 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $1 != ""
    ${VersionCompare} "$1" "${VERSION}" $2
    ${If} $2 == 1
      MessageBox MB_YESNO|MB_ICONQUESTION "$(IsOlder)" /SD IDNO IDYES goes_on
      SetErrorLevel ${IS_OLDER}
      Quit
      goes_on:
    ${EndIf}
  ${EndIf}
FunctionEnd

Section
  Call WaitUntilClosed
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}\*"
  SetOutPath "$INSTDIR\icons"
  File "${ICONS}\inturn-backup.ico"
  File "${ICONS}\inturn-deck.ico"
  SetOutPath "$INSTDIR\texts"
  File /r "${TEXTS}\*"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\Uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\inturn.exe"
  !insertmacro NameShortcut

  !insertmacro WriteKind "InTurn.Backup" "$(Backup)" "inturn-backup.ico"
  !insertmacro WriteKind "InTurn.Deck" "$(Deck)" "inturn-deck.ico"
  WriteRegStr HKCU "${CLASSES}\InTurn.Backup" "AppUserModelID" "${APP_ID}"
  WriteRegStr HKCU "${CLASSES}\InTurn.Deck" "AppUserModelID" "${APP_ID}"
  WriteRegStr HKCU "${CLASSES}\Applications\inturn.exe" "FriendlyAppName" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\Applications\inturn.exe\shell\open\command" "" '"$INSTDIR\inturn.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\Applications\inturn.exe\SupportedTypes" ".inturn" ""
  WriteRegStr HKCU "${CLASSES}\Applications\inturn.exe\SupportedTypes" ".apkg" ""
  ; Backups are ours alone. A deck may be Anki's: there we are one more way to open it.
  WriteRegStr HKCU "${CLASSES}\.inturn" "" "InTurn.Backup"
  WriteRegStr HKCU "${CLASSES}\.inturn" "Content Type" "application/vnd.inturn.backup"
  WriteRegStr HKCU "${CLASSES}\.inturn\OpenWithProgids" "InTurn.Backup" ""
  WriteRegStr HKCU "${CLASSES}\.apkg\OpenWithProgids" "InTurn.Deck" ""
  !insertmacro TellTheDesktop

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" '"$INSTDIR\inturn.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Function un.onInit
  SetShellVarContext current
  StrCpy $Erases 0
  ReadEnvStr $Data INTURN_HOME
  ${If} $Data == ""
    StrCpy $Data "${DATA}"
  ${EndIf}
FunctionEnd

; In silence no page is shown, so everything is kept.
Function un.AskAboutData
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataHint)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 36u "$(DataText)$\r$\n$Data"
  Pop $0
  ${NSD_CreateRadioButton} 0 44u 100% 12u "$(DataKeep)"
  Pop $0
  ${NSD_Check} $0
  ${NSD_CreateRadioButton} 0 60u 100% 12u "$(DataErase)"
  Pop $EraseButton
  ${NSD_CreateLabel} 0 80u 100% 24u "$(DataErased)"
  Pop $0
  nsDialogs::Show
FunctionEnd

Function un.HearAboutData
  ${NSD_GetState} $EraseButton $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $Erases 1
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  ${If} $Erases == 1
    ; The program itself knows what is its own: what others put into that folder stays.
    nsExec::Exec '"$INSTDIR\inturn-cli.exe" data erase --yes --home "$Data"'
    Pop $0
    ${If} $0 == "0"
      Delete "$Data\inturn.lock"
      RMDir "$Data"
    ${Else}
      MessageBox MB_OK|MB_ICONINFORMATION "$(NotErased)$\r$\n$Data" /SD IDOK
    ${EndIf}
  ${EndIf}
  !insertmacro RemoveProgram
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"

  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\InTurn.Backup"
  DeleteRegKey HKCU "${CLASSES}\InTurn.Deck"
  DeleteRegKey HKCU "${CLASSES}\Applications\inturn.exe"
  DeleteRegKey HKCU "${CLASSES}\.inturn"
  DeleteRegValue HKCU "${CLASSES}\.apkg\OpenWithProgids" "InTurn.Deck"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.apkg\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.apkg"
  !insertmacro TellTheDesktop
SectionEnd
