package org.kantoku.shared.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;

/** The merged cells of one sheet of an XLSX workbook, which the reader of its rows does not tell. Read as a stream. */
final class XlsxMerges {

    private static final int MAX_MERGES = 20_000;
    private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();

    private XlsxMerges() {
    }

    /** @param relation id of the sheet among the parts of the workbook */
    static List<Merge> of(Path file, String relation) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String part = part(zip, relation);
            ZipEntry sheet = part == null ? null : zip.getEntry(part.startsWith("/") ? part.substring(1) : "xl/" + part);
            return sheet == null ? List.of() : merges(zip, sheet);
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static String part(ZipFile zip, String relation) throws IOException, XMLStreamException {
        ZipEntry relations = zip.getEntry("xl/_rels/workbook.xml.rels");
        if (relations == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(relations)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && relation.equals(xml.getAttributeValue(null, "Id"))) {
                    return xml.getAttributeValue(null, "Target");
                }
            }
            return null;
        }
    }

    private static List<Merge> merges(ZipFile zip, ZipEntry sheet) throws IOException, XMLStreamException {
        List<Merge> merges = new ArrayList<>();
        try (InputStream in = zip.getInputStream(sheet)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext() && merges.size() < MAX_MERGES) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
                    CellRangeAddress range = CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref"));
                    if (range.getLastRow() > range.getFirstRow()) {
                        merges.add(new Merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn()));
                    }
                }
            }
        }
        return merges;
    }
}
