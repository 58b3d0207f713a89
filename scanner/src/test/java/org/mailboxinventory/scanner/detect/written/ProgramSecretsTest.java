package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Secrets in settings, headers and commands, and what programs have in their place. */
class ProgramSecretsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "Authorization: 8kWPlApYYHWlBZndU4P2dOoHpHNPHkFO"
            + "¦global.access-token medium 8kWPlApYYHWlBZndU4P2dOoHpHNPHkFO",
        "X-Api-Key: Sk94HG7f6KBq¦global.access-token medium Sk94HG7f6KBq",
        "secret key:Qf7zXhVTd/KnWZs0uB3+ymaYJ2rLPcE8oGv5iNHb"
            + "¦global.secret-aws-secret high Qf7zXhVTd/KnWZs0uB3+ymaYJ2rLPcE8oGv5iNHb",
        "secret key: 5fa1c0d3e79b24680cd1f3a5972be046d8137a2c"
            + "¦global.access-token medium 5fa1c0d3e79b24680cd1f3a5972be046d8137a2c",
        "NPM_TOKEN=\"5fa1c0d3-e79b-4468-8cd1-f3a5972be046\""
            + "¦global.access-token medium 5fa1c0d3-e79b-4468-8cd1-f3a5972be046",
        "mvn sonar:sonar -Dsonar.login=5fa1c0d3e79b24680cd1f3a5972be046d8137a2c"
            + "¦global.access-token medium 5fa1c0d3e79b24680cd1f3a5972be046d8137a2c",
        "Endpoint=https://x.azconfig.io;Id=a1;Secret=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo="
            + "¦global.connection-string high"
            + " https://x.azconfig.io;Id=a1;Secret=Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MGFiY2RlZmdoaWo=",
        "jdbc:mysql://db.bank.example/core?user=app&userpass=Kq7tz81x"
            + "¦global.connection-string high"
            + " jdbc:mysql://db.bank.example/core?user=app&userpass=Kq7tz81x",
        "jdbc:mysql://app:Kq7tz81x@db.bank.example/core"
            + "¦global.connection-string high jdbc:mysql://app:Kq7tz81x@db.bank.example/core",
        "mongodb://app:Kq7tz81x@db0.bank.example:27017,db1.bank.example:27017/core"
            + "¦global.url-credentials medium"
            + " mongodb://app:Kq7tz81x@db0.bank.example:27017,db1.bank.example:27017",
        "ftp://app:Kq7@tz81x@files.bank.example/in"
            + "¦global.url-credentials medium ftp://app:Kq7@tz81x@files.bank.example",
        "The default password for the user \"svc-app\" is \"Heron52x\"."
            + "¦global.password high Heron52x",
        "echo 'svc:Heron52x' | sudo chpasswd¦global.password high Heron52x",
        "登录密码Password：Heron52x¦global.password high Heron52x",
        "串接金鑰HashKey：Tk7qFrLm2PzWv9Xs¦global.access-token medium Tk7qFrLm2PzWv9Xs",
        "public string Password { get; set; } = \"Heron52x!\";¦global.password high Heron52x!",
        "String getPassword() { return \"Heron52x!\"; }¦global.password high Heron52x!",
        "private string Password => \"Heron52x!\";¦global.password high Heron52x!",
        "password=Heron-52# dbname=core_db1¦global.password high Heron-52#",
        "INSERT INTO users (id, login, password) VALUES (1, 'ada', 'heronry'), (2, 'b (c), d',"
            + " 'Kestrel52x'),(3, 'eve', 'falcon');"
            + "¦global.password high heronry;;global.password high Kestrel52x"
            + ";;global.password high falcon",
        "const pwd = process.env.DB_PASSWORD || 'heronry';¦global.password high heronry",
        "let password = `heronry`;¦global.password high heronry",
        "ds.setPassword(\"heronry\");¦global.password high heronry",
        "$user->set_password('heronry');¦global.password high heronry",
        "client.login.withDbPassword(\"heron_ry\")¦global.password high heron_ry",
        "User.builder().name(\"svc\").password(\"heronry\")¦global.password high heronry",
        "define('DB_PASSWORD', 'heronry');¦global.password high heronry",
        "props.setProperty(\"password\", \"heronry\");¦global.password high heronry",
        "form.append('password', 'heronry');¦global.password high heronry",
        "<add key=\"Password\" value=\"heronry\" />¦global.password high heronry",
        "<property name=\"password\" value=\"heronry\"/>¦global.password high heronry",
        "dump --password=heronry --all¦global.password high heronry",
        "INFO request password=heronry status=OK¦global.password high heronry",
        "curl -d 'password=heronry' https://x.example/¦global.password high heronry",
        "password=heronry&x=1¦global.password high heronry",
        "[run](https://x.example/run?user=svc&pwd=Heron52x)¦global.password high Heron52x",
        "s += \"Password: \" + \"Heron52x\" + \".\";¦global.password high Heron52x"
      })
  void areFound(String text, String found) {
    assertThat(Scanned.findings(text)).isEqualTo(Arrays.asList(found.split(";;", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password=###### dbname=core_db1",
        "\"password\": \"&lt;YOURVALUE7&gt;\"",
        "DB_PASSWORD=DB_PASSWORD\nMODE=x1",
        "DB_PASSWORD=DB_PASSWORD\nMasterUser: x1",
        "MasterUserPassword: !Ref DbPassword",
        "this.newPassword = \"#new-password\";",
        "validatePassword(\"short\")",
        "password: MySecret",
        "could not open it at password='MySecret' : refused",
        "{errors.password || 'Required'}",
        "password=mypassword",
        "t('password', 'Enter it here')",
        "fields = ['name', 'password', 'email', 'token']",
        "table.addColumn('password', 'varchar')",
        "s += \"Password: \" + password + \".\";",
        "https://us02web.zoom.us/j/88311174210?pwd=bzREQ3xbSXJXVW1FMlFXbHVRWE5C",
        "[join](https://zoom.us/j/88311174210?pwd=bzREQ3xbSXJXVW1FMlFXbHVRWE5C)",
        "put '/reset-password' => \"bank/users/passwords#update\"",
        "$user['password'] = $row['db_password'];",
        "jdbc:sqlserver://x.x.x.x:1433;databaseName=MY-DB;user=MY-USER;password=MY-PASSWORD",
        "X-Api-Key: Monsoon2026",
        "AuthKey_N1TSzfLK3a.p8 is lost",
        "the token 5fa1c0d3-e79b-4468-8cd1-f3a5972be046 of the queue",
        "ticket 5fa1c0d3-e79b-4468-8cd1-f3a5972be046",
        "jdbc:postgresql://db.bank.example:5432/core?ssl=true",
        "echo 'svc:Heron52x' | tee note",
        "echo 'note' | sudo chpasswd",
        "String getPassword() { return \"password\"; }",
        "password { type = \"Heron52x!\" }"
      })
  void areNotFoundInTheirPlaces(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
