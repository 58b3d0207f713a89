package org.mailboxinventory.scanner.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mailboxinventory.scanner.cli.Ended;
import org.mailboxinventory.scanner.cli.ProgramProcess;
import org.mailboxinventory.scanner.cli.ServedBank;

/**
 * The ledger's key and the signing key in a token of SoftHSM, which the program reaches by PKCS#11.
 */
final class KeysInTokensTest {
  private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");

  private final Path folder;
  private final ProgramProcess program;
  private String address = "";
  private Path pin = Path.of("");

  KeysInTokensTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.program = new ProgramProcess(this.folder.resolve("process"));
  }

  private static Path module() {
    return Stream.of(
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so")
        .map(Path::of)
        .filter(Files::exists)
        .findFirst()
        .orElse(Path.of("absent"));
  }

  private Map<String, String> environment() {
    return Map.of("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
  }

  private String tool(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().putAll(environment());
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  @BeforeEach
  void makeAToken() throws Exception {
    assumeTrue(
        Files.exists(module()) && Files.exists(Path.of("/usr/bin/pkcs11-tool")),
        "needs SoftHSM and OpenSC");
    Files.createDirectories(folder.resolve("tokens"));
    Files.writeString(
        folder.resolve("softhsm2.conf"),
        "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\n");
    String begun =
        tool(
            "softhsm2-util",
            "--init-token",
            "--free",
            "--label",
            "t",
            "--pin",
            "1234",
            "--so-pin",
            "5678");
    Matcher slot = SLOT.matcher(begun);
    assertThat(slot.find()).as(begun).isTrue();
    tool(
        "pkcs11-tool",
        "--module",
        module().toString(),
        "--slot",
        slot.group(1),
        "--login",
        "--pin",
        "1234",
        "--keygen",
        "--key-type",
        "GENERIC:32",
        "--label",
        "ledger-key",
        "--id",
        "01",
        "--usage-sign",
        "--sensitive");
    pin = ServedBank.ownerOnly(folder.resolve("pin"), "1234\n".getBytes(StandardCharsets.UTF_8));
    address =
        "pkcs11:slot-id="
            + slot.group(1)
            + ";object=%s?module-path="
            + module()
            + "&pin-source=file:"
            + pin;
    Path mailbox = Files.createDirectories(folder.resolve("mail/asha"));
    Files.writeString(mailbox.resolve("1.eml"), "From: a@bank.example\r\n\r\nPAN: BNZPK4321L\r\n");
  }

  /** A key that signs, and the public one as a file. */
  private Path signingKey() throws Exception {
    Path configuration =
        Files.writeString(
            folder.resolve("p11.cfg"),
            "name = t\nlibrary = "
                + module()
                + "\nslot = "
                + address.replaceFirst(".*slot-id=(\\d+);.*", "$1")
                + "\n");
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    List<String> store =
        List.of(
            "-keystore",
            "NONE",
            "-storetype",
            "PKCS11",
            "-addprovider",
            "SunPKCS11",
            "-providerarg",
            configuration.toString(),
            "-storepass",
            "1234",
            "-alias",
            "sign-key");
    List<String> make = new ArrayList<>(List.of(keytool, "-genkeypair"));
    make.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=sign"));
    make.addAll(store);
    tool(make.toArray(String[]::new));
    Path file = folder.resolve("sign.crt");
    List<String> export = new ArrayList<>(List.of(keytool, "-exportcert", "-rfc", "-file"));
    export.add(file.toString());
    export.addAll(store);
    tool(export.toArray(String[]::new));
    X509Certificate certificate =
        (X509Certificate)
            CertificateFactory.getInstance("X.509").generateCertificate(Files.newInputStream(file));
    return Files.writeString(
        folder.resolve("public.pem"),
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(certificate.getPublicKey().getEncoded())
            + "\n-----END PUBLIC KEY-----\n");
  }

  private Ended run(String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(Arrays.asList(words));
    all.addAll(List.of("--set", "ledger.path='" + folder.resolve("ledger") + "'"));
    all.addAll(
        List.of("--set", "ledger.fingerprintKey='" + String.format(address, "ledger-key") + "'"));
    ProcessBuilder builder = program.builder(all);
    builder.environment().putAll(environment());
    Path out = folder.resolve("said.out");
    Path err = folder.resolve("said.err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new ProgramProcess.Running(process, out, err).ended();
  }

  private Ended scan(String... more) throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of("scan", "--from", folder.resolve("mail").toString(), "--format", "json"));
    words.addAll(List.of("--out", folder.resolve("run").toString()));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  @Test
  void aLedgerUnderAKeyInATokenIsSignedByAnotherAndVerifiedByItsPublicHalf() throws Exception {
    Path mine = signingKey();
    String sign = "report.signingKey='" + String.format(address, "sign-key") + "'";
    Ended scan = scan("--set", sign);
    assertThat(scan.code()).as(scan.err()).isZero();
    assertThat(folder.resolve("ledger.key")).doesNotExist();
    assertThat(folder.resolve("ledger.id")).isNotEmptyFile();
    for (String what : List.of("run", "ledger")) {
      Ended verified =
          run("verify", folder.resolve(what).toString(), "--public-key", mine.toString());
      assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
    }
    assertThat(Files.readString(folder.resolve("run/manifest.json"))).contains("SHA256withECDSA");

    // The key depends on the ledger's id, and nothing can be read under another.
    Files.writeString(folder.resolve("ledger.id"), "other\n");
    Ended other = scan();
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("fingerprints were made under another key");
    Files.delete(folder.resolve("ledger.id"));
    assertThat(scan().err()).contains("cannot be made anew without", "restore it from a copy");
  }

  @Test
  void aTokenThatCannotBeUsedEndsTheScanBeforeItReads() throws Exception {
    Files.writeString(pin, "9999\n");
    Ended wrong = scan();
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("cannot be opened", "PIN").doesNotContain("9999");
    Files.writeString(pin, "1234\n");
    Files.setPosixFilePermissions(pin, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(scan().err()).contains("can be read by others than its owner; run chmod");
    Files.setPosixFilePermissions(pin, PosixFilePermissions.fromString("rw-------"));
    address = address.replace("object=%s", "object=none-%s");
    assertThat(scan().err()).contains("names a key that the token does not hold");
    assertThat(folder.resolve("ledger")).doesNotExist();
  }
}
