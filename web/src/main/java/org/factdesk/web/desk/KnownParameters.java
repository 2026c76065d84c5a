package org.factdesk.web.desk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.domain.desk.MalformedException;

/** Refuses query parameters that a call does not have, so that a mistyped filter is not taken for none. */
@Provider
public class KnownParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        Set<String> known = known(method);
        for (Map.Entry<String, List<String>> given :
                request.getUriInfo().getQueryParameters().entrySet()) {
            if (!known.contains(given.getKey())) {
                throw (MalformedException) new MalformedException(
                                "unknown-parameter",
                                "There is no parameter “" + given.getKey() + "” here. "
                                        + (known.isEmpty()
                                                ? "This call takes none."
                                                : "Use: " + String.join(", ", known) + "."))
                        .with("parameter", given.getKey())
                        .with("allowed", known);
            }
            if (given.getValue().size() > 1) {
                throw (MalformedException) new MalformedException(
                                "repeated-parameter",
                                "The parameter “" + given.getKey()
                                        + "” is given more than once. Give it once, several values with commas.")
                        .with("parameter", given.getKey());
            }
        }
    }

    private static Set<String> known(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam query = parameter.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType(), names);
            }
        }
        return names;
    }

    private static void fields(Class<?> bean, Set<String> names) {
        for (Field field : bean.getDeclaredFields()) {
            QueryParam query = field.getAnnotation(QueryParam.class);
            if (query != null) {
                names.add(query.value());
            }
            if (field.isAnnotationPresent(BeanParam.class)) {
                fields(field.getType(), names);
            }
        }
    }
}
