package org.mailboxinventory.scanner.source.graph.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MachineIdentityTest {

  @Test
  void aVirtualMachineAsksItsLinkLocalAddressAndNobodyElse() {
    MachineIdentity identity = MachineIdentity.of(Map.of());

    assertThat(identity.hosts()).containsExactly("169.254.169.254");
    assertThat(identity.isAt("169.254.169.254")).isTrue();
    assertThat(identity.isAt("login.microsoftonline.com")).isFalse();
  }

  @Test
  void theEnvironmentMayNameOtherAddresses() {
    MachineIdentity identity =
        MachineIdentity.of(
            Map.of(
                "IDENTITY_ENDPOINT", "http://localhost:40342/metadata/identity/oauth2/token",
                "IMDS_ENDPOINT", "http://localhost:40342",
                "MSI_ENDPOINT", "not an address"));

    assertThat(identity.hosts()).containsExactly("169.254.169.254", "localhost:40342");
    assertThat(identity.isAt("LOCALHOST")).isTrue();
  }
}
