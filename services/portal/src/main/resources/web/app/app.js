import "htmx.org";
import "./keepInput.js";
import "bootstrap/dist/css/bootstrap.css";
import "./theme.css";
import "./pages.css";
