@echo off
rem Starts mailbox-inventory. In a source tree it first builds what is missing or out of date; in an
rem unpacked release it needs a Java 17 or newer and nothing else. Does the same as the shell script
rem beside it, step by step. How each line was tried stands in .docs/windows-test-plan.md.
rem
rem Names of folders may hold any character that Windows allows. So they are expanded once only, as
rem %name%, and reach no "call", no pipe and no command that "for" starts: each of these would expand
rem a % in them anew. ! is safe, as delayed expansion is off.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"

rem Java. JAVA_HOME may stand in quotation marks or end with a backslash.
if not defined JAVA_HOME goto java_of_path
set "jdk=%JAVA_HOME:"=%"
if not defined jdk goto java_of_path
if "%jdk:~-1%"=="\" set "jdk=%jdk:~0,-1%"
set "java=%jdk%\bin\java.exe"
if exist "%java%" goto program
echo mailbox-inventory: JAVA_HOME has no bin\java.exe. Point it at a Java 17 or newer, or unset it. 1>&2
exit /b 2

:java_of_path
set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
  echo mailbox-inventory: no Java found. Install a Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
for %%J in ("%java%") do set "jdk=%%~dpJ.."

:program
rem A Java says its version in a file beside its folder bin. Where there is none, Java itself says
rem what it lacks.
set "version="
if exist "%jdk%\release" for /f "usebackq tokens=1,2 delims==" %%K in ("%jdk%\release") do if "%%K"=="JAVA_VERSION" set "version=%%~L"
set "major=17"
if defined version for /f "tokens=1,2 delims=.-+_" %%A in ("%version%") do if "%%A"=="1" (set "major=%%B") else (set "major=%%A")
set /a major=major 2>nul
if %major% LSS 17 (
  echo mailbox-inventory: the Java found is too old. Install a Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)

if not exist "%home%\pom.xml" (
  set "program=%home%"
  goto built
)
set "program=%home%\scanner\target\program"
call :is_stale
if not errorlevel 1 goto built
where mvn >nul 2>nul
if errorlevel 1 (
  echo mailbox-inventory: the program is not built yet, and building needs Maven 3.9 ^(mvn^), which is not installed. A release zip needs Java alone. 1>&2
  exit /b 2
)
if not exist "%home%\scanner\target" mkdir "%home%\scanner\target"
if not exist "%home%\scanner\target" (
  echo mailbox-inventory: scanner\target cannot be made. Building needs a writable folder. 1>&2
  exit /b 2
)

rem One start builds at a time; the others wait. The lock is an open file, which goes with the process.
set "waits=0"
:take_lock
set "held="
set "code=0"
8>&2 2>nul (
  9>"%home%\scanner\target\building.lock" (
    set "held=yes"
    call :build_if_stale 2>&8
  )
)
if defined held goto lock_released
if %waits% GEQ 5 if not exist "%home%\scanner\target\building.lock" (
  echo mailbox-inventory: scanner\target\building.lock cannot be made. Building needs a writable folder. 1>&2
  exit /b 2
)
if %waits%==1 echo Waiting for another start of mailbox-inventory that is building ... 1>&2
set /a waits+=1 >nul
ping -n 2 127.0.0.1 >nul
goto take_lock
:lock_released
if not "%code%"=="0" (
  echo mailbox-inventory: the build failed; all of its output is in scanner\target\build.log. 1>&2
  exit /b 70
)

:built
rem The newest, should there be several.
set "jar="
pushd "%program%\lib" 2>nul
if not errorlevel 1 (
  for /f "delims=" %%F in ('dir /b /o-d mailbox-inventory-scanner-*.jar 2^>nul') do if not defined jar set "jar=%%F"
  popd
)
if not defined jar (
  echo mailbox-inventory: the folder lib has no program in it. Unpack the release again, the folder lib with it. 1>&2
  exit /b 2
)
set "jar=%program%\lib\%jar%"

rem Class data archive: the classes as the virtual machine wants them, those of the processes that read
rem attachments too, one for each Java and each build,
rem made in a step of its own at first use. Where it cannot be written, starting goes on without.
set "mark="
for %%F in ("%program%\lib\mailbox-inventory-*.jar" "%java%") do call :add_to_mark "%%~zF%%~tF"
set "archive=%program%\cache\classes-%mark%.jsa"
if exist "%archive%" goto start
"%java%" -version >nul 2>nul <nul
if errorlevel 1 (
  echo mailbox-inventory: the Java found does not start. Install a Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
if not exist "%program%\cache" mkdir "%program%\cache" >nul 2>nul
set "fresh=%program%\cache\new-%RANDOM%%RANDOM%"
2>nul (>"%fresh%.jsonl" echo {"id":"1","text":"start"})
if not exist "%fresh%.jsonl" goto start
del /q "%program%\cache\classes-*.jsa" >nul 2>nul
"%java%" "-XX:ArchiveClassesAtExit=%fresh%.jsa" -Xlog:disable -XX:+UseSerialGC -cp "%jar%" org.mailboxinventory.scanner.cli.FirstStart classify --jsonl - <"%fresh%.jsonl" >nul 2>nul
if exist "%fresh%.jsa" move /y "%fresh%.jsa" "%archive%" >nul 2>nul
del /q "%fresh%.jsonl" "%fresh%.jsa" >nul 2>nul

:start
set "archived="
if exist "%archive%" set archived="-XX:SharedArchiveFile=%archive%" -Xshare:auto "-Dmailbox-inventory.archive=%archive%"

rem What reads mailboxes runs long and in parallel, a report of a large tenant for minutes; everything else is over before the thorough compiler pays.
rem A tenant's pages are small, so memory grows with the mailboxes read at once and with nothing else;
rem files may hold messages of any size, and have what Java gives by itself.
rem Word by word: a list in parentheses would end at the first one in a path. The words as a whole stay.
rem The thorough compiler copies less of one method into the next than by itself, and is done sooner.
set "less=-XX:FreqInlineSize=60 -XX:InlineSmallCode=1000"
set "tuning=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 %less%"
set "memory="
set /a processors=%NUMBER_OF_PROCESSORS%+0 2>nul
if not defined processors set processors=2
if %processors% LSS 1 set processors=2
if %processors% GTR 8 set processors=8
set /a megabytes=384+128*processors
rem What is new may take a third of the heap by itself; nothing is won with it.
set /a young=40*processors
set "files="
set "reads="
:look_at_words
if "%~1"=="" goto looked
if /i "%~1"=="--from" set "files=yes"
if /i "%~1"=="scan" set "reads=yes"
if /i "%~1"=="demo" set "reads=yes"
if /i "%~1"=="report" set "tuning=-XX:+UseSerialGC %less%"
if /i "%~1"=="serve" set "tuning=-XX:+UseSerialGC %less%"
shift /1
goto look_at_words
:looked
rem A scan is over before much of it pays for the thorough compiler, which therefore begins later.
set "later=-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400"
set "later=%later% -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
if defined reads set "tuning=-XX:+UseParallelGC -XX:GCTimeRatio=9 %later% %less%"
if defined reads if not defined files set "memory=-Xmx%megabytes%m -XX:MaxNewSize=%young%m"

rem Where Java refuses an option it ends with 1, which says of this program that a mailbox is exposed.
if not defined MAILBOX_INVENTORY_JAVA_OPTIONS goto options_known
"%java%" %tuning% %memory% %MAILBOX_INVENTORY_JAVA_OPTIONS% -version >nul 2>nul <nul
if not errorlevel 1 goto options_known
"%java%" %tuning% %memory% %MAILBOX_INVENTORY_JAVA_OPTIONS% -version 1>&2 <nul
echo mailbox-inventory: Java does not start with these options. Correct MAILBOX_INVENTORY_JAVA_OPTIONS. 1>&2
exit /b 2
:options_known

rem Whether a person watches cannot be told from Java. Waiting is refused where input is no console,
rem as under the task scheduler; then no line is drawn again and again.
set "terminal="
"%SystemRoot%\System32\timeout.exe" /t 0 >nul 2>nul && set "terminal=-Dmailbox-inventory.terminal=true"

rem What is printed is UTF-8. The code page that was in use comes back at the end.
set "codepage="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do for /f "tokens=1" %%D in ("%%C") do set "codepage=%%D"
set "restore="
if defined codepage if not "%codepage%"=="65001" set "restore=chcp %codepage%"
if not defined restore set "restore=ver"
chcp 65001 >nul 2>nul

rem No dump of memory, which would hold mail; Java's report of a crash goes to a folder of the user's own.
set "safe=-XX:-CreateCoredumpOnCrash -Dfile.encoding=UTF-8"
set "crashes=-XX:+SuppressFatalErrorMessage"
if defined LOCALAPPDATA if not exist "%LOCALAPPDATA%\mailbox-inventory" mkdir "%LOCALAPPDATA%\mailbox-inventory" >nul 2>nul
if defined LOCALAPPDATA if exist "%LOCALAPPDATA%\mailbox-inventory" set crashes="-XX:ErrorFile=%LOCALAPPDATA%\mailbox-inventory\crash-%%p.log" "-Dmailbox-inventory.crashes=%LOCALAPPDATA%\mailbox-inventory"

rem The last line leaves the script before Java starts: a jump to nowhere ends the script, and what
rem stands behind it on the line is carried out all the same. So Ctrl-C brings no question "Terminate
rem batch job", whose answer would replace the exit code, and nothing that was set here is seen by Java
rem or stays with the caller. The line was expanded before.
endlocal & goto #_nowhere_# 2>nul || ver >nul & "%java%" %tuning% %memory% %MAILBOX_INVENTORY_JAVA_OPTIONS% %archived% -Xlog:disable -Xlog:all=error:stderr %safe% %crashes% %terminal% -jar "%jar%" %* & call "%COMSPEC%" /d /c "%restore% >nul 2>nul & exit %%ERRORLEVEL%%"

rem Ends with 1 when something is newer than the program that was built from it, or there is none.
rem Where PowerShell is missing or forbidden, what was built is taken as it is.
:is_stale
if not exist "%program%\built" exit /b 1
powershell -NoProfile -NonInteractive -Command "$b=(Get-Item -LiteralPath ($env:program+'\built')).LastWriteTimeUtc; $h=$env:home; $n=Get-ChildItem -Recurse -File -Path ($h+'\pom.xml'),($h+'\*\pom.xml'),($h+'\config'),($h+'\*\src\main'),($h+'\scanner\src\assembly') | Where-Object { $_.LastWriteTimeUtc -gt $b -and $_.FullName.Substring($h.Length) -notlike '*\target\*' } | Select-Object -First 1; if ($n) { exit 100 } else { exit 0 }" >nul 2>nul <nul
if %ERRORLEVEL%==100 exit /b 1
if not %ERRORLEVEL%==0 echo mailbox-inventory: whether the source changed cannot be told without PowerShell. Delete scanner\target\program to have it built anew. 1>&2
exit /b 0

rem Another start may have built it meanwhile. Leaves its exit code in %code%.
:build_if_stale
call :is_stale
if not errorlevel 1 exit /b 0
echo Building mailbox-inventory (the first time takes a few minutes) ... 1>&2
pushd "%home%"
call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true -Dlicense.skipAddThirdParty=true -Dassembly.skipAssembly=true package >scanner\target\build.log 2>&1 <nul
set "code=%ERRORLEVEL%"
popd
exit /b 0

:add_to_mark
set "part=%~1"
set "part=%part: =%"
set "part=%part::=%"
set "part=%part:/=%"
set "part=%part:.=%"
set "part=%part:-=%"
set "mark=%mark%%part%"
exit /b 0
