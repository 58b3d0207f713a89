#!/bin/sh
# Starts a scan on Apache Spark: spark-submit.sh PROPERTIES-FILE [options of scan]
# SPARK_HOME names the Spark of this machine; PROPERTIES-FILE says where the cluster is
# (spark.master), its secret and its encryption: see spark.md.
set -eu
if [ $# -lt 1 ] || [ ! -f "$1" ]; then
  echo "usage: spark-submit.sh PROPERTIES-FILE --from PATH --settings FILE --out DIR ..." >&2
  exit 2
fi
: "${SPARK_HOME:?SPARK_HOME is not set; give the folder of Spark that holds bin/spark-submit}"
here=$(cd "$(dirname "$0")" && pwd)
properties=$1
shift
# Everything that is written belongs to its owner alone.
umask 077
# Much of Spark runs a few hundred times and never again: the thorough compiler begins later than it
# does by itself, and copies less of one method into the next, so that it is done sooner, in each
# process. What the properties say of Java's options wins.
later='-XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400'
later="$later -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000"
later="$later -XX:FreqInlineSize=60 -XX:InlineSmallCode=1000"
driver="-XX:+UseParallelGC -XX:GCTimeRatio=9 $later"
executor=$later
if grep -q '^[[:space:]]*spark\.driver\.extraJavaOptions' "$properties"; then driver=; fi
if grep -q '^[[:space:]]*spark\.executor\.extraJavaOptions' "$properties"; then executor=; fi
exec "$SPARK_HOME/bin/spark-submit" --deploy-mode client --properties-file "$properties" \
  ${driver:+--driver-java-options "$driver"} \
  ${executor:+--conf "spark.executor.extraJavaOptions=$executor"} \
  --class org.mailboxinventory.scanner.cli.Main "$here"/mailbox-inventory-spark-*.jar \
  scan --engine spark "$@"
