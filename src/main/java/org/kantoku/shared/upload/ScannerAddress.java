package org.kantoku.shared.upload;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

/**
 * Where a clamd listens: {@code host:port}, {@code [::1]:port}, or {@code unix:/run/clamav/clamd.ctl}.
 *
 * @param text the address as it was configured
 */
record ScannerAddress(String text) {

    private static final String UNIX = "unix:";

    ScannerAddress {
        if (!text.startsWith(UNIX) && !text.matches(".+:\\d{1,5}")) {
            throw new IllegalArgumentException("KANTOKU_CLAMD is host:port or unix:/path, not \"" + text + "\"");
        }
    }

    /** A channel of the right family, not yet connected. */
    SocketChannel open() throws IOException {
        return text.startsWith(UNIX) ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    /** Looked up anew for every conversation: a scanner may move to another machine of the same name. */
    SocketAddress resolve() throws IOException {
        if (text.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(text.substring(UNIX.length()));
        }
        int colon = text.lastIndexOf(':');
        InetSocketAddress address = new InetSocketAddress(text.substring(0, colon).replaceAll("[\\[\\]]", ""), Integer.parseInt(text.substring(colon + 1)));
        if (address.isUnresolved()) {
            throw new IOException("unknown host " + address.getHostString());
        }
        return address;
    }
}
