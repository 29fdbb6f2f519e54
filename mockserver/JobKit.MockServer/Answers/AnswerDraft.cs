using System.Text.Json.Nodes;
using JobKit.Specs;

namespace JobKit.MockServer;

/// <summary>A status answer in the making: HTTP status, headers and body.</summary>
internal sealed class AnswerDraft(ProviderModel model, int status, Draft body)
{
    private int _status = status;

    /// <summary>The HTTP status; 204 and 304 take the body away, which HTTP does not send with them.</summary>
    public int Status
    {
        get => _status;
        set
        {
            _status = value;
            Body.Root = IsBodiless ? null : Body.Root;
        }
    }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Draft Body { get; } = body;

    private bool IsBodiless => _status is 204 or 304;

    public AnswerDraft Clone()
    {
        var copy = new AnswerDraft(model, Status, Body.Clone());
        foreach (var (name, value) in Headers)
        {
            copy.Headers[name] = value;
        }

        return copy;
    }

    /// <summary>The path of a pointer, with marks for the job's key in it; null where it depends on anything else.</summary>
    public string[]? PathOf(Pointer pointer)
    {
        var path = new List<string>();
        foreach (var segment in pointer.Segments)
        {
            var text = "";
            foreach (var part in segment.Parts)
            {
                var piece = part.Text ?? (part.Expression is KeyFieldExpression field ? KeyMark(field.Name) : null);
                if (piece is null)
                {
                    return null;
                }

                text += piece;
            }

            path.Add(text);
        }

        return [.. path];
    }

    /// <summary>The mark for a key field; null where the job's key has no such field.</summary>
    public string? KeyMark(string name, bool isRaw = false)
    {
        var index = KeyEcho.IndexOf(model, name);
        return index < 0 ? null : Body.Mark(new Hole(HoleKind.KeyField, index, isRaw));
    }

    public JsonNode? Get(Pointer pointer) => PathOf(pointer) is { } path ? JsonPlaces.Get(Body.Root, path) : null;

    /// <summary>Writes a value; false where the place cannot be.</summary>
    public bool TrySet(Pointer pointer, JsonNode? value)
    {
        if (IsBodiless || PathOf(pointer) is not { } path)
        {
            return false;
        }

        var root = JsonPlaces.Set(Body.Root, path, value);
        if (root is null && value is not null)
        {
            return false;
        }

        Body.Root = root;
        return true;
    }

    public void Remove(Pointer pointer)
    {
        if (PathOf(pointer) is { Length: > 0 } path)
        {
            JsonPlaces.Remove(Body.Root, path);
        }
    }
}
