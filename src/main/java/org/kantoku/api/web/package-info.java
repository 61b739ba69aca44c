/** The interface for programs, version 1: resources that read, records that are its form. {@code docs/howto/api.md}. */
@OpenAPIDefinition(
    info = @Info(title = "Kantoku", version = "1", description = "Reads what the portal's pages show: what the owner of the token may see there, and"
        + " no more. Dates are ISO days of Japan, amounts whole yen, constants the names of the code. Lists name the pages beside them in Link headers"
        + " (RFC 8288)."),
    security = @SecurityRequirement(name = "token"),
    components = @Components(
        schemas = @Schema(name = "Problem", type = SchemaType.OBJECT, description = "Why there is no answer (RFC 9457)", requiredProperties = {"type", "title", "status"},
            properties = {@SchemaProperty(name = "type", type = SchemaType.STRING), @SchemaProperty(name = "title", type = SchemaType.STRING),
                @SchemaProperty(name = "status", type = SchemaType.INTEGER), @SchemaProperty(name = "detail", type = SchemaType.STRING),
                @SchemaProperty(name = "parameter", type = SchemaType.STRING, description = "The query parameter that is wrong")}),
        responses = {
            @APIResponse(name = "BadParameter", description = "A parameter is unknown or has a value that cannot be",
                content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "NoToken", description = "No token, or one that is worth nothing",
                content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "NotPermitted", description = "The owner of the token may not read this",
                content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "NotThere", description = "There is no such record, or it is not for the owner of the token",
                content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem"))),
            @APIResponse(name = "NotYet", description = "The day lies beyond those worked out and is being worked out now; ask again after Retry-After seconds",
                content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))},
        securitySchemes = @SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer",
            description = "A token made on the page of one's own tokens")))
package org.kantoku.api.web;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

import org.kantoku.shared.web.Problem;
