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
import org.mailboxinventory.scanner.source.graph.signin.PassingSignInTrouble;
import org.mailboxinventory.scanner.source.graph.signin.SignIn;
import org.mailboxinventory.scanner.source.graph.signin.SignInTrouble;

/**
 * Sends requests to the service: within the limits of requests under way, after a wait that the
 * service asked for, and again when they fail. A response counts only when it was read to its end,
 * so one that breaks off is requested again.
 */
public final class Requests {
  private static final int FIRST_CONTACT = 3;

  private final Transport transport;
  private final SignIn signIn;
  private final RetryPolicy policy;
  private final ConcurrencyLimits concurrency;
  private final Throttle throttle;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Traffic traffic;
  private volatile boolean answered;

  public Requests(
      Transport transport,
      SignIn signIn,
      RetryPolicy policy,
      ConcurrencyLimits concurrency,
      Clock clock,
      Sleeper sleeper,
      Traffic traffic) {
    this.transport = transport;
    this.signIn = signIn;
    this.policy = policy;
    this.concurrency = concurrency;
    this.throttle = new Throttle(clock);
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
  public <T> T get(GraphRequest request, BodyReader<T> reader) throws IOException {
    return again(
        request,
        (response, place) -> {
          try (place;
              response) {
            return reader.read(response.body());
          }
        });
  }

  /** Gets a body to be read later; it counts as a request under way until it is closed. */
  public InputStream open(GraphRequest request) throws IOException {
    return again(request, PlacedStream::new);
  }

  private <T> T again(GraphRequest request, Use<T> use) throws IOException {
    Renewals renewals = new Renewals();
    for (int attempt = 1; ; attempt++) {
      try {
        return once(request, use);
      } catch (SourceException | Links.ForeignLinkException | TooHeavyException lasting) {
        throw lasting;
      } catch (StreamConstraintsException tooLong) {
        throw new TooHeavyException();
      } catch (IOException failed) {
        prepareNext(request, failed, attempt, renewals);
      }
    }
  }

  private <T> T once(GraphRequest request, Use<T> use) throws IOException {
    ConcurrencyLimits.Place place = enter(request.mailbox());
    boolean handedOver = false;
    try {
      traffic.requested();
      GraphResponse response = transport.send(request);
      answered = true;
      if (!response.good()) {
        throw refusal(request, response);
      }
      T result = use.of(response, place);
      handedOver = true;
      return result;
    } finally {
      if (!handedOver) {
        place.close();
      }
    }
  }

  private static ServiceFailure refusal(GraphRequest request, GraphResponse response) {
    try (response) {
      return new ServiceFailure(
          request.what(),
          response.status(),
          ErrorBody.code(response.body()),
          response.retryAfter());
    }
  }

  /** Waits until the request may be sent again, or gives up. */
  private void prepareNext(GraphRequest request, IOException failed, int attempt, Renewals renewals)
      throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw stopped();
    }
    ServiceFailure failure = asFailure(request, failed);
    if (failure.status() == 401) {
      if (!renewals.may(attempt)) {
        throw SignInTrouble.notAccepted(failure);
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
    if (wait.isEmpty() && failed instanceof PassingSignInTrouble trouble) {
      throw trouble.lasting();
    }
    if (wait.isEmpty()) {
      throw unreachable ? SignInTrouble.unreachable(graph(), failed) : failure;
    }
    pause(request, failure.status(), wait.get());
  }

  private void pause(GraphRequest request, int status, Duration wait) throws IOException {
    if (status == 504 && request.pageSize() != null) {
      request.pageSize().shrink();
    }
    if (status == 429) {
      throttle.hold(wait);
    } else {
      sleep(wait, false);
    }
  }

  private ConcurrencyLimits.Place enter(@Nullable MailboxId mailbox) throws IOException {
    try {
      while (true) {
        Duration held = throttle.remaining();
        if (!held.isZero()) {
          sleep(held, true);
          continue;
        }
        ConcurrencyLimits.Place place = concurrency.enter(mailbox);
        if (throttle.remaining().isZero()) {
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

  private static ServiceFailure asFailure(GraphRequest request, IOException failed) {
    return failed instanceof ServiceFailure failure
        ? failure
        : new ServiceFailure(request.what(), RetryPolicy.NO_ANSWER, "", null);
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

  /** Reads an answer's body to its end. */
  @FunctionalInterface
  public interface BodyReader<T> {
    T read(InputStream body) throws IOException;
  }

  /** Makes something of a good answer, and answers for closing it and the place. */
  @FunctionalInterface
  private interface Use<T> {
    T of(GraphResponse response, ConcurrencyLimits.Place place) throws IOException;
  }
}
