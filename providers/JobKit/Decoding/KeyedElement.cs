using System.ComponentModel;

namespace JobKit.Decoding;

/// <summary>Finds one of an array of named things.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class KeyedElement
{
    /// <summary>The first element whose name is <paramref name="key"/>; nothing where there is none.</summary>
    public static JsonValue Find(JsonValue container, string key, params ReadOnlySpan<string> keyAt)
    {
        foreach (var element in container.Elements())
        {
            if (element.Find(keyAt).Text() == key)
            {
                return element;
            }
        }

        return JsonValue.Nothing;
    }
}
