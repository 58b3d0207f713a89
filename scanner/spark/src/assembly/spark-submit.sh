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
exec "$SPARK_HOME/bin/spark-submit" --deploy-mode client --properties-file "$properties" \
  --class org.mailboxinventory.scanner.cli.Main "$here"/mailbox-inventory-spark-*.jar \
  scan --engine spark "$@"
