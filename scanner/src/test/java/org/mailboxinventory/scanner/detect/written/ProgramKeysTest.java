package org.mailboxinventory.scanner.detect.written;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.scanner.detect.Scanned;

/** Keys and tokens that programs, commands and headers name: which forms are some, which none. */
class ProgramKeysTest {
  private static final String STORAGE_KEY =
      "GTd7FguoV8FWnFbB0JxXujr4qqaaABvvLOzAxzXMcU1vsHiQMaRiNTN9Ox98whGcTZc1UWb5fxzpF7STG7nVLe==";

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "run --super-token 5fa1c0d3-e79b-4468-8cd1-f3a5972be046"
            + "¦global.access-token medium 5fa1c0d3-e79b-4468-8cd1-f3a5972be046",
        "getOr(\"api_token\", \"5fa1c0d3-e79b-4468-8cd1-f3a5972be046\")"
            + "¦global.access-token medium 5fa1c0d3-e79b-4468-8cd1-f3a5972be046",
        "APP_KEY = \"kfb3eq2y4wj0nct\"¦global.access-token medium kfb3eq2y4wj0nct",
        "secret:be07f86753614e94a86dd33b5cae1759"
            + "¦global.password high be07f86753614e94a86dd33b5cae1759",
        "SECRET = '" + STORAGE_KEY + "'¦global.secret-azure-key high " + STORAGE_KEY,
        "SECRET_KEY = 'w&lvxcasy2*k+qr)=x-!=1xe6m6#2haal!93@sv36*outs4_0^'"
            + "¦global.access-token medium w&lvxcasy2*k+qr)=x-!=1xe6m6#2haal!93@sv36*outs4_0^",
        "define('AUTH_KEY', 'v^8Lr}n3#S~xX1zK,9hC!dO5|yF7sQg4');"
            + "¦global.access-token medium v^8Lr}n3#S~xX1zK,9hC!dO5|yF7sQg4",
        "Authorization: Negotiate YIIJvwYGKwYBBQUCoIIJszCCCa+gMDAuBgkqhkiC9xIBAgIG"
            + "¦global.access-token medium YIIJvwYGKwYBBQUCoIIJszCCCa+gMDAuBgkqhkiC9xIBAgIG",
        "The API key is Lr8ua92yXn0Uo5qMa1SdW7iK. Please update."
            + "¦global.access-token medium Lr8ua92yXn0Uo5qMa1SdW7iK",
        "aws_session_token=JRpKc3KqaX3jY2WkFKs//////////xFbDYWzMXWid4RuTJKI8NVDJREr8y"
            + "¦global.access-token medium"
            + " JRpKc3KqaX3jY2WkFKs//////////xFbDYWzMXWid4RuTJKI8NVDJREr8y",
        "{ \"kty\": \"EC\", \"crv\": \"P-256\", \"d\":"
            + " \"1_OybSQVNRpBKu61Hz9ZjUs9hSUxzFbDvne-NUpUnJp\" }¦global.private-key high kty\":"
            + " \"EC\", \"crv\": \"P-256\", \"d\": \"1_OybSQVNRpBKu61Hz9ZjUs9hSUxzFbDvne-NUpUnJp",
        "{\"kty\":\"oct\",\"k\":\"BzN2TztQqczEghAme4vnk2raLPcxWNlprR-FtuKRMs_U\"}"
            + "¦global.private-key high"
            + " kty\":\"oct\",\"k\":\"BzN2TztQqczEghAme4vnk2raLPcxWNlprR-FtuKRMs_U",
        "out.csv?X-Amz-Signature="
            + "ce5a80c77d5fb3bebb038a248fe027e0445342fd2855edc863176630326a1124"
            + "¦global.access-token medium "
            + "ce5a80c77d5fb3bebb038a248fe027e0445342fd2855edc863176630326a1124",
        "https://rates.azurewebsites.net/api/fx/triggers/When_asked/invoke?api-version=2022-05-01"
            + "&sp=%2Ftriggers%2Frun&sv=1.0&sig=tY8H-2HPg08a6BM4Azzzl0xl5HHojLL_lEKyqwMWm3t¦global.secret-powerautomate"
            + " high azurewebsites.net/api/fx/triggers/When_asked/invoke"
            + "?api-version=2022-05-01&sp=%2Ftriggers%2Frun&sv=1.0"
            + "&sig=tY8H-2HPg08a6BM4Azzzl0xl5HHojLL_lEKyqwMWm3t"
      })
  void areFound(String text, String found) {
    assertThat(Scanned.findings(text)).containsExactly(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the token 5fa1c0d3-e79b-4468-8cd1-f3a5972be046 of the queue",
        "token \"5fa1c0d3-e79b-4468-8cd1-f3a5972be046\" of the queue",
        "APP_KEY = \"ratesofthebank26\"",
        "APP_KEY = \"release2026build14\"",
        "secret: rates-database-credentials-7f9c4d5b8x2k",
        "secret: kubernetesdatabasesecretname",
        "SECRET_KEY = '{{ lookup(vault,key=1,v=2,w=3) }}'",
        "SECRET_KEY = '${settings(key=1,v=2,w=3)!}'",
        "kerberos authentication is on",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"1_OybSQVNRpBKu61Hz9ZjUs9hSUxzFbDvne-NUpUnJp\"}",
        "token: //////////////////////",
        "kerberos ticket: INC-2026-000417283-AB",
        "the token for the file is 2026-11-29-ABCD-00041728-DE",
        "production key: INV/2026/0041728/DE/001",
        "the gateway key is kept in the safe",
        "https://rates.azurewebsites.net/api/fx/triggers/When_asked/invoke?api-version=2022-05-01"
      })
  void othersAreNone(String text) {
    assertThat(Scanned.findings(text)).isEmpty();
  }
}
