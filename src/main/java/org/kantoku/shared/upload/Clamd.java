package org.kantoku.shared.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Speaks with a clamd by its INSTREAM command: the file is sent in chunks of bounded size, so that the daemon needs no way to our
 * folders and may run as another user or on another machine. Every conversation has an end by the clock.
 */
final class Clamd {

    private static final int CHUNK = 64 * 1024;
    /** An answer is one short line; whatever is longer is none of clamd's. */
    private static final int LONGEST_ANSWER = 4 * 1024;

    /** A daemon that is there answers at once; the readiness probe must not wait as long as a file may take. */
    private static final Duration PING = Duration.ofSeconds(2);

    private final ScannerAddress address;
    private final Duration patience;

    /** @param patience the longest a conversation may take in all */
    Clamd(ScannerAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * Sends a file.
     *
     * @return the answer without its end, such as {@code stream: OK}
     * @throws IOException when the daemon is away, too slow, or hangs up
     */
    String scan(Path file) throws IOException {
        try (Conversation talk = new Conversation(patience); InputStream in = Files.newInputStream(file)) {
            talk.send(command("INSTREAM"));
            ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
            int length;
            while ((length = in.readNBytes(chunk.array(), Integer.BYTES, CHUNK)) > 0) {
                chunk.clear().putInt(0, length).limit(Integer.BYTES + length);
                if (!talk.send(chunk)) {
                    return talk.answer();
                }
            }
            talk.send(ByteBuffer.allocate(Integer.BYTES));
            return talk.answer();
        }
    }

    /** @return whether the daemon answers at all */
    boolean answers() {
        try (Conversation talk = new Conversation(patience.compareTo(PING) < 0 ? patience : PING)) {
            talk.send(command("PING"));
            return talk.answer().equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    private static ByteBuffer command(String name) {
        return ByteBuffer.wrap(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    /** One connection. The channel never blocks, because a blocking one to a unix socket knows no time-out. */
    private final class Conversation implements AutoCloseable {

        private final Duration limit;
        private final long endNanos;
        private final SocketChannel channel;
        private final Selector selector;

        Conversation(Duration limit) throws IOException {
            this.limit = limit;
            endNanos = System.nanoTime() + limit.toNanos();
            selector = Selector.open();
            channel = address.open();
            try {
                channel.configureBlocking(false);
                SelectionKey key = channel.register(selector, 0);
                if (!channel.connect(address.resolve())) {
                    key.interestOps(SelectionKey.OP_CONNECT);
                    while (!channel.finishConnect()) {
                        await();
                    }
                }
            } catch (IOException | RuntimeException e) {
                close();
                throw e;
            }
        }

        /** @return {@code false} when the daemon has answered before the end: it takes no more */
        boolean send(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                interest(SelectionKey.OP_WRITE | SelectionKey.OP_READ);
                await();
                SelectionKey key = channel.keyFor(selector);
                if (key.isReadable()) {
                    return false;
                }
                channel.write(bytes);
            }
            return true;
        }

        String answer() throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(LONGEST_ANSWER);
            interest(SelectionKey.OP_READ);
            int read = 0;
            while (bytes.hasRemaining() && read >= 0 && !ended(bytes)) {
                await();
                read = channel.read(bytes);
            }
            String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            if (text.indexOf('\0') < 0) {
                throw new IOException("clamd hung up");
            }
            return text.substring(0, text.indexOf('\0')).strip();
        }

        private boolean ended(ByteBuffer bytes) {
            return bytes.position() > 0 && bytes.get(bytes.position() - 1) == 0;
        }

        private void interest(int operations) {
            channel.keyFor(selector).interestOps(operations);
        }

        private void await() throws IOException {
            long left = (endNanos - System.nanoTime()) / 1_000_000;
            selector.selectedKeys().clear();
            if (left <= 0 || selector.select(left) == 0) {
                throw new IOException("clamd took longer than " + limit.toSeconds() + " s");
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
            selector.close();
        }
    }
}
