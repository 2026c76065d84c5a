package org.factdesk.web.desk;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The web API's root. */
@ApplicationPath("/api")
public class ApiRoot extends Application {}
