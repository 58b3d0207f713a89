# A newcomer's first hour with an unpacked release: first-hour.sh RELEASE, in an empty working folder.
# Says the exit code of each command, a line each. Run as another user, under LC_ALL=C.
set -u
release=$1

say() {
  name=$1
  shift
  "$release/mailbox-inventory" "$@" >"$name.out" 2>"$name.err" </dev/null
  echo "$name $?"
}

mail='डाक/आशा शर्मा/इनबॉक्स'
mkdir -p "$mail"
cat >"$mail/खाता विवरण.eml" <<'END'
From: Asha <asha@bank.example>
To: Ravi <ravi@bank.example>
Subject: Account opening
Message-ID: <1@bank.example>
Date: Mon, 02 Nov 2026 09:30:00 +0000

PAN: ABCPE1234F
END
cat >"$mail/2.eml" <<'END'
From: Asha <asha@bank.example>
To: Ravi <ravi@bank.example>
Subject: Lunch
Message-ID: <2@bank.example>
Date: Mon, 02 Nov 2026 10:30:00 +0000

At one?
END
printf 'ग्राहक का पैन: ABCPE1234F\n' >'पत्र.txt'

say version --version
say detectors detectors list
say classify classify --jsonl 'पत्र.txt'
say scan scan --from 'डाक' --out 'run folder' --progress never
say again scan --from 'डाक' --out 'second run' --progress never
say demo demo --out 'demo run' --progress never
