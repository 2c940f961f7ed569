package org.panro.contracts.notifications;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;

/** The caller's own notices. */
@Path("/api/notifications/inbox")
@Produces(MediaType.APPLICATION_JSON)
public interface InboxApi {

  /**
   * The newest first.
   *
   * @param unread only those not read yet
   */
  @GET
  Uni<Page<Notice>> list(
      @QueryParam("unread") @DefaultValue("false") boolean unread,
      @BeanParam @Valid PageParams page);

  @GET
  @Path("/{id}")
  Uni<Notice> get(@PathParam("id") UUID id);

  @POST
  @Path("/{id}/read")
  Uni<Notice> read(@PathParam("id") UUID id);

  /** Marks all as read; answers how many are unread now. */
  @POST
  @Path("/read")
  Uni<Unread> readAll();

  /** How many notices are unread. */
  @GET
  @Path("/unread")
  Uni<Unread> unread();

  @GET
  @Path("/settings")
  Uni<Settings> settings();

  @PUT
  @Path("/settings")
  Uni<Settings> choose(@Valid @NotNull Settings settings);

  /** A number of notices. */
  record Unread(long count) {}

  /** Whether notices also go out by mail. */
  record Settings(@NotNull Boolean mail) {}
}
