/* Stands in for java.exe and others: adds what it was given to the file that STANDIN_LOG names, one
   thing a line, and ends with the code that STANDIN_CODE names. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

static const char *own[] = {"home", "program", "jar",      "jdk",   "mark",     "java",
                            "tuning", "memory", "archive", "files", "terminal", "restore"};

int main(int count, char **arguments) {
  const char *name = getenv("STANDIN_LOG");
  const char *code = getenv("STANDIN_CODE");
  FILE *log = name ? fopen(name, "a") : NULL;
  if (!log) return 99;
  fprintf(log, "start %s\n", arguments[0]);
  for (int i = 1; i < count; i++) {
    fprintf(log, "argument %s\n", arguments[i]);
    if (strncmp(arguments[i], "-XX:ArchiveClassesAtExit=", 25) == 0) {
      FILE *archive = fopen(arguments[i] + 25, "w");
      if (archive) fclose(archive);
    }
  }
  fprintf(log, "code page %u\n", GetConsoleOutputCP());
  for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
    if (getenv(own[i])) fprintf(log, "variable %s\n", own[i]);
  }
  fclose(log);
  for (int i = 1; i < count; i++) {
    if (strcmp(arguments[i], "-version") == 0) return 0;
  }
  return code ? atoi(code) : 0;
}
