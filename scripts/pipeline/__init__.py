"""From an OpenAPI document of the Monta Partner API to the package `monta_partner_api`.

documents   read a document, or refuse it with one clear line
normalise   the shapes of the vendor's export -> canonical form, one named rule each
places      "get-charge 200 currency.decimals": how overlay and corrections point into any document
overlay     overlay.yaml (what a document cannot say) and corrections.yaml (where it is wrong)
names       names.toml: what every operation, class and field is called, for good
views       what the templates need to know; model_views and operation_views decide it, expressions writes the Python
losses      what the package could not hold is refused, by name
generate    the driver of openapi-python-client, and the swap into place
"""
