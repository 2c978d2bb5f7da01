Target amd64-unicode
; The installer of FaceMatch for Windows, and its uninstaller. package.py compiles this file twice, and defines:
;   VERSION, VERSION_NUMBERS, VERSION_ORDER   as people read it, as Windows wants it (1.2.3.0), and as versions are compared
;   ICON, OUTPUT                              the icon, and the program to write
; then, for the uninstaller, which is made first so that it can be signed before it is packed:
;   UNINSTALLER                               where it is put
; and for the installer:
;   PAYLOAD, PROGRAM_KB, LONGEST              the file that names every file, their size, the length of the longest path

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
CRCCheck on
; Times of files would make two installers of one program differ.
SetDateSave off
; Elevation is asked for where it is needed: see elevation.nsh.
RequestExecutionLevel user
ManifestSupportedOS all
ManifestDPIAware true
ManifestLongPathAware true

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include x64.nsh

!define PRODUCT "FaceMatch"
!define PUBLISHER "FaceMatch"
!define PROGRAM_KEY "Software\${PRODUCT}"
!define ENTRY_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
!define KIOSK_NAME "${PRODUCT} kiosk"
!define FILE_LIST "installed-files.txt"

; What the program ends with. They are the system's own numbers, which tools for rolling out software know.
!define CODE_NOT_WRITTEN 1603 ; ERROR_INSTALL_FAILURE
!define CODE_RUNNING 32       ; ERROR_SHARING_VIOLATION
!define CODE_WRONG_OPTION 87  ; ERROR_INVALID_PARAMETER
!define CODE_DISK_FULL 112    ; ERROR_DISK_FULL
!define CODE_TOO_LONG 206     ; ERROR_FILENAME_EXCED_RANGE
!define CODE_NEEDS_ADMIN 740  ; ERROR_ELEVATION_REQUIRED
!define CODE_OLD_WINDOWS 1150 ; ERROR_OLD_WIN_VERSION
!define CODE_NO_ACCOUNT 1332  ; ERROR_NONE_MAPPED
!define CODE_NOT_INSTALLED 1605 ; ERROR_UNKNOWN_PRODUCT
!define CODE_ALREADY 1618     ; ERROR_INSTALL_ALREADY_RUNNING
!define CODE_NEWER 1638       ; ERROR_PRODUCT_VERSION

!ifdef UNINSTALLER
  !define UN "un."
!else
  !define UN ""
!endif

Name "${PRODUCT}"
BrandingText "${PRODUCT} ${VERSION}"
OutFile "${OUTPUT}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

VIProductVersion "${VERSION_NUMBERS}"
VIFileVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=1033 "ProductName" "${PRODUCT}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "Apache License 2.0"
!ifdef UNINSTALLER
  VIAddVersionKey /LANG=1033 "FileDescription" "${PRODUCT} uninstaller"
!else
  VIAddVersionKey /LANG=1033 "FileDescription" "${PRODUCT} installer"
!endif

Var ForAll          ; 1: for everyone on this machine, 0: for this user
Var CloseIt         ; 1: a running program is asked to close
Var WasClosed       ; 1: a running program was asked
Var WrongOption     ; the first option that is not known
Var Mutex
!ifdef UNINSTALLER
  Var RemoveData    ; 1: people's data are removed too
!else
  Var ModeAsked     ; ForAll as an option said it, else empty
  Var FolderAsked   ; the folder as /D= said it, else empty
  Var Force         ; 1: an older version may take the place of a newer one
  Var WithDesktop   ; 1 or 0: a shortcut on the desktop; empty while nobody said
  Var WithFileTypes ; 1 or 0: offered under "Open with"; empty while nobody said
  Var WithKiosk     ; the account that the kiosk runs under, * for this user, - for none; empty while nobody said
  Var OldFolder     ; where this program is installed already, in the mode chosen; else empty
  Var Failed        ; 1: a file could not be moved
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${NSISDIR}\Contrib\Graphics\Wizard\nsis3-metro.bmp"
!define MUI_ABORTWARNING
!define MUI_UNABORTWARNING
!ifdef UNINSTALLER
  !define MUI_CUSTOMFUNCTION_UNGUIINIT un.Begin
  !define MUI_CUSTOMFUNCTION_UNABORT un.OnCancel
!else
  !define MUI_CUSTOMFUNCTION_GUIINIT Begin
  !define MUI_CUSTOMFUNCTION_ABORT OnCancel
!endif

; The pages.
!ifdef UNINSTALLER
  UninstPage custom un.ShowRemoval un.LeaveRemoval
  !insertmacro MUI_UNPAGE_INSTFILES
!else
  !insertmacro MUI_PAGE_WELCOME
  Page custom ShowMode LeaveMode
  Page custom ShowOptions LeaveOptions
  !define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckFolder
  !insertmacro MUI_PAGE_DIRECTORY
  !insertmacro MUI_PAGE_INSTFILES
  !define MUI_FINISHPAGE_NOAUTOCLOSE
  !define MUI_FINISHPAGE_RUN
  !define MUI_FINISHPAGE_RUN_FUNCTION OpenProgram
  !insertmacro MUI_PAGE_FINISH
!endif

; English first: it stands in where none of these is the system's language.
!macro Language name code
  !insertmacro MUI_LANGUAGE "${name}"
  !define CODE_LANGUAGE "${LANG_${name}}"
  !include "languages\${code}.nsh"
  !undef CODE_LANGUAGE
!macroend
!macro Text name text
  LangString ${name} ${CODE_LANGUAGE} "${text}"
!macroend
!define Text "!insertmacro Text"
!insertmacro Language "English" en
!insertmacro Language "German" de
!insertmacro Language "French" fr
!insertmacro Language "Spanish" es
!insertmacro Language "Portuguese" pt
!insertmacro Language "Italian" it
!insertmacro Language "Polish" pl
!insertmacro Language "Hindi" hi
!insertmacro Language "SimpChinese" zh
!insertmacro Language "Arabic" ar

!include common.nsh
!include options.nsh
!include elevation.nsh
!include running.nsh
!include integration.nsh
!ifdef UNINSTALLER
  !include uninstall.nsh
!else
  !include choices.nsh
  !include install.nsh
!endif
