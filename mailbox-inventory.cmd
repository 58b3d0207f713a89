@echo off
rem Starts mailbox-inventory. In a source tree it first builds what is missing or out of date; in an
rem unpacked release it needs a Java 17 or newer and nothing else.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"

rem Java.
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java="
  for %%J in (java.exe) do set "java=%%~$PATH:J"
)
if not defined java (
  echo mailbox-inventory: no Java found. Install a Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
if not exist "%java%" (
  echo mailbox-inventory: JAVA_HOME has no bin\java.exe. Point it at a Java 17 or newer, or unset it. 1>&2
  exit /b 2
)

rem Program.
if not exist "%home%\pom.xml" (
  set "program=%home%"
  goto built
)
set "program=%home%\scanner\target\program"
if not exist "%program%\built" goto build
powershell -NoProfile -Command "$b=(Get-Item -LiteralPath ($env:program+'\built')).LastWriteTimeUtc; $h=$env:home; $n=Get-ChildItem -Recurse -File -Path ($h+'\pom.xml'),($h+'\*\pom.xml'),($h+'\config'),($h+'\*\src\main'),($h+'\scanner\src\assembly') | Where-Object { $_.LastWriteTimeUtc -gt $b -and $_.FullName -notlike '*\target\*' } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto built
:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo mailbox-inventory: the program is not built yet, and building needs Maven 3.9 ^(mvn^), which is not installed. A release zip needs Java alone. 1>&2
  exit /b 2
)
if not exist "%home%\scanner\target" mkdir "%home%\scanner\target"
echo Building mailbox-inventory (the first time takes a few minutes) ... 1>&2
pushd "%home%"
call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true -Dlicense.skipAddThirdParty=true -Dassembly.skipAssembly=true package >scanner\target\build.log 2>&1
if errorlevel 1 (
  popd
  type "%home%\scanner\target\build.log" 1>&2
  echo mailbox-inventory: the build failed; its output is in scanner\target\build.log. 1>&2
  exit /b 70
)
popd
:built
set "jar="
for /f "delims=" %%F in ('dir /b /o-d "%program%\lib\mailbox-inventory-scanner-*.jar" 2^>nul') do if not defined jar set "jar=%program%\lib\%%F"
if not defined jar (
  echo mailbox-inventory: the folder lib has no program in it. Unpack the release again, the folder lib with it. 1>&2
  exit /b 2
)

rem Class data archive: the classes as the virtual machine wants them, one for each Java and each build.
set "mark="
for %%F in ("%jar%" "%program%\lib\mailbox-inventory-report-*.jar" "%java%") do call :mark "%%~zF%%~tF"
set "archive=%program%\cache\classes-%mark%.jsa"
if exist "%archive%" goto start
"%java%" -XX:+UseSerialGC -version >nul 2>nul
if errorlevel 1 (
  echo mailbox-inventory: the Java found does not start. Install a Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
set "version="
for /f "tokens=2 delims==" %%V in ('"^"%java%^" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do for /f "tokens=* delims= " %%W in ("%%V") do set "version=%%W"
if "%version%"=="1.8" set "version=8"
if defined version if %version% LSS 17 (
  echo mailbox-inventory: the Java found is too old. Install a Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
if not exist "%program%\cache" mkdir "%program%\cache" >nul 2>nul
if not exist "%program%\cache" goto start
set "fresh=%program%\cache\new-%RANDOM%%RANDOM%.jsa"
echo {"id":"1","text":"start"}| "%java%" "-XX:ArchiveClassesAtExit=%fresh%" -Xlog:disable -XX:+UseSerialGC -jar "%jar%" classify --jsonl - >nul 2>nul
if exist "%fresh%" move /y "%fresh%" "%archive%" >nul 2>nul

:start
set "archived="
if exist "%archive%" set archived="-XX:SharedArchiveFile=%archive%" -Xshare:auto
set "collector=-XX:+UseSerialGC"
if "%~1"=="scan" set "collector=-XX:+UseParallelGC"
if "%~1"=="demo" set "collector=-XX:+UseParallelGC"
"%java%" %MAILBOX_INVENTORY_JAVA_OPTIONS% %archived% -Xlog:disable -Xlog:all=error:stderr %collector% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:mark
set "part=%~1"
set "part=%part: =%"
set "part=%part::=%"
set "part=%part:/=%"
set "part=%part:.=%"
set "part=%part:-=%"
set "mark=%mark%%part%"
exit /b 0
