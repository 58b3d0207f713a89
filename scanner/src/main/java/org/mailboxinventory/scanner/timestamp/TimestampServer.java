package org.mailboxinventory.scanner.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** A timestamp authority that is asked over HTTP (RFC 3161, section 3.4). */
public final class TimestampServer {
  private static final int OK = 200;
  private static final int NONCE_BITS = 64;

  /** The statuses of RFC 3161, section 2.4.2, with which a token comes. */
  private static final int GRANTED = 0;

  private static final int GRANTED_WITH_MODS = 1;

  /** A token with its certificates has a few kilobytes. */
  private static final int LARGEST = 1 << 20;

  private final URI address;
  private final Duration patience;
  private final HttpClient client;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param patience how long the whole answer is waited for
   * @param proxy through which it is asked
   */
  public TimestampServer(URI address, Duration patience, ProxySelector proxy) {
    this.address = address;
    this.patience = patience;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .proxy(proxy)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** There is no timestamp. The message says why, for people. */
  public static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * Asks for a timestamp, and checks that it answers this question.
   *
   * @throws Refused when there is none
   */
  public Timestamp of(byte[] sha256) throws Refused {
    try {
      TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      TimeStampRequest request =
          generator.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(NONCE_BITS, random));
      return checked(new TimeStampResponse(answer(request.getEncoded())), request);
    } catch (TSPValidationException e) {
      throw new Refused("its answer is not to what was asked");
    } catch (Refused e) {
      throw e;
    } catch (TSPException | IOException | RuntimeException e) {
      throw new Refused("its answer is no timestamp");
    }
  }

  private static Timestamp checked(TimeStampResponse response, TimeStampRequest request)
      throws TSPException, IOException {
    response.validate(request);
    int status = response.getStatus();
    if (status != GRANTED && status != GRANTED_WITH_MODS) {
      throw new Refused("it refused with status " + status);
    }
    try {
      return Timestamp.of(response.getTimeStampToken());
    } catch (IOException e) {
      throw new Refused(String.valueOf(e.getMessage()));
    }
  }

  private byte[] answer(byte[] request) throws Refused {
    CompletableFuture<HttpResponse<byte[]>> asked =
        client.sendAsync(
            HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build(),
            head -> new LimitedBody(LARGEST));
    try {
      HttpResponse<byte[]> answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != OK) {
        throw new Refused("it answered " + answer.statusCode());
      }
      return answer.body();
    } catch (TimeoutException e) {
      asked.cancel(true);
      throw new Refused("it did not answer within " + patience.toSeconds() + " seconds");
    } catch (InterruptedException e) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      throw new Refused("the program was asked to end");
    } catch (ExecutionException e) {
      throw new Refused(
          "it cannot be reached (" + String.valueOf(e.getCause()).replaceAll(":.*", "") + ")");
    }
  }
}
