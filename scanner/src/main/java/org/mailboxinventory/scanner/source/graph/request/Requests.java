package org.mailboxinventory.scanner.source.graph.request;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.network.Links;
import org.mailboxinventory.scanner.source.graph.signin.SignIn;
import org.mailboxinventory.scanner.source.graph.signin.SignInTrouble;

/**
 * Gets things from the service: within the lanes, behind the brake, again when it fails. An answer
 * counts only when it was read to its end, so one that breaks off is asked for again.
 */
public final class Requests {
  private static final int FIRST_CONTACT = 3;

  private final Transport transport;
  private final SignIn signIn;
  private final RetryPolicy policy;
  private final Lanes lanes;
  private final Brake brake;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Traffic traffic;
  private volatile boolean answered;

  public Requests(
      Transport transport,
      SignIn signIn,
      RetryPolicy policy,
      Lanes lanes,
      Clock clock,
      Sleeper sleeper,
      Traffic traffic) {
    this.transport = transport;
    this.signIn = signIn;
    this.policy = policy;
    this.lanes = lanes;
    this.brake = new Brake(clock);
    this.clock = clock;
    this.sleeper = sleeper;
    this.traffic = traffic;
  }

  public Links links() {
    return transport.links();
  }

  /**
   * Gets and reads.
   *
   * @throws ServiceFailure when it failed for good
   * @throws TooHeavyException when a text in it, or all that the reader keeps, is too long
   * @throws SourceException when nothing else will go either
   */
  public <T> T get(Get get, BodyReader<T> reader) throws IOException {
    return again(
        get,
        (answer, place) -> {
          try (place;
              answer) {
            return reader.read(answer.body());
          }
        });
  }

  /** Gets a body to be read later; its place in the lanes is taken until it is closed. */
  public InputStream open(Get get) throws IOException {
    return again(get, PlacedStream::new);
  }

  private <T> T again(Get get, Use<T> use) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(get, use);
      } catch (SourceException | Links.ForeignLinkException | TooHeavyException lasting) {
        throw lasting;
      } catch (StreamConstraintsException tooLong) {
        throw new TooHeavyException();
      } catch (IOException failed) {
        prepareNext(get, failed, attempt);
      }
    }
  }

  private <T> T once(Get get, Use<T> use) throws IOException {
    Lanes.Place place = enter(get.mailbox());
    boolean handedOver = false;
    try {
      traffic.requested();
      Answer answer = transport.send(get);
      answered = true;
      if (!answer.good()) {
        throw refusal(get, answer);
      }
      T result = use.of(answer, place);
      handedOver = true;
      return result;
    } finally {
      if (!handedOver) {
        place.close();
      }
    }
  }

  private static ServiceFailure refusal(Get get, Answer answer) {
    try (answer) {
      return new ServiceFailure(
          get.what(), answer.status(), ErrorBody.code(answer.body()), answer.retryAfter());
    }
  }

  /** Waits until the request may be sent again, or gives up. */
  private void prepareNext(Get get, IOException failed, int attempt) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw stopped();
    }
    ServiceFailure failure = asFailure(get, failed);
    if (failure.status() == 401) {
      if (attempt > 1) {
        throw notSignedIn(failure);
      }
      signIn.forget();
      return;
    }
    if (failure.status() == 407) {
      throw SignInTrouble.unreachable(graph(), new IOException(SignInTrouble.PROXY_REFUSES));
    }
    boolean unreachable = isUnreachable(failed);
    boolean hopeless = !answered && (failed instanceof SSLException || attempt >= FIRST_CONTACT);
    Optional<Duration> wait =
        hopeless
            ? Optional.empty()
            : policy.next(
                failure.status(),
                failure.retryAfter(),
                attempt,
                clock.instant(),
                () -> ThreadLocalRandom.current().nextDouble());
    if (wait.isEmpty()) {
      throw unreachable ? SignInTrouble.unreachable(graph(), failed) : failure;
    }
    pause(get, failure.status(), wait.get());
  }

  private void pause(Get get, int status, Duration wait) throws IOException {
    if (status == 504 && get.pageSize() != null) {
      get.pageSize().shrink();
    }
    if (status == 429) {
      brake.hold(wait);
    } else {
      sleep(wait, false);
    }
  }

  private Lanes.Place enter(@Nullable MailboxId mailbox) throws IOException {
    try {
      while (true) {
        Duration held = brake.remaining();
        if (!held.isZero()) {
          sleep(held, true);
          continue;
        }
        Lanes.Place place = lanes.enter(mailbox);
        if (brake.remaining().isZero()) {
          return place;
        }
        place.close();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw stopped();
    }
  }

  private void sleep(Duration wait, boolean throttled) throws IOException {
    traffic.waiting(wait, throttled);
    try {
      sleeper.sleep(wait);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw stopped();
    }
  }

  private static ServiceFailure asFailure(Get get, IOException failed) {
    return failed instanceof ServiceFailure failure
        ? failure
        : new ServiceFailure(get.what(), RetryPolicy.NO_ANSWER, "", null);
  }

  private boolean isUnreachable(IOException failed) {
    boolean line =
        failed instanceof ConnectException
            || failed instanceof UnknownHostException
            || failed instanceof NoRouteToHostException
            || failed instanceof SSLHandshakeException;
    return line || (!answered && !(failed instanceof ServiceFailure));
  }

  private String graph() {
    return "Graph (" + links().host() + ")";
  }

  private static SourceException stopped() {
    return new SourceException(
        SourceException.Kind.MAILBOX, Reason.STOPPED, "stopped while waiting for Graph");
  }

  private static SourceException notSignedIn(ServiceFailure failure) {
    return new SourceException(
        SourceException.Kind.PERMISSION,
        Reason.ACCESS_DENIED,
        failure.getMessage()
            + ": Graph does not accept the token; check tenant.id, tenant.cloud and"
            + " tenant.credential");
  }

  /** Reads an answer's body to its end. */
  @FunctionalInterface
  public interface BodyReader<T> {
    T read(InputStream body) throws IOException;
  }

  /** Makes something of a good answer, and answers for closing it and the place. */
  @FunctionalInterface
  private interface Use<T> {
    T of(Answer answer, Lanes.Place place) throws IOException;
  }
}
