package org.factdesk.web.desk;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts the desk's own exception handler before that of Faces. */
public class DeskExceptionHandlerFactory extends ExceptionHandlerFactory {

    /** @param wrapped the factory of Faces */
    public DeskExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new DeskExceptionHandler(getWrapped().getExceptionHandler());
    }
}
