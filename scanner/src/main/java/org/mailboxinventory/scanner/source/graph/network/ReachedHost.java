package org.mailboxinventory.scanner.source.graph.network;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A host that the settings lead to.
 *
 * @param host with its port where that is unusual
 * @param what it is contacted for
 */
public record ReachedHost(String host, String what) {

  /** Every host that is contacted, and no other is. */
  public static List<ReachedHost> of(Endpoint endpoint, SignInPlace signIn, Network network) {
    List<ReachedHost> hosts = new ArrayList<>();
    hosts.add(new ReachedHost(host(endpoint.root()), "Microsoft Graph: directory and mail"));
    if (signIn == SignInPlace.MACHINE) {
      MachineIdentity.ofThisMachine()
          .hosts()
          .forEach(
              host ->
                  hosts.add(
                      new ReachedHost(host, "this machine's identity; never through a proxy")));
    } else if (signIn == SignInPlace.SERVICE) {
      hosts.add(new ReachedHost(host(endpoint.authority()), "sign-in"));
    }
    if (network.proxy() != null) {
      hosts.add(new ReachedHost(host(network.proxy()), "proxy used for the other hosts"));
    }
    return List.copyOf(hosts);
  }

  /** The host of an address. */
  public static ReachedHost of(URI address, String what) {
    return new ReachedHost(host(address), what);
  }

  private static String host(URI address) {
    return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
  }
}
