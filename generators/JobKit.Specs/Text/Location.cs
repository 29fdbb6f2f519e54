namespace JobKit.Specs;

/// <summary>A place in a file. Lines and columns count from 1; the end is exclusive.</summary>
public readonly record struct Location(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The first character of a file, where nothing better is known.</summary>
    public static Location Start(string path) => new(path, 1, 1, 1, 1);

    /// <summary><c>path(line,column)</c>, as compilers print it.</summary>
    public override string ToString() => $"{Path}({Line},{Column})";
}
