package org.mailboxinventory.scanner.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real authority over HTTP, and each way in which it may answer wrongly. */
final class TimestampServerTest {
  private static final byte[] DIGEST = DigestUtils.sha256("a manifest");

  private final MadeUpAuthority authority;

  TimestampServerTest() throws Exception {
    this.authority = new MadeUpAuthority();
  }

  @AfterEach
  void stop() {
    authority.close();
  }

  private static TimestampServer server(URI address, Duration patience) {
    return new TimestampServer(address, patience, ProxySelector.of(null));
  }

  @Test
  void aTimestampIsOfTheDigestAndItsAuthorityVouchesForIt() throws Exception {
    Timestamp given = server(authority.address(), Duration.ofSeconds(60)).of(DIGEST);
    Timestamp read = Timestamp.read(given.bytes());
    assertThat(read.isOf(DIGEST)).isTrue();
    assertThat(read.isOf(DigestUtils.sha256("another"))).isFalse();
    assertThat(read.by()).isEqualTo("CN=Made-up timestamps");
    assertThat(read.unvouched(List.of(authority.root()))).isEmpty();
    try (MadeUpAuthority other = new MadeUpAuthority()) {
      assertThat(read.unvouched(List.of(other.root()))).isPresent();
    }
    byte[] changed = given.bytes();
    changed[changed.length - 20] ^= 1;
    assertThatThrownBy(() -> Timestamp.read(changed)).isInstanceOf(java.io.IOException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "WRONG_NONCE, not to what was asked",
    "WRONG_DIGEST, not to what was asked",
    "REFUSED, refused with status 2",
    "ERROR_PAGE, answered 503",
    "NO_TIMESTAMP, no timestamp",
    "TOO_LONG, cannot be reached",
    "WRONG_SIGNATURE, signature is not valid"
  })
  void aWrongAnswerIsNoTimestamp(MadeUpAuthority.Fault fault, String why) {
    authority.fails(fault);
    assertThatThrownBy(() -> server(authority.address(), Duration.ofSeconds(60)).of(DIGEST))
        .isInstanceOf(TimestampServer.Refused.class)
        .hasMessageContaining(why);
  }

  @Test
  void aServerThatDoesNotAnswerOrIsNotThereIsGivenUp() {
    authority.fails(MadeUpAuthority.Fault.NO_ANSWER);
    assertThatThrownBy(() -> server(authority.address(), Duration.ofMillis(300)).of(DIGEST))
        .isInstanceOf(TimestampServer.Refused.class);
    URI nobody = URI.create("http://127.0.0.1:1/");
    assertThatThrownBy(() -> server(nobody, Duration.ofSeconds(60)).of(DIGEST))
        .isInstanceOf(TimestampServer.Refused.class)
        .hasMessageContaining("cannot be reached");
  }
}
