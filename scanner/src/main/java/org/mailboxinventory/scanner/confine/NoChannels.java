package org.mailboxinventory.scanner.confine;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Makes no channel of any kind. Named on a worker's command line, and made by Java itself. */
public final class NoChannels extends SelectorProvider {
  static final String REFUSAL = "no connections from documents";

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw new IOException(REFUSAL);
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw new IOException(REFUSAL);
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw new IOException(REFUSAL);
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw new IOException(REFUSAL);
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw new IOException(REFUSAL);
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw new IOException(REFUSAL);
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) throws IOException {
    throw new IOException(REFUSAL);
  }

  @Override
  public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
    throw new IOException(REFUSAL);
  }

  /** The same for channels that answer later. */
  public static final class Asynchronous extends AsynchronousChannelProvider {
    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(int threads, ThreadFactory factory)
        throws IOException {
      throw new IOException(REFUSAL);
    }

    @Override
    public AsynchronousChannelGroup openAsynchronousChannelGroup(
        ExecutorService executor, int initialSize) throws IOException {
      throw new IOException(REFUSAL);
    }

    @Override
    public AsynchronousServerSocketChannel openAsynchronousServerSocketChannel(
        @Nullable AsynchronousChannelGroup group) throws IOException {
      throw new IOException(REFUSAL);
    }

    @Override
    public AsynchronousSocketChannel openAsynchronousSocketChannel(
        @Nullable AsynchronousChannelGroup group) throws IOException {
      throw new IOException(REFUSAL);
    }
  }
}
