@echo off
rem Runs Slipway on Windows. The command adds 60 to its exit code, so that no code of Java's own is taken for one of alerts.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0.."

set "JAVA=%HERE%\runtime\bin\java.exe"
if exist "%JAVA%" goto found
set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if exist "%JAVA%" goto found
set "JAVA=java.exe"
where /q java.exe && goto found
echo slipway: there is no Java; install a JDK, 17 or later, or set JAVA_HOME 1>&2
exit /b 5

:found
if /i "%~1"=="serve" goto serve
if /i "%~1"=="server" goto serve
"%JAVA%" -XX:+UseParallelGC -XX:GCTimeRatio=9 -XX:NewSize=128m -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -XX:-UsePerfData -Dslipway.exit=60 %SLIPWAY_JAVA_OPTS% -cp "%HERE%\command\slipway.jar;%HERE%\command\lib\*;%HERE%\lib\*" dev.slipway.cli.Slipway %*
set "CODE=%ERRORLEVEL%"
if %CODE% geq 60 if %CODE% leq 65 goto result
if %CODE% neq 5 echo slipway: Java ended with %CODE% before there was a result 1>&2
exit /b 5
:result
set /a CODE-=60
exit /b %CODE%

:serve
"%JAVA%" -XX:+UseParallelGC -XX:-UsePerfData -Dfile.encoding=UTF-8 %SLIPWAY_JAVA_OPTS% -cp "%HERE%\server\slipway-server.jar;%HERE%\server\lib\*;%HERE%\lib\*" dev.slipway.server.SlipwayServer %*
exit /b %ERRORLEVEL%
