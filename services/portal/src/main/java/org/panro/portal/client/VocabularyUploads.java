package org.panro.portal.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.panro.contracts.catalog.VocabularyUpload;

/** Hands an administrator's file of terms on to the catalog. */
@Path("/api/catalog/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@RegisterRestClient(configKey = "uploads")
@RegisterProvider(HandedOn.class)
@RegisterProvider(ProblemReading.class)
public interface VocabularyUploads {
  @POST
  @Consumes("text/tab-separated-values")
  Uni<VocabularyUpload> replace(@QueryParam("list") String list, File content);
}
