package org.panro.deals.document;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.deals.DocumentKind;
import org.panro.contracts.deals.DocumentView;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.deals.deal.application.Chronicle;
import org.panro.deals.deal.application.Desk;
import org.panro.deals.deal.application.Happening;
import org.panro.deals.deal.application.Seat;
import org.panro.deals.deal.model.Act;
import org.panro.shared.identity.Ids;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;

/** The documents of a deal; both companies and agents add them and read them all. */
@ApplicationScoped
class Documents {
  private static final int LARGEST = 25 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  private final DocumentRepository documents;
  private final DocumentFiles files;
  private final Desk desk;
  private final Chronicle chronicle;
  private final NewestFirst newestFirst;
  private final Clock clock;

  Documents(
      DocumentRepository documents,
      DocumentFiles files,
      Desk desk,
      Chronicle chronicle,
      NewestFirst newestFirst,
      Clock clock) {
    this.documents = documents;
    this.files = files;
    this.desk = desk;
    this.chronicle = chronicle;
    this.newestFirst = newestFirst;
    this.clock = clock;
  }

  /** A document's content on disk and what to call it. */
  record Content(StoredDocument document, File file) {}

  Uni<Page<DocumentView>> list(UUID deal, PageParams page) {
    return desk.read(deal)
        .chain(
            seat ->
                newestFirst.page(
                    documents, "dealId = :deal", Map.of("deal", deal), page, found -> found.id))
        .map(found -> found.map(StoredDocument::view));
  }

  Uni<DocumentView> get(UUID deal, UUID id) {
    return desk.read(deal).chain(seat -> documents.of(deal, id)).map(StoredDocument::view);
  }

  Uni<Content> content(UUID deal, UUID id) {
    return desk.read(deal)
        .chain(seat -> documents.of(deal, id))
        .chain(
            found ->
                files
                    .find(found.sha256)
                    .map(file -> new Content(found, file.orElseThrow(Problems::notFound))));
  }

  Uni<DocumentView> add(UUID deal, DocumentKind kind, String name, byte[] content) {
    return desk.edit(deal)
        .invoke(seat -> check(name, content))
        .chain(
            seat ->
                files
                    .keep(content, name)
                    .map(kept -> document(seat, kind, name.strip(), content.length, kept))
                    .chain(document -> add(seat, document)));
  }

  private Uni<DocumentView> add(Seat seat, StoredDocument document) {
    Happening added =
        Happening.of(
                "document", "문서를 올렸어요: " + document.name, "A document was added: " + document.name)
            .about(document.id);
    return documents
        .persist(document)
        .chain(
            stored ->
                chronicle.record(
                    seat,
                    document.kind == DocumentKind.MINUTES
                        ? added.proving(new Act.MinutesAdded())
                        : added))
        .map(done -> document.view());
  }

  private StoredDocument document(
      Seat seat, DocumentKind kind, String name, long size, DocumentFiles.Kept kept) {
    StoredDocument document = new StoredDocument();
    document.id = Ids.next();
    document.dealId = seat.deal().id;
    document.kind = kind;
    document.name = name;
    document.mediaType = kept.mediaType();
    document.size = size;
    document.sha256 = kept.sha256();
    document.side = seat.side();
    document.addedAt = clock.instant();
    return document;
  }

  private static void check(String name, byte[] content) {
    if (name.isBlank()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(letter -> letter < ' ' || letter == '/' || letter == '\\')) {
      throw Problems.invalid(
          "name",
          new LocalizedText(
              "파일 이름은 경로 없이 1자에서 200자까지예요.", "A file's name has 1 to 200 characters and no path."));
    }
    if (content.length == 0) {
      throw Problems.invalid("", new LocalizedText("파일이 비어 있어요.", "The file is empty."));
    }
    if (content.length > LARGEST) {
      throw Problems.of(
          ProblemType.PAYLOAD_TOO_LARGE,
          new LocalizedText("파일은 25 MB까지예요.", "A file has at most 25 MB."));
    }
  }
}
