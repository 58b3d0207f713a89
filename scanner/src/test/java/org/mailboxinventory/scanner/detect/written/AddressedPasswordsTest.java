package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Passwords in web addresses and in settings of connections, of whatever scheme and order. */
class AddressedPasswordsTest {
  private static final String CACHE_KEY = "97fQzVhxNpLYcv6KuTHn3ilWLQVg5+LMn95ts1XTo5E=";

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "connection = open('corebank://ad%6Din:4Wk7fTq2Lz9b@db-host-local')"
            + "¦corebank://ad%6Din:4Wk7fTq2Lz9b@db-host-local",
        "MAIL=smtps://desk@bank.example:HnK83RZs@smtp.bank.example:465"
            + "¦smtps://desk@bank.example:HnK83RZs@smtp.bank.example",
        "elasticsearch://app:Kq7tz81x@es1.bank.example:9200"
            + "¦elasticsearch://app:Kq7tz81x@es1.bank.example",
        "postgres://app:Kq7tz81x@db_master:5432/core¦postgres://app:Kq7tz81x@db_master",
        "redis://:Kq7tz81x@[fd00::12]:6379/0¦redis://:Kq7tz81x@[fd00::12]",
        "fetch https://build:gh7Xq2pz@${NODE}/core" + "¦https://build:gh7Xq2pz@${NODE}",
        "fetch https://build:gh7Xq2pz@$NODE/core¦https://build:gh7Xq2pz@$NODE"
      })
  void areFoundInWebAddresses(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly("global.url-credentials medium " + found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '"',
      value = {
        "database=core;hostname=db.bank.example;port=50000;uid=app;pwd=Qm4tzz81"
            + "¦core;hostname=db.bank.example;port=50000;uid=app;pwd=Qm4tzz81",
        "DSN=core;UID=app;PWD=Qm4tzz81¦core;UID=app;PWD=Qm4tzz81",
        "url: `jdbc:postgresql://db.bank.example/core?user=app&password=Kq7tz81x`"
            + "¦jdbc:postgresql://db.bank.example/core?user=app&password=Kq7tz81x",
        "url: 'jdbc:postgresql://db.bank.example/core?user=app&password=Kq7tz81x'"
            + "¦jdbc:postgresql://db.bank.example/core?user=app&password=Kq7tz81x",
        "Redis: rates.redis.cache.windows.net:6380,password="
            + CACHE_KEY
            + ",ssl=True¦redis.cache.windows.net:6380,password="
            + CACHE_KEY
            + ",ssl=True"
      })
  void areFoundInSettings(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly("global.connection-string high " + found);
  }

  @Test
  void theNextPropertyIsNoPartOfOne() {
    String address = "jdbc:oracle:thin:ledger/Tamp8ura@//ora3.bank.example:1521/";
    assertThat(Scanned.findings("url=" + address + "CORE\npool.hikari.max-size=20"))
        .containsExactly("global.connection-string high " + address + "CORE");
    assertThat(Scanned.findings("url=" + address + "COR\nE24PRD"))
        .containsExactly("global.connection-string high " + address + "COR\nE24PRD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "database corebank://app:linden-hain@db1",
        "see corebank://app:4Wk7fTq2Lz9b@db1",
        "database corebank://app:v2.14.0-rc3@db1",
        "docker://alpine:v3.12.1-r2@sha256:4f1a",
        "postgres://app:${DB_PASSWORD}@db_master:5432/core",
        "https://build:$GIT_PASSWORD@${NODE}/core",
        "`jdbc:postgresql://${db.host}:${db.port}/core?user=${db.user}&password=DBPASSWORD`",
        "connection=\"server=db-server;database=core;user id=app;password=PLACEHOLDER;\"",
        "database: core; the host is db1; nothing else",
        "DSN=core;Trusted_Connection=Yes",
        "Cache: rates.redis.cache.windows.net:6380,ssl=True,abortConnect=False,name=core"
      })
  void othersAreNone(String text) {
    assertThat(Scanned.findings(text).toString()).doesNotContain("url-cred", "connection-string");
  }
}
