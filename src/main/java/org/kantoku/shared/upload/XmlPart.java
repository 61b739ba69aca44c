package org.kantoku.shared.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one XML part to its end without believing it: no document type, nothing fetched, well-formed or refused. */
final class XmlPart {

    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";

    private XmlPart() {
    }

    /** Scans the part, telling the handler (may be null) what it holds. The stream stays open. */
    static void scan(InputStream part, DefaultHandler handler) throws IOException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler == null ? new DefaultHandler() : handler);
            reader.setProperty(LEXICAL, new NoDocumentType());
            reader.setErrorHandler(new DefaultHandler());
            reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            reader.parse(new InputSource(new LeftOpen(part)));
        } catch (SAXException e) {
            Refusal refusal = RefusedUpload.within(e.getException() == null ? e : e.getException());
            throw new RefusedUpload(refusal == null ? Refusal.CORRUPT : refusal);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NoDocumentType extends DefaultHandler2 {
        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new SAXException(new RefusedUpload(Refusal.BOMB));
        }
    }

    private static final class LeftOpen extends FilterInputStream {
        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The zip entry is closed by whoever opened it.
        }
    }
}
