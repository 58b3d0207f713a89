@echo off
rem Starts mailbox-inventory. In a source tree it first builds what is missing or out of date; in an
rem unpacked release it needs a Java 17 or newer and nothing else. Does the same as the shell script
rem beside it, step by step.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"

rem Java.
if defined JAVA_HOME goto java_home
set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if not defined java (
  echo mailbox-inventory: no Java found. Install a Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
goto program

:java_home
set "java=%JAVA_HOME%\bin\java.exe"
if not exist "%java%" (
  echo mailbox-inventory: JAVA_HOME has no bin\java.exe. Point it at a Java 17 or newer, or unset it. 1>&2
  exit /b 2
)

:program
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
  powershell -NoProfile -NonInteractive -Command "Get-Content -LiteralPath ($env:home+'\scanner\target\build.log') -Tail 20" 1>&2 <nul
  echo mailbox-inventory: the build failed; all of its output is in scanner\target\build.log. 1>&2
  exit /b 70
)

:built
set "jar="
for /f "delims=" %%F in ('dir /b /o-d "%program%\lib\mailbox-inventory-scanner-*.jar" 2^>nul') do if not defined jar set "jar=%program%\lib\%%F"
if not defined jar (
  echo mailbox-inventory: the folder lib has no program in it. Unpack the release again, the folder lib with it. 1>&2
  exit /b 2
)

rem Class data archive: the classes as the virtual machine wants them, one for each Java and each build,
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
rem Begins with "call", since a command that begins with a quotation mark loses it here. Where no version
rem is found, Java itself says what it lacks.
set "version=17"
for /f "tokens=2 delims==" %%V in ('call "%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do for /f "tokens=* delims= " %%W in ("%%V") do set "version=%%W"
if "%version%"=="1.8" set "version=8"
if %version% LSS 17 (
  echo mailbox-inventory: the Java found is too old. Install a Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
if not exist "%program%\cache" mkdir "%program%\cache" >nul 2>nul
if not exist "%program%\cache" goto start
del /q "%program%\cache\classes-*.jsa" >nul 2>nul
set "fresh=%program%\cache\new-%RANDOM%%RANDOM%.jsa"
echo {"id":"1","text":"start"}| "%java%" "-XX:ArchiveClassesAtExit=%fresh%" -Xlog:disable -XX:+UseSerialGC -jar "%jar%" classify --jsonl - >nul 2>nul
if exist "%fresh%" move /y "%fresh%" "%archive%" >nul 2>nul
if exist "%fresh%" del /q "%fresh%" >nul 2>nul

:start
set "archived="
if exist "%archive%" set archived="-XX:SharedArchiveFile=%archive%" -Xshare:auto
rem What reads mail runs long and in parallel; everything else is over before a second compiler pays.
set "tuning=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
if /i "%~1"=="classify" set "tuning=-XX:+UseSerialGC"
set "memory="
set /a processors=%NUMBER_OF_PROCESSORS%+0
if %processors% LSS 1 set processors=2
if %processors% GTR 8 set processors=8
set /a megabytes=384+128*processors
rem A tenant's pages are small, so memory grows with the mailboxes read at once and with nothing else;
rem files may hold messages of any size, and have what Java gives by itself.
if /i "%~1"=="scan" set "memory=-Xmx%megabytes%m"
if /i "%~1"=="demo" set "memory=-Xmx%megabytes%m"
if /i "%~1"=="scan" set "tuning=-XX:+UseParallelGC -XX:GCTimeRatio=9"
if /i "%~1"=="demo" set "tuning=-XX:+UseParallelGC -XX:GCTimeRatio=9"
rem Word by word: a list in parentheses would end at the first one in a path. The words as a whole stay.
:look_for_files
if "%~1"=="" goto run
if /i "%~1"=="--from" set "memory="
shift /1
goto look_for_files
:run
"%java%" %memory% %MAILBOX_INVENTORY_JAVA_OPTIONS% %archived% -Xlog:disable -Xlog:all=error:stderr %tuning% -jar "%jar%" %*
exit /b %ERRORLEVEL%

rem Ends with 1 when something is newer than the program that was built from it, or there is none.
:is_stale
if not exist "%program%\built" exit /b 1
powershell -NoProfile -NonInteractive -Command "$b=(Get-Item -LiteralPath ($env:program+'\built')).LastWriteTimeUtc; $h=$env:home; $n=Get-ChildItem -Recurse -File -Path ($h+'\pom.xml'),($h+'\*\pom.xml'),($h+'\config'),($h+'\*\src\main'),($h+'\scanner\src\assembly') | Where-Object { $_.LastWriteTimeUtc -gt $b -and $_.FullName.Substring($h.Length) -notlike '*\target\*' } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }" <nul
exit /b %ERRORLEVEL%

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
