package org.mailboxinventory.scanner.source.graph.request;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mailboxinventory.scanner.source.graph.FakeTenant.refusal;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mailboxinventory.report.model.MailboxId;
import org.mailboxinventory.report.model.Reason;
import org.mailboxinventory.scanner.source.SourceException;
import org.mailboxinventory.scanner.source.graph.FakeTenant;
import org.mailboxinventory.scanner.source.graph.TestTenant;
import org.mailboxinventory.scanner.source.graph.network.Endpoint;
import org.mailboxinventory.scanner.source.graph.network.HttpRoute;
import org.mailboxinventory.scanner.source.graph.signin.Credentials;
import org.mailboxinventory.scanner.source.graph.signin.SignIn;

class RequestsTest {
  private final FakeTenant tenant = new FakeTenant();
  private final List<Duration> throttled = new ArrayList<>();

  @AfterEach
  void stop() {
    tenant.close();
  }

  private Requests requests(Sleeper sleeper) throws Exception {
    Endpoint endpoint = Endpoint.of("global", tenant.url(), null);
    SignIn signIn =
        new SignIn(
            Credentials.of(TestTenant.at(endpoint).tenant(), tenant.time.instant()),
            endpoint,
            tenant.time);
    Traffic traffic =
        new Traffic() {
          @Override
          public void requested() {}

          @Override
          public void waiting(Duration wait, boolean asked) {
            if (asked) {
              throttled.add(wait);
            }
          }
        };
    return new Requests(
        new Transport(
            endpoint, signIn, HttpRoute.direct(), RequestLimits.standard(), TestTenant.AGENT),
        signIn,
        RetryPolicy.standard(Duration.ofMinutes(15)),
        new ConcurrencyLimits(3, 32),
        tenant.time,
        sleeper,
        traffic);
  }

  @Test
  void oneThatIsThrottledHoldsEveryOtherBack() throws Exception {
    tenant.inTurn("/v1.0/a", refusal(429, "x").withHeader("Retry-After", "60"), okJson("{}"));
    tenant.path("/v1.0/b", "{}");
    List<String> order = new ArrayList<>();
    Requests[] shared = new Requests[1];
    Sleeper sleeper =
        wait -> {
          order.add("sleep");
          if (order.size() == 1) {
            // The first one sleeps: another worker asks for something else in the meantime.
            get(shared[0], "/b");
            order.add("b");
          }
          tenant.time.sleep(wait);
        };
    shared[0] = requests(sleeper);

    get(shared[0], "/a");

    assertThat(order).containsExactly("sleep", "sleep", "b");
    assertThat(throttled).hasSize(2).allSatisfy(w -> assertThat(w).isPositive());
  }

  @Test
  void aWaitEndsAtOnceWhenTheRunIsStopped() throws Exception {
    tenant.inTurn("/v1.0/a", refusal(503, "x"));
    Requests requests =
        requests(
            wait -> {
              throw new InterruptedException();
            });

    SourceException said = catchThrowableOfType(SourceException.class, () -> get(requests, "/a"));

    assertThat(said.reason()).isEqualTo(Reason.STOPPED);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(tenant.requests("/v1.0/a")).hasSize(1);
  }

  @Test
  void aTokenThatIsRefusedAfterOtherTroubleIsRenewed() throws Exception {
    tenant.inTurn(
        "/v1.0/a",
        refusal(503, "x"),
        refusal(401, "InvalidAuthenticationToken"),
        refusal(503, "x"),
        refusal(401, "InvalidAuthenticationToken"),
        okJson("{}"));

    get(requests(tenant.time), "/a");

    assertThat(tenant.requests("/v1.0/a")).hasSize(5);
  }

  @Test
  void aTokenIsNotRenewedForEver() throws Exception {
    ResponseDefinitionBuilder[] turns = new ResponseDefinitionBuilder[40];
    for (int i = 0; i < turns.length; i++) {
      turns[i] = i % 2 == 0 ? refusal(401, "InvalidAuthenticationToken") : refusal(429, "x");
    }
    tenant.inTurn("/v1.0/a", turns);

    SourceException said =
        catchThrowableOfType(SourceException.class, () -> get(requests(tenant.time), "/a"));

    assertThat(said.kind()).isEqualTo(SourceException.Kind.PERMISSION);
    assertThat(tenant.requests("/v1.0/a")).hasSize(7);
  }

  @Test
  void attemptsOnOneRequestAreBounded() throws Exception {
    tenant.inTurn("/v1.0/a", refusal(500, "x"));
    Requests requests = requests(tenant.time);

    ServiceFailure failed = catchThrowableOfType(ServiceFailure.class, () -> get(requests, "/a"));

    assertThat(failed.status()).isEqualTo(500);
    assertThat(failed.code()).isEqualTo("x");
    assertThat(tenant.requests("/v1.0/a")).hasSize(8);
  }

  @Test
  void noMoreThanTheAllowedNumberAreUnderWayOnOneMailbox() throws Exception {
    ConcurrencyLimits concurrency = new ConcurrencyLimits(3, 5);
    AtomicInteger under = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch three = new CountDownLatch(3);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(12);
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        workers.add(
            pool.submit(
                () -> {
                  try (ConcurrencyLimits.Place place = concurrency.enter(new MailboxId("one"))) {
                    most.accumulateAndGet(under.incrementAndGet(), Math::max);
                    three.countDown();
                    go.await();
                    under.decrementAndGet();
                    return place;
                  }
                }));
      }
      three.await();
      concurrency.enter(new MailboxId("two")).close();
      go.countDown();
      for (Future<?> worker : workers) {
        worker.get();
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(most).hasValue(3);
  }

  private static void get(Requests requests, String link) {
    try {
      requests.get(GraphRequest.directory("something", link), Json::object);
    } catch (IOException failed) {
      throw sneaky(failed);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException sneaky(Throwable failed) throws T {
    throw (T) failed;
  }
}
